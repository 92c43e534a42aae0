import { describe, expect, it } from 'vitest';
import { PERIOD } from '../../src/content/periods.ts';
import { ticks } from '../../src/sim/time.ts';
import { readHud } from '../../src/ui/read-hud.ts';
import { scene } from '../scenario.ts';

describe('the display', () => {
  it('counts the period down in whole seconds', () => {
    const room = scene('#####', '#.@.#', '#####');
    expect(readHud(room.state).secondsLeft).toBe(PERIOD.fightSeconds);
    room.run(ticks(10));
    expect(readHud(room.state).secondsLeft).toBe(PERIOD.fightSeconds - 10);
  });

  it('shows what the leader carries', () => {
    const { state } = scene('#####', '#.@.#', '#####');
    state.leader.arrows = 7;
    state.leader.bandages = 2;
    state.leader.extinguisher = 1;
    expect(readHud(state)).toMatchObject({
      arrows: 7,
      bandages: 2,
      gadgets: { extinguisher: 1, phoneAlarm: state.leader.phoneAlarm },
      health: 100,
      maxHealth: 100,
    });
  });

  it('offers to open a closed door within reach, and nothing in an empty room', () => {
    expect(readHud(scene('#####', '#.@.#', '#####').state).prompt).toBeUndefined();
    expect(readHud(scene('######', '#.@D.#', '######').state).prompt).toBe('open');
  });

  it('measures the nearest of the dead that is seen', () => {
    const hall = scene('#########', '#@......#', '#########');
    hall.put('shambler', 5, 1, 128);
    hall.run(8);
    const { facts } = readHud(hall.state);
    expect(facts.nearestThreat).toBeGreaterThan(2);
    expect(facts.nearestThreat).toBeLessThan(5);
  });

  it('never shows health below nothing', () => {
    const { state } = scene('#####', '#.@.#', '#####');
    state.leader.health = -12;
    expect(readHud(state).health).toBe(0);
  });
});
