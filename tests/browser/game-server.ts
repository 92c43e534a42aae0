import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHttpServer } from '../../src/service/http-server.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** The built game behind our own server. */
export interface GameServer {
  /** Ends with a slash. */
  readonly address: string;
  stop(): void;
}

/** Serves dist/ on a free port of this machine. Throws a sentence when nothing is built. */
export async function serveGame(): Promise<GameServer> {
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error('The game is not built: run “npm run build” first.');
  const server = createHttpServer(DIST);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
