import {readFile} from 'node:fs/promises';
import type {EncodedModel} from '../../server/src/engine/claims/model.ts';
import {ROOT} from '../root.ts';
import {fingerprint} from './fingerprint.ts';

/** Where the model is, relative to the project. */
export const MODEL = 'server/src/engine/claims/model.generated.json';

/** Whether the model was learned from other texts, or by other code, than there are now. */
export async function isModelStale(): Promise<boolean> {
  const {source} = JSON.parse(await readFile(ROOT + MODEL, 'utf8')) as EncodedModel;
  return source !== (await fingerprint());
}
