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
      await writeFile(outfile, escapeCharacters(await readFile(outfile, 'utf8')));
    });
  },
};

/** The same program in ASCII. `\’` becomes `\u2019`: a backslash more would mean a backslash, `u` and four digits. */
export function escapeCharacters(program: string): string {
  return program.replaceAll(/\\?[^\0-\x7f]|\\./gs, (found) => {
    const unit = found.charCodeAt(found.length - 1);
    return unit < 0x80 ? found : `\\u${unit.toString(16).padStart(4, '0')}`;
  });
}
