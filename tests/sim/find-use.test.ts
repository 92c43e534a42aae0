import { describe, expect, test } from 'vitest';
import { PICKUP_IDS } from '../../src/content/pickups.ts';
import { findUse } from '../../src/sim/world/find-use.ts';
import { type Scene, scene } from '../scenario.ts';

const BARE = ['########', '#..@...#', '########'];
const LOCKER = ['########', '#..L...#', '#..@...#', '########'];
const CABINET = ['########', '#..C...#', '#..@...#', '########'];

function actionIn(room: Scene): string {
  return findUse(room.state).action;
}

describe('the Use button', () => {
  test('does nothing on bare floor', () => {
    expect(actionIn(scene(...BARE))).toBe('none');
  });

  test('bandages a wound below 70 % of health when nothing else is at hand', () => {
    const room = scene(...BARE);
    room.state.leader.health = 70;
    expect(actionIn(room)).toBe('none');
    room.state.leader.health = 69;
    expect(actionIn(room)).toBe('bandage');
    room.state.leader.bandages = 0;
    expect(actionIn(room)).toBe('none');
  });

  test('searches a locker, then hides in it', () => {
    const room = scene(...LOCKER);
    room.state.leader.health = 20;
    expect(actionIn(room)).toBe('search');
    room.state.lockers[0]!.searched = true;
    expect(actionIn(room)).toBe('hide');
  });

  test('hides in an unsearched locker from a hunter', () => {
    const room = scene(...LOCKER);
    const serial = room.put('shambler', 6, 2, 128);
    room.state.zombies.memory[room.slot(serial)] = 60;
    expect(actionIn(room)).toBe('hide');
  });

  test('never hides in a cabinet', () => {
    const room = scene(...CABINET);
    const serial = room.put('shambler', 6, 2, 128);
    room.state.zombies.memory[room.slot(serial)] = 60;
    expect(actionIn(room)).toBe('search');
    room.state.lockers[0]!.searched = true;
    expect(actionIn(room)).toBe('none');
  });

  test('opens, closes or clears the door at hand, and leaves windows alone', () => {
    expect(actionIn(scene('########', '#..@D..#', '########'))).toBe('open');
    expect(actionIn(scene('########', '#..@O..#', '########'))).toBe('close');
    expect(actionIn(scene('########', '#..@W..#', '########'))).toBe('none');
    const barred = scene('########', '#..@D..#', '########');
    barred.state.openings[0]!.barricade = 1;
    expect(actionIn(barred)).toBe('clear');
    const broken = scene('########', '#..@D..#', '########');
    broken.state.openings[0]!.state = 'broken';
    expect(actionIn(broken)).toBe('none');
  });

  test('throws the switch of the job before anything else', () => {
    const room = scene('########', '#..L...#', '#.s@D..#', '########');
    expect(actionIn(room)).toBe('switch');
    room.state.objective.done = true;
    expect(actionIn(room)).toBe('search');
  });

  test('swaps weapons with one that lies there, unless it is the same', () => {
    const room = scene(...BARE);
    const [lying] = room.state.pickups;
    Object.assign(lying!, { alive: true, item: 'bat', x: 3.5, y: 1.5 });
    expect(actionIn(room)).toBe('swap');
    room.run(1, { hold: ['use'] });
    expect(room.state.leader.weapon).toBe('bat');
    const dropped = room.state.pickups.filter(({ alive }) => alive).map(({ item }) => item);
    expect(dropped).toEqual(['mopSpear']);
    lying!.item = 'bat';
    expect(actionIn(room)).toBe('none');
  });

  test('tells which weapon was taken', () => {
    const room = scene('######', '#@...#', '######');
    Object.assign(room.state.pickups[0]!, { alive: true, item: 'bat', x: 1.6, y: 1.5 });
    room.run(1, { hold: ['use'] });
    expect(room.happened.find(({ name }) => name === 'pickupTaken')!.kind).toBe(PICKUP_IDS.indexOf('bat'));
  });

  test('gets a fallen leader up and a hidden one out', () => {
    const room = scene(...LOCKER);
    room.state.leader.mode = 'downed';
    expect(actionIn(room)).toBe('bandage');
    room.state.leader.mode = 'hidden';
    expect(actionIn(room)).toBe('leave');
    room.state.leader.mode = 'dead';
    expect(actionIn(room)).toBe('none');
  });
});
