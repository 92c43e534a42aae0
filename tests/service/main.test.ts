import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'last-bell-main-'));
  writeFileSync(join(folder, 'index.html'), 'the game');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the server's program until it ends; gives its exit code and what it says on standard error. */
function runService(port: string): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/service/main.ts', folder], {
      cwd: ROOT,
      env: { ...process.env, PORT: port },
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('close', (code) => resolve({ code, said }));
  });
}

it('a port that is none ends the server with a sentence', async () => {
  expect(await runService('eighty')).toEqual({
    code: 1,
    said: 'PORT is “eighty”, which is no port: use a number from 1 to 65535.\n',
  });
});

it('a busy port ends the server with a sentence and another way', async () => {
  const other: Server = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const { port } = other.address() as AddressInfo;
  const { code, said } = await runService(String(port));
  other.close();
  expect(code).toBe(1);
  expect(said).toBe(
    `Port ${port} is busy: stop what uses it, or choose another one, e.g. PORT=${port + 1} npm start\n`,
  );
});

it('a folder without a game ends the server with the command that builds one', async () => {
  rmSync(join(folder, 'index.html'));
  expect(await runService('8801')).toEqual({
    code: 1,
    said: 'The game is not built yet: run “npm start”.\n',
  });
});
