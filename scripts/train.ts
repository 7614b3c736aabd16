import {writeFile} from 'node:fs/promises';
import {ROOT} from './root.ts';
import {examplesOf, readTraining} from './train/examples.ts';
import {fingerprint} from './train/fingerprint.ts';
import {encode, learn} from './train/learn.ts';
import {measure} from './train/measured.ts';
import {MODEL} from './train/model-file.ts';
import {reportOf} from './train/report.ts';
import {calibrate} from './train/thresholds.ts';
import {judgeUnseen} from './train/unseen.ts';

/** `npm run train`: learns what sentences claim, from the texts of `readTraining` alone, and writes the model. Takes minutes. */
async function main(): Promise<void> {
  const source = await fingerprint();
  const examples = examplesOf(await readTraining());
  console.log(`${examples.length} sentences`);
  const measured = measure(examples, judgeUnseen(examples));
  const calibration = calibrate(measured);
  console.log(reportOf(measured, calibration));
  const model = encode(learn(examples), {source, ...calibration});
  await writeFile(ROOT + MODEL, `${JSON.stringify(model)}\n`);
  console.log(`Wrote ${MODEL} with ${model.features.split('\t').length} features.`);
}

await main();
