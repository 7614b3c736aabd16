import {createServer} from 'node:net';

/** A port on this machine that nothing listens on at the moment; `preferred` if that one is free. */
export function freePort(preferred = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (preferred !== 0 && error.code === 'EADDRINUSE') freePort().then(resolve, reject);
      else reject(error);
    });
    probe.listen(preferred, '127.0.0.1', () => {
      const {port} = probe.address() as {port: number};
      probe.close(() => resolve(port));
    });
  });
}
