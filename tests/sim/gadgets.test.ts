import { describe, expect, test } from 'vitest';
import { GADGETS } from '../../src/content/gadgets.ts';
import { TICKS_PER_SECOND, ticks } from '../../src/sim/time.ts';
import { scene } from '../scenario.ts';

const HALL = ['################', '#@.............#', '################'];
const THROW = { aim: 0, hold: ['gadgetB'] } as const;
const SPRAY = { aim: 0, hold: ['gadgetA'] } as const;

/** How often a phone rings that rings `times` as long: at the beginning and at the end of each pause. */
function rings(times: number): number {
  return (times * GADGETS.phoneAlarm.ringSeconds) / GADGETS.phoneAlarm.ringEverySeconds + 1;
}

describe('a thrown phone', () => {
  test('lies its range away, rings after its fuse, and falls silent', () => {
    const hall = scene(...HALL);
    hall.run(1, THROW);
    expect(hall.state.alarms[0]!.x).toBeCloseTo(1.5 + GADGETS.phoneAlarm.range, 1);
    const fuse = hall.runUntil('alarmRang', 120);
    expect(Math.abs(fuse - ticks(GADGETS.phoneAlarm.fuseSeconds))).toBeLessThanOrEqual(1);
    hall.run(GADGETS.phoneAlarm.ringSeconds * TICKS_PER_SECOND);
    expect(hall.state.alarms[0]!.alive).toBe(false);
    expect(hall.count('alarmRang')).toBe(rings(1));
  });

  test('rings longer with better batteries', () => {
    const hall = scene(...HALL);
    hall.state.leader.stats.gadgetPower = 200;
    hall.run(1, THROW);
    hall.run(20 * TICKS_PER_SECOND);
    expect(hall.count('alarmRang')).toBe(rings(2));
  });

  test('does not fly through shut glass', () => {
    const hall = scene('##############', '#@.W.........#', '##############');
    hall.run(1, { aim: 0, hold: ['gadgetB'] });
    expect(hall.state.alarms[0]!.x).toBeLessThan(3);
  });

  test('is gone: an empty pocket says no', () => {
    const hall = scene(...HALL);
    hall.state.leader.phoneAlarm = 1;
    hall.run(90, THROW);
    expect(hall.count('alarmThrown')).toBe(1);
    expect(hall.count('refused')).toBeGreaterThan(0);
  });
});

describe('the extinguisher', () => {
  test('reaches nobody behind a wall or outside its cone', () => {
    const hall = scene('##########', '#........#', '#.@.#....#', '#........#', '##########');
    const walled = hall.put('shambler', 5, 2, 128);
    const behind = hall.put('shambler', 1, 1, 0);
    const ahead = hall.put('shambler', 3, 2, 128);
    hall.run(1, SPRAY);
    const isBlind = (serial: number): boolean => hall.state.zombies.blind[hall.slot(serial)]! > 0;
    expect([walled, behind, ahead].map(isBlind)).toEqual([false, false, true]);
  });

  test('blinds as long as the table says, and a little longer with chemistry', () => {
    for (const [power, seconds] of [
      [100, GADGETS.extinguisher.blindSeconds],
      [135, GADGETS.extinguisher.blindSeconds * 1.35],
    ] as const) {
      const hall = scene(...HALL);
      hall.state.leader.stats.gadgetPower = power;
      const serial = hall.put('shambler', 3, 1, 128);
      hall.run(1, SPRAY);
      expect(Math.abs(hall.state.zombies.blind[hall.slot(serial)]! - ticks(seconds))).toBeLessThanOrEqual(1);
    }
  });

  test('runs empty', () => {
    const hall = scene(...HALL);
    hall.run(300, SPRAY);
    expect(hall.count('extinguisherSprayed')).toBe(GADGETS.extinguisher.uses);
    expect(hall.count('refused')).toBeGreaterThan(0);
  });
});
