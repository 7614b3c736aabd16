import {writeFile} from 'node:fs/promises';
import {ROOT} from './bundles.ts';
import {examplesOf, readTraining} from './train/examples.ts';
import {fingerprint} from './train/fingerprint.ts';
import {encode, learn} from './train/learn.ts';
import {MODEL} from './train/model-file.ts';
import {calibrate} from './train/thresholds.ts';

/** `npm run train`: learns what sentences claim from `test/answers/training` and the rules' examples, and writes the model. Takes minutes. */
async function main(): Promise<void> {
  const source = await fingerprint();
  const examples = examplesOf(await readTraining());
  console.log(`${examples.length} sentences`);
  const {thresholds, report} = calibrate(examples);
  console.log(report);
  const model = encode(learn(examples), {source, thresholds});
  await writeFile(ROOT + MODEL, `${JSON.stringify(model)}\n`);
  console.log(`Wrote ${MODEL} with ${model.features.split('\t').length} features.`);
}

await main();
