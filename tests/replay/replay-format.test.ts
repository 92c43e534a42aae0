import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../src/replay/crc32.ts';
import { MAX_REPLAY_TICKS } from '../../src/replay/replay.ts';
import { ReplayError, type ReplayErrorCode } from '../../src/replay/replay-error.ts';
import { decodeReplay, encodeReplay, MAX_BODY_BYTES } from '../../src/replay/replay-format.ts';
import { INPUT_BYTES } from '../../src/sim/input.ts';
import { RULES_VERSION } from '../../src/sim/rules-version.ts';
import { anyReplay, keyboardReplay } from './replay-samples.ts';

/** The code of the ReplayError that decoding throws, or the replay it wrongly accepts. */
function refusalOf(bytes: Uint8Array): ReplayErrorCode | object {
  try {
    return decodeReplay(bytes);
  } catch (error) {
    if (!(error instanceof ReplayError)) throw error;
    expect(error.message).toMatch(/^[A-Z].*\.$/);
    return error.code;
  }
}

/** A file with some bytes changed and the CRC made right again, as a forger would. */
function forged(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  change(view);
  view.setUint32(copy.length - 4, crc32(copy.subarray(0, -4)), true);
  return copy;
}

/** A well-formed file whose body is `body` and which claims `ticks`. */
function withBody(body: Uint8Array, ticks: number): Uint8Array {
  const head = encodeReplay({ ...keyboardReplay(1), checkpoints: new Uint32Array(0) });
  const bodyAt = 33 + 1 + 'school'.length + 1 + 'onjo'.length;
  const checkpoints = 4 * Math.floor(ticks / 300);
  const bytes = new Uint8Array(bodyAt + checkpoints + body.length + 4);
  bytes.set(head.subarray(0, bodyAt));
  bytes.set(body, bodyAt + checkpoints);
  return forged(bytes, (view) => {
    view.setUint32(5, bytes.length, true);
    view.setUint32(17, ticks, true);
    view.setUint32(29, body.length, true);
  });
}

describe('a replay file', () => {
  test('holds exactly what was put in', () => {
    fc.assert(
      fc.property(anyReplay, (replay) => {
        expect(decodeReplay(encodeReplay(replay))).toEqual(replay);
      }),
    );
  });

  test('can be read from the middle of a larger buffer', () => {
    const replay = keyboardReplay(12);
    const bytes = encodeReplay(replay);
    const shifted = new Uint8Array(bytes.length + 7);
    shifted.set(bytes, 7);
    expect(decodeReplay(shifted.subarray(7))).toEqual(replay);
  });

  test('of ten minutes of keyboard play is no larger than 8 KB', () => {
    expect(encodeReplay(keyboardReplay(600)).length).toBeLessThanOrEqual(8 * 1024);
  });

  test('keeps its bytes while the format version stands', () => {
    const bytes = encodeReplay({ ...keyboardReplay(0), claimedScore: -2 });
    expect(Buffer.from(bytes).toString('hex')).toBe(
      `42454c4c0133000000${RULES_VERSION.toString(16).padStart(2, '0')}00070000000000` +
        '00000000feffffff00decade02000000067363686f6f6c046f6e6a6f0300' +
        crc32(bytes.subarray(0, -4))
          .toString(16)
          .padStart(8, '0')
          .replace(/(..)(..)(..)(..)/, '$4$3$2$1'),
    );
  });
});

describe('a file that is not whole', () => {
  const bytes = encodeReplay(keyboardReplay(30));

  test('is called truncated at every length', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(refusalOf(bytes.subarray(0, length)), `at ${length} bytes`).toBe('truncated');
    }
  });

  test('is refused for every flipped bit', () => {
    const codes = new Set<unknown>();
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = bytes.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      codes.add(refusalOf(flipped));
    }
    expect([...codes].sort()).toEqual(['broken', 'foreign', 'tooNew', 'truncated']);
  });

  test('is broken when something was appended', () => {
    expect(refusalOf(new Uint8Array([...bytes, 0]))).toBe('broken');
  });
});

