import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../../scripts/compress-folder.mjs';
import { createHttpServer } from '../../src/service/http-server.ts';

const PAGE = '<!doctype html><title>마지막 종</title>';
const SCRIPT = 'console.info("마지막 종");'.repeat(20);

let folder = '';
let server: Server;

/** A small built game behind a real server, with a secret beside it that must never come out. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'last-bell-service-'));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), PAGE);
  writeFileSync(join(dist, 'assets', 'main-a1b2c3.js'), SCRIPT);
  writeFileSync(join(dist, '.built'), 'hidden');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  compressFolder(dist);
  server = createHttpServer(dist);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks with the path exactly as written: a browser or `fetch` would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
}

describe('the game', () => {
  it('is the first page', async () => {
    const answer = await ask('/');
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'text/html;charset=utf-8' } });
    expect(answer.body.toString()).toBe(PAGE);
  });

  it('keeps its query to itself', async () => {
    expect((await ask('/?replay=run.bell&lab')).body.toString()).toBe(PAGE);
  });

  it('is asked for again on every visit, and not sent again when it is the same', async () => {
    const first = await ask('/');
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await ask('/', { 'if-none-match': first.headers.etag ?? '' });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  });

  it('keeps files with a fingerprint in their name for a year', async () => {
    const { headers } = await ask('/assets/main-a1b2c3.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('text/javascript');
  });

  it('travels as brotli or gzip, as the browser likes', async () => {
    const brotli = await ask('/assets/main-a1b2c3.js', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);

    const gzip = await ask('/assets/main-a1b2c3.js', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);

    const plain = await ask('/assets/main-a1b2c3.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(SCRIPT);
  });

  it('answers HEAD without a body', async () => {
    expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });

  it('sends whole files to whoever asks for an impossible range', async () => {
    expect(await ask('/', { range: 'bytes=30-2' })).toMatchObject({ status: 200 });
    expect(await ask('/', { range: 'bytes=a-b' })).toMatchObject({ status: 200 });
  });

  it('is found in a build that came while the server runs', async () => {
    writeFileSync(join(folder, 'dist', 'new.txt'), 'new');
    expect((await ask('/new.txt')).body.toString()).toBe('new');
    rmSync(join(folder, 'dist', 'new.txt'));
    expect((await ask('/new.txt')).status).toBe(404);
  });
});

describe('every answer', () => {
  it.each(['/', '/nothing', '/%', '/api/scores'])('to %s carries the page policy', async (path) => {
    const { headers } = await ask(path);
    const policy = headers['content-security-policy'] as string;
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob: data:",
      "connect-src 'self' blob:",
      "base-uri 'none'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy.split('; ')).toContain(directive);
    }
    expect(policy).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('gamepad=(self)');
  });
});

describe('what is not there', () => {
  it('is a clear 404 in both languages', async () => {
    const answer = await ask('/nothing.js');
    expect(answer).toMatchObject({ status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    expect(answer.body.toString()).toContain('The game is at /.');
    expect(answer.body.toString()).toContain('아무것도 없습니다');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '//secret.txt',
    '/.built',
    '/%2ebuilt',
  ])('includes what lies outside or hidden: %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('There is nothing here.');
  });

  it('includes a service that comes later, in JSON', async () => {
    for (const path of ['/api', '/api/scores']) {
      const answer = await ask(path);
      expect(answer).toMatchObject({
        status: 404,
        headers: { 'content-type': 'application/json; charset=utf-8' },
      });
      expect(JSON.parse(answer.body.toString())).toEqual({ error: 'There is no such service here.' });
    }
  });
});

describe('a bad request', () => {
  it.each([
    '/%',
    '/%zz',
    '/%c0%af',
    '/%E0%A4%A',
    '/a%00b',
    '*',
    'index.html',
  ])('for %s is refused', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 400 });
  });

  it.each([
    'POST',
    'PUT',
    'DELETE',
    'PATCH',
    'OPTIONS',
  ])('to %s is refused, with what would do', async (method) => {
    expect(await ask('/', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('does not stop the server', async () => {
    for (const path of ['/%', '/%c0%af', '/../..', '//', '/\\..\\secret.txt']) await ask(path);
    expect((await ask('/')).status).toBe(200);
  });
});
