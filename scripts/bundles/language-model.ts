import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';

const WORD_PLACES = fileURLToPath(new URL('../../server/src/engine/word-places.ts', import.meta.url));

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

/** What the package does when the language model is loaded, and what is done instead because it takes less time. */
const QUICKER = [
  // The copy is for those who load the model more than once.
  ['JSON.parse(JSON.stringify(originalModel))', 'originalModel'],
  [
    'featuresData.lexeme.hash=Object.create(null);for(let k=0;k<featuresData.lexeme.list.length;k+=1)featuresData.lexeme.hash[featuresData.lexeme.list[k]]=k;',
    `featuresData.lexeme.hash=require(${JSON.stringify(WORD_PLACES)}).createWordPlaces(featuresData.lexeme.list);`,
  ],
] as const;

const modelReadQuicker: Plugin = {
  name: 'model-read-quicker',
  setup(build) {
    build.onLoad({filter: /wink-eng-lite-web-model.*read-core-model\.js$/}, async ({path}) => {
      let contents = await readFile(path, 'utf8');
      for (const [slow, quick] of QUICKER) {
        if (!contents.includes(slow)) throw new Error(`${path} no longer says ${slow}.`);
        contents = contents.replace(slow, quick);
      }
      return {contents, loader: 'js'};
    });
  },
};

/** How the language model gets into a bundle. */
export const languageModel: readonly Plugin[] = [smallModel, modelAsText, modelReadQuicker];
