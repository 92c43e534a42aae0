import fc from 'fast-check';
import { PLACE_IDS } from '../../src/content/places.ts';
import { SURVIVOR_IDS } from '../../src/content/survivors.ts';
import { CHECKPOINT_TICKS, type Replay } from '../../src/replay/replay.ts';
import { INPUT_BYTES, moveByte } from '../../src/sim/input.ts';
import { RULES_VERSION } from '../../src/sim/rules-version.ts';

/** Any replay of the present rules, up to 20 seconds, with bytes as wild as they come. */
export const anyReplay: fc.Arbitrary<Replay> = fc
  .record({
    place: fc.constantFrom(...PLACE_IDS),
    leader: fc.constantFrom(...SURVIVOR_IDS),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    options: fc.integer({ min: 0, max: 0xffff }),
    ticks: fc.integer({ min: 0, max: 1200 }),
    noise: fc.uint8Array({ minLength: 1, maxLength: 64 }),
    finalChecksum: fc.integer({ min: 0, max: 0xffffffff }),
    claimedScore: fc.integer({ min: -0x80000000, max: 0x7fffffff }),
  })
  .map(({ ticks, noise, ...rest }) => ({
    ...rest,
    rulesVersion: RULES_VERSION,
    inputs: Uint8Array.from({ length: ticks * INPUT_BYTES }, (_, i) => noise[(i * i) % noise.length]!),
    checkpoints: Uint32Array.from(
      { length: Math.floor(ticks / CHECKPOINT_TICKS) },
      (_, i) => noise[i % noise.length]! * 0x01010101,
    ),
  }));

/** Somebody at the keyboard for `seconds`: a new direction or key every half second or so, the aim left to the rules. */
export function keyboardReplay(seconds: number): Replay {
  const ticks = seconds * 60;
  const inputs = new Uint8Array(ticks * INPUT_BYTES);
  let word = 7;
  const roll = (sides: number): number => {
    word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
    return (word >>> 8) % sides;
  };
  let move = 0;
  let buttons = 0;
  let moveUntil = 0;
  let buttonsUntil = 0;
  for (let tick = 0; tick < ticks; tick++) {
    if (tick >= moveUntil) {
      move = roll(8) === 0 ? 0 : moveByte(roll(3) === 0 ? 'run' : 'walk', 32 * roll(8));
      moveUntil = tick + 8 + roll(60);
    }
    if (tick >= buttonsUntil) {
      buttons = buttons === 0 ? 1 << roll(5) : 0;
      buttonsUntil = tick + 4 + roll(50);
    }
    inputs.set([move, 0, buttons, tick % 5400 === 5399 ? 1 : 0], tick * INPUT_BYTES);
  }
  return {
    place: 'school',
    leader: 'onjo',
    seed: 7,
    options: 0,
    rulesVersion: RULES_VERSION,
    inputs,
    checkpoints: Uint32Array.from({ length: Math.floor(ticks / CHECKPOINT_TICKS) }, () => roll(0xffffff)),
    finalChecksum: 0xdecade00,
    claimedScore: 4321,
  };
}
