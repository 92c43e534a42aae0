import { describe, expect, it } from 'vitest';
import { advanceHints, type HintMemory, NO_HINTS } from '../../src/ui/hud/hints.ts';
import type { HudModel } from '../../src/ui/hud-model.ts';
import { readHud } from '../../src/ui/read-hud.ts';
import { scene } from '../scenario.ts';

const CALM = readHud(scene('#####', '#.@.#', '#####').state);

function look(tick: number, facts: Partial<HudModel['facts']> = {}, more: Partial<HudModel> = {}): HudModel {
  return { ...CALM, ...more, facts: { ...CALM.facts, tick, ...facts } };
}

function lookOften(memory: HintMemory, ticks: number, hudAt: (tick: number) => HudModel): HintMemory {
  let next = memory;
  for (let tick = next.lastTick; tick <= ticks; tick += 6) next = advanceHints(next, hudAt(tick));
  return next;
}

describe('a hint', () => {
  it('shows how to move to somebody who stands, and goes with the first step', () => {
    const standing = lookOften(NO_HINTS, 150, (tick) => look(tick));
    expect(standing.current).toBe('move');
    expect(advanceHints(standing, look(160, { moving: true })).current).toBeUndefined();
  });

  it('never comes to somebody who already does it', () => {
    const walking = lookOften(NO_HINTS, 600, (tick) => look(tick, { moving: true }));
    expect(walking.current).toBeUndefined();
    expect(walking.done).toContain('move');
  });

  it('shows how to strike when the first of the dead is near', () => {
    const walked = lookOften(NO_HINTS, 60, (tick) => look(tick, { moving: true }));
    expect(advanceHints(walked, look(66, { moving: true, nearestThreat: 2 })).current).toBe('strike');
  });

  it('makes room for the next one as soon as it is learnt', () => {
    const standing = lookOften(NO_HINTS, 60, (tick) => look(tick));
    expect(standing.current).toBe('move');
    const moved = advanceHints(standing, look(66, { moving: true, nearestThreat: 5 }));
    expect(advanceHints(moved, look(72, { moving: true, nearestThreat: 5 })).current).toBe('strike');
  });

  it('goes after seven seconds and does not come again, not even in the next run', () => {
    const ignored = lookOften(NO_HINTS, 700, (tick) => look(tick));
    expect(ignored.done).toContain('move');
    const nextRun = lookOften(advanceHints(ignored, look(0)), 400, (tick) => look(tick));
    expect(nextRun.current).toBeUndefined();
  });

  it('keeps out of a break, a grip and a fall', () => {
    for (const more of [{ phase: 'break' }, { grabbed: true }, { downed: true }] as const) {
      expect(lookOften(NO_HINTS, 300, (tick) => look(tick, {}, more)).current).toBeUndefined();
    }
  });
});
