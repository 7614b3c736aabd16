import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {freePort} from './port.ts';
import {ensureServerInstall, type ServerInstall} from './server-install.ts';

/** A current VS Code that runs extensions in Node.js and is used through a browser. */
export interface ServerHost {
  /** Address of a window with a folder open. */
  urlFor(window: ServerWindow): string;
  close(): Promise<void>;
}

/** What a window shows and runs; all paths are absolute. */
export interface ServerWindow {
  readonly folder: string;
  /** Folders of extensions under development. */
  readonly extensions: readonly string[];
  /** A module with a `run` function. */
  readonly tests?: string;
}

/** Starts VS Code's server. `vsix` is installed first; nothing else is, and nothing is kept. */
export async function startServer(vsix?: string): Promise<ServerHost> {
  const install = await ensureServerInstall();
  const data = mkdtempSync(join(tmpdir(), 'star-answer-server-'));
  const folders = ['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];
  if (vsix !== undefined) installVsix(install, vsix, folders);
  const port = await freePort();
  const server = spawn(
    install.node,
    [
      'out/server-main.js',
      '--host=127.0.0.1',
      `--port=${port}`,
      '--without-connection-token',
      '--accept-server-license-terms',
      '--disable-workspace-trust',
      '--disable-telemetry',
      // Only with this does a built VS Code obey the request to load an extension under development.
      '--enable-smoke-test-driver',
      ...folders,
    ],
    {cwd: install.vscode, stdio: ['ignore', 'pipe', 'ignore']},
  );
  await listening(server);
  const authority = `127.0.0.1:${port}`;
  return {
    urlFor({folder, extensions, tests}) {
      const remote = (path: string): string => `vscode-remote://${authority}${path}`;
      const payload = [
        ...extensions.map((path) => ['extensionDevelopmentPath', remote(path)]),
        ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
        ['skipWelcome', 'true'],
      ];
      return `http://${authority}/?folder=${encodeURI(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    },
    async close() {
      const gone = once(server, 'exit');
      server.kill();
      await gone;
      await rm(data, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
    },
  };
}

function installVsix({node, vscode}: ServerInstall, vsix: string, folders: readonly string[]): void {
  const args = ['out/server-main.js', '--accept-server-license-terms', '--install-extension', vsix, ...folders];
  const {status, stdout, stderr} = spawnSync(node, args, {cwd: vscode, encoding: 'utf8'});
  if (status !== 0) throw new Error(`Cannot install ${vsix}: ${stdout}${stderr}`);
}

/** Resolves when the server says that it listens; throws an Error with its last words if it ends instead. */
async function listening(server: ChildProcess): Promise<void> {
  const said: string[] = [];
  const lines = createInterface({input: server.stdout as NodeJS.ReadableStream});
  for await (const line of lines) {
    said.push(line);
    if (/Extension host agent listening on/u.test(line)) {
      // Whatever it still says must be read, or it would wait for ever.
      server.stdout?.resume();
      return;
    }
  }
  throw new Error(`The server of VS Code ended: ${said.slice(-3).join(' ')}`);
}
