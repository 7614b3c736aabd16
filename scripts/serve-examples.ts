import {join} from 'node:path';
import {serveWeb} from './hosts/web.ts';
import {ROOT} from './root.ts';

/** The address stays the same from one start to the next, unless something else has taken the port. */
const PORT = 3117;

const {url} = await serveWeb({extension: ROOT, folder: join(ROOT, 'examples'), port: PORT});
console.log(`VS Code with the extension and the examples: ${url}`);
console.log('Changes stay in the browser. Ctrl+C ends it.');
