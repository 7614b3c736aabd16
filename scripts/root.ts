import {fileURLToPath} from 'node:url';

/** The project's own folder, with a trailing separator. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));
