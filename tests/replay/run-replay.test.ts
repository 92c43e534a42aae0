import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/replay/input-bytes.ts';
import { Recorder } from '../../src/replay/recorder.ts';
import type { Replay } from '../../src/replay/replay.ts';
import { ReplayError } from '../../src/replay/replay-error.ts';
import { decodeReplay, encodeReplay } from '../../src/replay/replay-format.ts';
import { describeParting, runReplay } from '../../src/replay/run-replay.ts';
import { checksum } from '../../src/sim/checksum.ts';
import { createGame } from '../../src/sim/create-game.ts';
import { INPUT_BYTES, idleInput, moveByte } from '../../src/sim/input.ts';
import { step } from '../../src/sim/step.ts';
import { drawMap } from '../map-drawing.ts';
import { keyboardReplay } from './replay-samples.ts';

const MAP = drawMap(
  '####################',
  '#@.......#.........#',
  '#........D....a....#',
  '#...T....#.........#',
  '#........####O######',
  '#..L.....#.........#',
  '#........O.....b...#',
  '#........#.........#',
  '####################',
);
const SETUP = { place: 'school', leader: 'onjo', seed: 7, options: 0 } as const;

/** Twenty seconds at the keyboard, recorded as a game does it. */
function recordRun(seconds = 20): { bytes: Uint8Array; score: number; sum: string } {
  const state = createGame({ ...SETUP, map: MAP });
  const recorder = new Recorder(SETUP);
  const hands = keyboardReplay(seconds).inputs;
  const input = idleInput();
  for (let tick = 0; tick < seconds * 60; tick++) {
    step(state, recorder.record(readInput(hands, tick, input)));
    recorder.checkpoint(state);
  }
  return { bytes: recorder.finish(state), score: state.score, sum: checksum(state) };
}

/** The same run, but for a second of running east that begins at `tick`. */
function withDetour(replay: Replay, tick: number): Replay {
  const inputs = replay.inputs.slice();
  for (let at = tick; at < tick + 60; at++) inputs.set([moveByte('run', 0), 0, 0, 0], at * INPUT_BYTES);
  return { ...replay, inputs };
}

describe('a recorded run', () => {
  const run = recordRun();
  const replay = decodeReplay(run.bytes);

  test('ends the same when run again: score, checksum, ticks', () => {
    expect(runReplay(replay, MAP)).toEqual({
      ok: true,
      score: run.score,
      checksum: run.sum,
      ticks: 1200,
      periods: 0,
    });
  });

  test('is the same bytes when recorded again', () => {
    expect(recordRun().bytes).toEqual(run.bytes);
  });

  test('keeps a checkpoint every five seconds', () => {
    expect(replay.checkpoints).toHaveLength(4);
    expect(new Set(replay.checkpoints).size).toBe(4);
  });

  test('shows every tick to who watches', () => {
    const ticks: number[] = [];
    runReplay(replay, MAP, (state) => ticks.push(state.tick));
    expect(ticks).toEqual(Array.from({ length: 1200 }, (_, i) => i + 1));
  });

  test('names the first checkpoint after changed inputs', () => {
    const parted = runReplay(withDetour(replay, 650), MAP);
    expect(parted).toMatchObject({ ok: false, tick: 900 });
    if (!parted.ok) {
      expect(parted.actual).not.toBe(parted.expected);
      expect(describeParting(parted)).toBe(
        'The run parts from its recording between tick 600 and tick 900 (second 10 to 15).',
      );
    }
  });

  test('names its last tick when only the end differs', () => {
    const short = decodeReplay(recordRun(7).bytes);
    const parted = runReplay({ ...short, finalChecksum: short.finalChecksum ^ 1 }, MAP);
    expect(parted).toMatchObject({ ok: false, tick: 420 });
  });

  test('parts at its first checkpoint with another seed or leader', () => {
    expect(runReplay({ ...replay, seed: 8 }, MAP)).toMatchObject({ ok: false, tick: 300 });
    expect(runReplay({ ...replay, leader: 'juran' }, MAP)).toMatchObject({ ok: false, tick: 300 });
  });

  test('is worth what the rules say, whatever the file claims', () => {
    const boasting = decodeReplay(encodeReplay({ ...replay, claimedScore: 999_999 }));
    expect(runReplay(boasting, MAP)).toMatchObject({ ok: true, score: run.score });
  });

  test('is refused at every length but its own', () => {
    for (let length = 0; length < run.bytes.length; length++) {
      expect(() => decodeReplay(run.bytes.subarray(0, length)), `at ${length} bytes`).toThrow(ReplayError);
    }
  });
});

describe('the recorder', () => {
  test('hands back the input that the bytes say', () => {
    const recorder = new Recorder(SETUP);
    expect(recorder.record({ move: 40.9, aim: 300, buttons: 64, choice: 2 })).toEqual({
      move: 40,
      aim: 44,
      buttons: 64,
      choice: 2,
    });
    expect(recorder.record({ move: -3, aim: 5, buttons: 1, choice: 77 })).toEqual({
      move: 0,
      aim: 0,
      buttons: 1,
      choice: 0,
    });
    const state = createGame({ ...SETUP, map: MAP });
    expect(decodeReplay(recorder.finish(state)).inputs).toEqual(new Uint8Array([40, 44, 64, 2, 0, 0, 1, 0]));
  });

  test('is full after an hour, goes on without complaint, and writes no file then', () => {
    const recorder = new Recorder(SETUP);
    const input = idleInput();
    for (let tick = 0; tick < 216_000; tick++) recorder.record(input);
    expect(recorder.isFull).toBe(false);
    for (let tick = 0; tick < 10; tick++) recorder.record(input);
    expect(recorder.isFull).toBe(true);
    expect(() => recorder.finish(createGame({ ...SETUP, map: MAP }))).toThrow(RangeError);
  });
});
