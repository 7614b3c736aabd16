import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';
import {toColumns} from '../../server/src/engine/columns.ts';

/** Leaves out the parts of the language model that nothing here asks for: sentiment and named entities. */
const smallModel: Plugin = {
  name: 'small-model',
  setup(build) {
    build.onLoad({filter: /eng-(sa|ner)-model\.json$/}, () => ({contents: '["[]"]', loader: 'json'}));
  },
};

/**
 * Carries the rest of the language model as text, because `JSON.parse` reads 3 MB faster than the compiler reads them as code, and its
 * numbers by columns, which takes a tenth off the whole extension.
 */
const modelAsText: Plugin = {
  name: 'model-as-text',
  setup(build) {
    build.onLoad({filter: /wink-eng-lite-web-model.*\.json$/}, async ({path}) => {
      const model = JSON.parse(await readFile(path, 'utf8')) as {lexicon?: string};
      if (model.lexicon !== undefined) model.lexicon = toColumns(model.lexicon);
      const text = JSON.stringify(model);
      return {contents: `module.exports = JSON.parse(${JSON.stringify(text)});`, loader: 'js'};
    });
  },
};

/** A call of a function of the engine, from inside the package. */
const call = (name: string, file: string, argument: string): string =>
  `require(${JSON.stringify(fileURLToPath(new URL(`../../server/src/engine/${file}`, import.meta.url)))}).${name}(${argument})`;

/** What the package does when the language model is loaded, and what is done instead. */
const READING = [
  // The copy is for those who load the model more than once.
  ['JSON.parse(JSON.stringify(originalModel))', 'originalModel'],
  ['bufferFromBase64(model.lexicon)', call('fromColumns', 'columns.ts', 'model.lexicon')],
  [
    'featuresData.lexeme.hash=Object.create(null);for(let k=0;k<featuresData.lexeme.list.length;k+=1)featuresData.lexeme.hash[featuresData.lexeme.list[k]]=k;',
    `featuresData.lexeme.hash=${call('createWordPlaces', 'word-places.ts', 'featuresData.lexeme.list')};`,
  ],
] as const;

const modelReading: Plugin = {
  name: 'model-reading',
  setup(build) {
    build.onLoad({filter: /wink-eng-lite-web-model.*read-core-model\.js$/}, async ({path}) => {
      let contents = await readFile(path, 'utf8');
      for (const [theirs, ours] of READING) {
        if (!contents.includes(theirs)) throw new Error(`${path} no longer says ${theirs}.`);
        contents = contents.replace(theirs, ours);
      }
      return {contents, loader: 'js'};
    });
  },
};

/** How the language model gets into a bundle. */
export const languageModel: readonly Plugin[] = [smallModel, modelAsText, modelReading];
