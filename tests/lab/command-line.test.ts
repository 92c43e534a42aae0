import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../src/lab/run-command.ts';
import { crc32 } from '../../src/replay/crc32.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'lab-'));

afterAll(() => rmSync(FOLDER, { recursive: true }));

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the lab as a person does. */
function lab(...words: string[]): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/lab/main.ts', ...words],
      { cwd: ROOT },
      (failure, out, error) => resolve({ code: failure === null ? 0 : Number(failure.code), out, error }),
    );
  });
}

describe('play and verify', () => {
  const file = join(FOLDER, 'run.bell');

  test('agree on score and checksum', async () => {
    const words = [
      '--place',
      'school',
      '--leader',
      'juran',
      '--seed',
      '7',
      '--bot',
      'kiter',
      '--periods',
      '1',
    ];
    const played = JSON.parse((await lab('play', ...words, '--out', file)).out);
    expect(played).toMatchObject({ periods: 1, checksum: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(played.cpuMs).toBeGreaterThan(0);
    const verified = await lab('verify', file);
    expect(verified.code).toBe(0);
    expect(JSON.parse(verified.out)).toEqual({
      ok: true,
      score: played.score,
      checksum: played.checksum,
      ticks: played.ticks,
      periods: 1,
    });
  });

  test('part where a checkpoint was forged, with exit code 1', async () => {
    const bytes = readFileSync(file);
    // The second checkpoint: 33 bytes, two names with their lengths, four bytes in.
    bytes[33 + 1 + 6 + 1 + 5 + 4]! ^= 1;
    bytes.writeUInt32LE(crc32(bytes.subarray(0, -4)), bytes.length - 4);
    const forged = join(FOLDER, 'forged.bell');
    writeFileSync(forged, bytes);
    const answer = await lab('verify', forged);
    expect(answer.code).toBe(1);
    expect(JSON.parse(answer.out)).toMatchObject({ ok: false, tick: 600, message: expect.any(String) });
  });

  test('refuse a broken, a truncated and a foreign file in one sentence', async () => {
    const bytes = readFileSync(file);
    const write = (name: string, content: Uint8Array): string => {
      writeFileSync(join(FOLDER, name), content);
      return join(FOLDER, name);
    };
    const broken = bytes.slice();
    broken[200]! ^= 8;
    expect(await lab('verify', write('broken.bell', broken))).toEqual({
      code: 1,
      out: '',
      error: 'The replay is damaged: its contents have changed since it was made.\n',
    });
    await expect(runCommand(['verify', write('short.bell', bytes.subarray(0, 99))])).rejects.toThrow(
      /^The replay is cut off/,
    );
    await expect(runCommand(['verify', write('foreign.bell', Buffer.from('PK'))])).rejects.toThrow(
      /not a replay of this game/,
    );
  });
});

describe('a mistake at the command line', () => {
  test.each<[string[], RegExp]>([
    [[], /^Which command\?/],
    [['dance'], /^There is no command "dance"; there are play, verify, bench, bots, golden\.$/],
    [['toString'], /^There is no command "toString"/],
    [['play', '--place', 'moon'], /^There is no place "moon"/],
    [['play', '--leader', 'nobody'], /^There is no leader "nobody"; there are onjo/],
    [['play', '--bot', 'constructor'], /^There is no bot "constructor"; there are still/],
    [['play', '--seed', '4294967296'], /^--seed is a whole number from 0 to 4294967295, not "4294967296"\.$/],
    [['play', '--seed', '-1'], /--seed/],
    [['play', '--seed', '1.5'], /^--seed is a whole number/],
    [['play', '--seed', ''], /^--seed is a whole number/],
    [['play', '--periods', '0'], /^--periods is a whole number from 1/],
    [['play', '--loud'], /--loud/],
    [['play', 'school'], /"school"/],
    [['play', '--seed'], /--seed/],
    [['play', '--bot', 'still', '--out', join(FOLDER, 'no', 'such', 'run.bell')], /cannot be written/],
    [['verify'], /^"verify" wants the path of one replay\.$/],
    [['verify', join(FOLDER, 'nothing.bell')], /^There is no readable file/],
    [['bench', '--zombies', 'many'], /^--zombies is a whole number from 1 to 10000, not "many"\.$/],
  ])('%j is answered with one sentence', async (words, sentence) => {
    const refusal = await runCommand(words).catch((error: Error) => error);
    expect(refusal).toBeInstanceOf(Error);
    expect((refusal as Error).message).toMatch(sentence);
    expect((refusal as Error).message).toMatch(/^[^\n]+[.?]$/);
  });

  test('goes to standard error, with exit code 1', async () => {
    expect(await lab('dance')).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringMatching(/^There is no .*\n$/),
    });
  });
});

describe('the rest', () => {
  test('--help prints every command on standard output', async () => {
    const { code, out } = await lab('--help');
    expect(code).toBe(0);
    for (const name of ['play', 'verify', 'bench', 'bots', 'golden']) expect(out).toContain(`  ${name}`);
  });

  test('bots lists the bots', async () => {
    const { bots } = await runCommand(['bots']);
    expect((bots as { id: string }[]).map(({ id }) => id)).toEqual([
      'still',
      'novice',
      'kiter',
      'camper',
      'archer',
    ]);
  });
});
