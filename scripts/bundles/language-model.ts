import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';

/** Leaves out the parts of the language model that nothing here asks for: sentiment and named entities. */
const smallModel: Plugin = {
  name: 'small-model',
  setup(build) {
    build.onLoad({filter: /eng-(sa|ner)-model\.json$/}, () => ({contents: '["[]"]', loader: 'json'}));
  },
};

/** Carries the rest of the language model as text: `JSON.parse` reads 3 MB faster than the compiler reads them as code. */
const modelAsText: Plugin = {
  name: 'model-as-text',
  setup(build) {
    build.onLoad({filter: /wink-eng-lite-web-model.*\.json$/}, async ({path}) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return {contents: `module.exports = JSON.parse(${JSON.stringify(text)});`, loader: 'js'};
    });
  },
};

/** Has the language model used as it was parsed: the package makes a copy by way of JSON first, for more than one use. */
const modelWithoutCopy: Plugin = {
  name: 'model-without-copy',
  setup(build) {
    const copy = 'JSON.parse(JSON.stringify(originalModel))';
    build.onLoad({filter: /wink-eng-lite-web-model.*read-core-model\.js$/}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(copy)) throw new Error(`${path} no longer says ${copy}.`);
      return {contents: source.replace(copy, 'originalModel'), loader: 'js'};
    });
  },
};

/** How the language model gets into a bundle. */
export const languageModel: readonly Plugin[] = [smallModel, modelAsText, modelWithoutCopy];
