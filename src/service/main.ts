import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHttpServer } from './http-server.ts';
import { parsePort } from './parse-port.ts';

const BUILT_GAME = fileURLToPath(new URL('../../dist', import.meta.url));

/** Serves a built game (the folder given, else dist/) until told to stop; one sentence and exit code 1 when it cannot. */
function main(): void {
  const port = parsePort(process.env['PORT']);
  const folder = process.argv[2] ?? BUILT_GAME;
  if (!existsSync(join(folder, 'index.html'))) throw new Error('The game is not built yet: run “npm start”.');

  const server = createHttpServer(folder);
  server.on('error', (error: NodeJS.ErrnoException) => stop(sentenceOf(error, port)));
  server.listen(port, () => process.stdout.write(`Last Bell: http://localhost:${port}/\n`));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Ctrl+C comes twice, from the terminal and from the script that waits for this server.
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

function sentenceOf(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is busy: stop what uses it, or choose another one, e.g. PORT=${port + 1} npm start`;
  }
  if (error.code === 'EACCES') return `Port ${port} is not allowed for this user: choose one above 1023.`;
  return error.message;
}

function stop(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

try {
  main();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