describe('a file from elsewhere', () => {
  test.each([
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['a page', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
    ['JSON', new TextEncoder().encode('{"score":1}')],
    ['a lone B', new TextEncoder().encode('Bee')],
  ])('such as %s is foreign', (_, bytes) => {
    expect(refusalOf(bytes)).toBe('foreign');
  });

  test('never decodes and never fails in another way, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, disguised) => {
        const bytes = disguised ? new Uint8Array([0x42, 0x45, 0x4c, 0x4c, 1, ...noise]) : noise;
        expect(typeof refusalOf(bytes)).toBe('string');
      }),
    );
  });

  test('survives mutation of its head with a right CRC without failing in another way', () => {
    const bytes = encodeReplay(keyboardReplay(6));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(255)), { maxLength: 6 }), (changes) => {
        const change = (view: DataView) => {
          for (const [at, value] of changes) view.setUint8(at, value);
        };
        expect(() => refusalOf(forged(bytes, change))).not.toThrow();
      }),
    );
  });
});

describe('versions', () => {
  const bytes = encodeReplay(keyboardReplay(6));

  test('a newer format is too new, even if everything behind it is unknown', () => {
    expect(refusalOf(new Uint8Array([0x42, 0x45, 0x4c, 0x4c, 2, 99, 98, 97]))).toBe('tooNew');
  });

  test('newer rules are too new, older rules too old', () => {
    expect(refusalOf(forged(bytes, (view) => view.setUint16(9, RULES_VERSION + 1, true)))).toBe('tooNew');
    expect(refusalOf(forged(bytes, (view) => view.setUint16(9, RULES_VERSION - 1, true)))).toBe('tooOld');
  });
});

describe('a forged file with a right CRC', () => {
  const bytes = encodeReplay(keyboardReplay(6));

  test.each<[string, (view: DataView) => void]>([
    ['more ticks than an hour', (view) => view.setUint32(17, MAX_REPLAY_TICKS + 1, true)],
    ['more ticks than it has', (view) => view.setUint32(17, 361, true)],
    ['fewer ticks than it has', (view) => view.setUint32(17, 359, true)],
    ['a body beyond its end', (view) => view.setUint32(29, 5000, true)],
    ['a body over the limit', (view) => view.setUint32(29, 0xffffffff, true)],
    ['an unknown place', (view) => view.setUint8(34, 0x78)],
    ['an unknown leader', (view) => view.setUint8(41, 0x78)],
    ['a name beyond its end', (view) => view.setUint8(33, 255)],
    ['format version 0', (view) => view.setUint8(4, 0)],
  ])('with %s is broken', (_, change) => {
    expect(refusalOf(forged(bytes, change))).toBe('broken');
  });

  test('that is a bomb is refused without being inflated', () => {
    const bomb = deflateSync(new Uint8Array(64 * 1024 * 1024), { level: 9 });
    expect(bomb.length).toBeLessThan(MAX_BODY_BYTES);
    const before = process.memoryUsage().arrayBuffers;
    expect(refusalOf(withBody(bomb, 60))).toBe('broken');
    expect(refusalOf(withBody(bomb, MAX_REPLAY_TICKS))).toBe('broken');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });

  test('whose body is noise is broken', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 2000 }), (body, ticks) => {
        expect(refusalOf(withBody(body, ticks))).toBe('broken');
      }),
    );
  });
});

describe('encoding', () => {
  test('refuses a run over an hour, and inputs that fit no file', () => {
    const hour = { ...keyboardReplay(0), inputs: new Uint8Array((MAX_REPLAY_TICKS + 1) * INPUT_BYTES) };
    expect(() => encodeReplay(hour)).toThrow(RangeError);
    let word = 1;
    const noise = Uint8Array.from({ length: 90_000 * INPUT_BYTES }, () => {
      word = Math.imul(word, 1664525) + 1013904223;
      return word >>> 24;
    });
    const random = { ...keyboardReplay(0), inputs: noise, checkpoints: new Uint32Array(300) };
    expect(() => encodeReplay(random)).toThrow(RangeError);
  });

  test('refuses a run whose checkpoints do not fit its length', () => {
    expect(() => encodeReplay({ ...keyboardReplay(6), checkpoints: new Uint32Array(0) })).toThrow(RangeError);
  });
});
