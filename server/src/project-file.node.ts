import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {PROJECT_FILE_NAMES, type ProjectFile} from './project-file.ts';

/** The project file nearest above a file or in its folder; undefined where there is none that can be read. */
export async function findProjectFile(file: string): Promise<ProjectFile | undefined> {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    for (const name of PROJECT_FILE_NAMES) {
      const location = path.join(folder, name);
      try {
        return {location, text: await readFile(location, 'utf8')};
      } catch {
        // Not here, or not for us to read: the next name or folder up.
      }
    }
    if (folder === path.dirname(folder)) return undefined;
  }
}
