import {readFile, writeFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';

/**
 * Escapes the few characters beyond ASCII that esbuild leaves, those in regular expressions: with one of them, a JavaScript engine keeps
 * the whole file, model and all, at two bytes a character and reads it slower.
 */
export const asciiOnly: Plugin = {
  name: 'ascii-only',
  setup(build) {
    const {outfile, minify} = build.initialOptions;
    build.onEnd(async () => {
      // The source map of a readable build has the places before.
      if (outfile === undefined || minify !== true) return;
      const text = await readFile(outfile, 'utf8');
      const escaped = text.replaceAll(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      await writeFile(outfile, escaped);
    });
  },
};
