import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../src/sim/events.ts';
import { ActorFrames } from '../../src/view/actor-frames.ts';
import { TINT } from '../../src/view/draw-list.ts';
import { FlashBudget } from '../../src/view/feel.ts';
import { FrameTable } from '../../src/view/frame-table.ts';
import { Horde } from '../../src/view/horde.ts';
import { LeaderPicture } from '../../src/view/leader-picture.ts';
import { Light } from '../../src/view/light.ts';
import { createLists, effectFrames, type Stage } from '../../src/view/stage.ts';
import { DEFAULT_VIEW_OPTIONS } from '../../src/view/view-options.ts';
import { WorldCamera } from '../../src/view/world-camera.ts';
import { type Scene, scene } from '../scenario.ts';

const FRAME_MS = 1000 / 60;

function stageOf({ state }: Scene): Stage {
  const frames = new FrameTable();
  return {
    ...createLists(),
    frames,
    actors: new ActorFrames(frames),
    effects: effectFrames(frames),
    camera: new WorldCamera(),
    light: new Light(state.map),
    options: DEFAULT_VIEW_OPTIONS,
    random: () => 0.5,
  };
}

/** Times in milliseconds at which bodies began to be filled with a flash, in a fight where everything is hit always. */
function flashesOfTheWorstFight(seconds: number): number[] {
  const fight = scene('#########', '#.......#', '#...@...#', '#.......#', '#########');
  for (let x = 1; x < 8; x++) for (const y of [1, 3]) fight.put('shambler', x, y);
  const { state } = fight;
  state.zombies.seen.fill(1);
  const stage = stageOf(fight);
  const horde = new Horde(stage);
  const leader = new LeaderPicture(stage);
  const budget = new FlashBudget();
  const began: number[] = [];
  let filledBefore = 0;
  for (let nowMs = 0; nowMs < seconds * 1000; nowMs += FRAME_MS) {
    const mayFlash = (): boolean => budget.take(nowMs);
    stage.standing.clear();
    leader.move(state.leader, 1, FRAME_MS, false, 1);
    horde.draw(state, 1, FRAME_MS, false, 1);
    leader.draw(state, FRAME_MS);
    const filled = stage.standing.tintMode
      .subarray(0, stage.standing.count)
      .reduce((sum, mode) => sum + (mode === TINT.fill ? 1 : 0), 0);
    for (let more = filledBefore; more < filled; more++) began.push(nowMs);
    filledBefore = filled;
    const hit = (name: GameEvent['name'], id: number): void => {
      const event: GameEvent = { name, x: 4, y: 2, angle: 0, id, kind: 0, value: 20 };
      horde.on(event, mayFlash);
      leader.on(event, mayFlash);
    };
    for (const serial of horde.bodies.keys()) hit('strikeHit', serial);
    hit('leaderHurt', 0);
  }
  return began;
}

describe('flashes', () => {
  it('come at all', () => {
    expect(flashesOfTheWorstFight(1).length).toBeGreaterThan(0);
  });

  it('are never more than three in any second of the worst fight', () => {
    const began = flashesOfTheWorstFight(20);
    for (const start of began) {
      const within = began.filter((time) => time >= start && time < start + 999);
      expect(within.length).toBeLessThanOrEqual(3);
    }
  });
});
