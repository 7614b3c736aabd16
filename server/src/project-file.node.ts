import {lstat, readFile} from 'node:fs/promises';
import path from 'node:path';
import {PROJECT_FILE_NAMES, type ProjectFile} from './project-file.ts';

/**
 * The project file nearest above a file or in its folder; undefined where there is none that can be read. One that is there but
 * cannot be read is passed over and told to `onUnreadable`.
 */
export async function findProjectFile(
  file: string,
  onUnreadable: (location: string, error: unknown) => void = () => {},
): Promise<ProjectFile | undefined> {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    for (const name of PROJECT_FILE_NAMES) {
      const location = path.join(folder, name);
      try {
        return {location, text: await readFile(location, 'utf8')};
      } catch (error) {
        if (await exists(location, error)) onUnreadable(location, error);
      }
    }
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** Whether a file that could not be read is there. In a folder closed to us nobody can tell, and most folders have none. */
async function exists(location: string, error: unknown): Promise<boolean> {
  const {code} = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return false;
  return lstat(location).then(
    () => true,
    () => false,
  );
}
