import { describe, expect, it } from 'vitest';
import { decodeReplay } from '../../src/replay/replay-format.ts';
import { type Controls, GameSession } from '../../src/session/game-session.ts';
import { ReplaySession } from '../../src/session/replay-session.ts';
import { checksum } from '../../src/sim/checksum.ts';
import type { EventName, GameEvent } from '../../src/sim/events.ts';
import { BUTTONS, CHOICES, moveByte, type TickInput } from '../../src/sim/input.ts';
import { drawMap } from '../map-drawing.ts';

const MAP = drawMap(
  '####################',
  '#........#.........#',
  '#.@......D....z....#',
  '#........#.........#',
  '#...f....#..T......#',
  '#........#.........#',
  '####################',
);
const SETUP = { place: 'school', leader: 'onjo', seed: 7, options: 0 } as const;
const FRAME_MS = 1000 / 60;
const nothing = (): void => undefined;

/** Walks in a slow circle, strikes now and then; takes the first card and ends every break. */
function circling(): Controls {
  return {
    read(state, input) {
      input.move = moveByte('walk', (state.tick >> 3) & 255);
      input.aim = 0;
      input.buttons = state.tick % 40 < 5 ? BUTTONS.strike : 0;
      input.choice = state.phase === 'cards' ? CHOICES.firstCard : CHOICES.none;
    },
  };
}

function doing(fill: (input: TickInput) => void): Controls {
  return {
    read(_state, input) {
      Object.assign(input, { move: 0, aim: 0, buttons: 0, choice: 0 });
      fill(input);
    },
  };
}

describe('a game session', () => {
  it('plays the ticks that a frame lasted', () => {
    const session = new GameSession(SETUP, MAP, circling());
    for (let frame = 0; frame < 60; frame++) session.advance(FRAME_MS, nothing);
    expect(session.state.tick).toBe(60);
  });

  it('plays the same run whatever the frame rate', () => {
    const checksums = [30, 60, 144].map((framesPerSecond) => {
      const session = new GameSession(SETUP, MAP, circling());
      while (session.state.tick < 300) session.advance(1000 / framesPerSecond, nothing);
      return checksum(session.state);
    });
    expect(new Set(checksums).size).toBe(1);
  });

  it('tells the events of every tick, also when a frame has several', () => {
    const told: EventName[] = [];
    const session = new GameSession(
      SETUP,
      MAP,
      doing((input) => {
        input.move = moveByte('walk', 0);
        input.buttons = BUTTONS.dash;
      }),
    );
    session.advance(80, (event) => told.push(event.name));
    expect(told).toContain('leaderDashed');
  });

  it('tells the bell of the first period once, live and in a replay', () => {
    const bells: number[] = [];
    const live = new GameSession(SETUP, MAP, circling());
    const listen = ({ name, value }: Readonly<GameEvent>): void => {
      if (name === 'bellRang') bells.push(value);
    };
    live.stepTicks(60, listen);
    live.stepTicks(60, listen);
    expect(bells).toEqual([1]);
    new ReplaySession(decodeReplay(live.replayBytes()!), MAP).stepTicks(120, listen);
    expect(bells).toEqual([1, 1]);
  });

  it('stands still and says so after a stall', () => {
    const session = new GameSession(SETUP, MAP, circling());
    for (let frame = 0; frame < 60; frame++) session.advance(FRAME_MS, nothing);
    session.advance(3000, nothing);
    expect(session.fellBehind).toBe(true);
    expect(session.state.tick).toBe(60);
  });

  it('makes a replay that ends as the run did', () => {
    const live = new GameSession(SETUP, MAP, circling());
    live.stepTicks(700, nothing);
    const replay = new ReplaySession(decodeReplay(live.replayBytes()!), MAP);
    replay.stepTicks(10_000, nothing);
    expect(checksum(replay.state)).toBe(checksum(live.state));
    expect(replay).toMatchObject({ tick: 700, totalTicks: 700, isOver: true, verdict: 'verified' });
  });

  it('lets no time pass on the cards after a second, until one is taken', () => {
    let choice: number = CHOICES.none;
    const session = new GameSession(
      SETUP,
      drawMap('####', '#@.#', '####'),
      doing((input) => {
        input.choice = choice;
      }),
    );
    session.stepTicks(75 * 60, nothing);
    expect(session.state.phase).toBe('cards');
    const offeredAt = session.state.tick;
    session.stepTicks(3600, nothing);
    expect(session.state.phase).toBe('cards');
    expect(session.state.tick - offeredAt).toBe(60);
    choice = CHOICES.secondCard;
    session.stepTicks(1, nothing);
    expect(session.state).toMatchObject({ phase: 'break', tick: offeredAt + 61 });
  });
});

describe('a replay session', () => {
  function recorded(ticks: number) {
    const live = new GameSession(SETUP, MAP, circling());
    live.stepTicks(ticks, nothing);
    return decodeReplay(live.replayBytes()!);
  }

  it('plays at a multiple of the speed', () => {
    const session = new ReplaySession(recorded(400), MAP);
    session.speed = 4;
    for (let frame = 0; frame < 60; frame++) session.advance(FRAME_MS, nothing);
    expect(session.tick).toBe(240);
  });

  it('notices at the next checkpoint that a recording is not of these inputs', () => {
    const replay = recorded(700);
    replay.inputs[4 * 20] = moveByte('run', 0);
    const session = new ReplaySession(replay, MAP);
    session.stepTicks(299, nothing);
    expect(session.verdict).toBe('playing');
    session.stepTicks(1, nothing);
    expect(session.verdict).toBe('differs');
    session.stepTicks(1000, nothing);
    expect(session.verdict).toBe('differs');
  });

  it('does not pause after a stall', () => {
    const session = new ReplaySession(recorded(100), MAP);
    session.advance(5000, nothing);
    expect(session.fellBehind).toBe(false);
  });
});
