import {fileURLToPath, pathToFileURL} from 'node:url';
import {findProjectFile} from '../project-file.node.ts';
import type {Host} from './host.ts';

/** The server as a process on the machine where the files are. */
export const nodeHost: Host = {
  runtime: `Node.js ${process.versions.node}`,
  async findProjectFile(answerUri) {
    const file = toPath(answerUri);
    const found = file === undefined ? undefined : await findProjectFile(file);
    if (found === undefined) return undefined;
    // Editors keep a byte-order mark apart from the text, and count no place for it.
    return {location: pathToFileURL(found.location).href, text: found.text.replace(/^\uFEFF/u, '')};
  },
};

/** The path of a file; undefined where the URI is not one of this machine, or broken. */
function toPath(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
