import { describe, expect, test } from 'vitest';
import { HORDE, ZOMBIES } from '../../src/content/zombies.ts';
import { hurtZombie } from '../../src/sim/systems/hurt-zombie.ts';
import { ticks } from '../../src/sim/time.ts';
import { ZOMBIE_MODE } from '../../src/sim/zombies.ts';
import { type Scene, scene } from '../scenario.ts';

const ROOM = [
  '##################',
  '#................#',
  '#................#',
  '#..@.............#',
  '#................#',
  '#................#',
  '##################',
];
const CORRIDOR = ['########################', '#@.....................#', '########################'];

const HALL = [
  '####################',
  '#@.................#',
  '#..................#',
  '#..................#',
  '####################',
];

const BLOW = { damage: 20, angle: 0, knockbackTiles: 1, staggerSeconds: 0.6, by: 'melee' } as const;

function modeOf(room: Scene, serial: number): number {
  return room.state.zombies.mode[room.slot(serial)]!;
}

/** Puts a brute before the leader and waits for its grip; its serial. */
function inTheGripOfABrute(room: Scene): number {
  const { x, y } = room.state.map.start;
  const serial = room.put('brute', x + 2, y, 128);
  expect(room.runUntil('leaderGrabbed', 400)).toBeGreaterThan(0);
  return serial;
}

describe('a listener', () => {
  test('lets one who sneaks pass at three tiles', () => {
    const room = scene(
      '##################',
      '#@...............#',
      '#................#',
      '#................#',
      '#................#',
      '##################',
    );
    room.put('listener', 8, 4, 64);
    for (let n = 0; n < 300; n++) {
      // It stands where it stands: only its ears count here.
      room.state.zombies.x[0] = 8.5;
      room.state.zombies.y[0] = 4.5;
      room.run(1, { move: { gait: 'sneak', angle: 0 } });
    }
    expect(room.state.leader.x).toBeGreaterThan(8);
    expect(room.count('leaderHurt')).toBe(0);
    expect(room.count('zombieNoticed')).toBe(0);
  });

  test('rushes at a step it hears', () => {
    const room = scene(...ROOM);
    const serial = room.put('listener', 9, 3, 0);
    room.runUntil('zombieNoticed', 120, { move: { gait: 'run', angle: 64 } });
    room.run(HORDE.thinkEvery);
    expect(room.state.zombies.speed[room.slot(serial)]).toBe(ZOMBIES.listener.chaseSpeed);
  });

  test('feels at arm’s length whoever stands still there', () => {
    const room = scene(...CORRIDOR);
    room.put('listener', 2, 1, 128);
    room.state.zombies.x[0] = 2.2;
    expect(room.runUntil('leaderHurt', 240)).toBeGreaterThan(0);
  });
});

describe('a howler', () => {
  test('waits between two howls', () => {
    const room = scene(...ROOM);
    const serial = room.put('howler', 8, 3, 128);
    room.state.zombies.clock[room.slot(serial)] = ticks(HORDE.howlCooldownSeconds);
    const undying = (most: number): number => {
      for (let n = 1; n <= most; n++) {
        room.state.leader.mercy = 9;
        const before = room.count('zombieHowled');
        room.run(1);
        if (room.count('zombieHowled') > before) return n;
      }
      return -1;
    };
    expect(undying(300)).toBeGreaterThan(ticks(HORDE.howlSeconds));
    expect(undying(1200)).toBeGreaterThan(ticks(HORDE.howlCooldownSeconds));
  });

  test('is not heard by those who hunt already', () => {
    const room = scene(...ROOM);
    const howler = room.put('howler', 8, 3, 128);
    const hunter = room.put('shambler', 14, 3, 128);
    room.state.zombies.clock[room.slot(howler)] = 2000;
    const slot = room.slot(hunter);
    Object.assign(room.state.leader, { mercy: 600 });
    room.state.zombies.mode[slot] = ZOMBIE_MODE.chase;
    room.state.zombies.memory[slot] = 600;
    room.state.zombies.goal[slot] = 0;
    room.runUntil('zombieHowled', 300);
    expect(modeOf(room, hunter)).toBe(ZOMBIE_MODE.chase);
  });

  test('needs a new breath when its howl was broken', () => {
    const hall = scene(...HALL);
    const howler = hall.put('howler', 7, 2, 128);
    hall.state.zombies.clock[hall.slot(howler)] = 2000;
    hall.runUntil('zombieWoundUp', 240);
    hall.runUntil('arrowHit', 60, { hold: ['shoot'], aim: 8 });
    hall.state.leader.mercy = 900;
    expect(hall.runUntil('zombieHowled', 400)).toBe(-1);
  });
});

describe('a brute', () => {
  test('lets go when it dies', () => {
    const room = scene(...ROOM);
    const serial = inTheGripOfABrute(room);
    hurtZombie(room.state, room.slot(serial), { ...BLOW, damage: 9999 });
    expect(room.state.leader).toMatchObject({ mode: 'free', grabbedBy: 0 });
    expect(room.slot(serial)).toBe(-1);
  });

  test('is shaken off with the extinguisher at once', () => {
    const room = scene(...ROOM);
    const serial = inTheGripOfABrute(room);
    room.run(1, { hold: ['gadgetA'] });
    expect(room.state.leader.mode).toBe('free');
    expect(modeOf(room, serial)).toBe(ZOMBIE_MODE.stagger);
  });

  test('hardly reels from a blow that staggers a shambler', () => {
    const room = scene(...ROOM);
    const brute = room.put('brute', 8, 2, 128);
    const shambler = room.put('shambler', 8, 4, 128);
    for (const serial of [brute, shambler]) hurtZombie(room.state, room.slot(serial), BLOW);
    expect(modeOf(room, brute)).not.toBe(ZOMBIE_MODE.stagger);
    expect(modeOf(room, shambler)).toBe(ZOMBIE_MODE.stagger);
  });

  test('squeezes whoever does not struggle, and a fall ends its grip', () => {
    const room = scene(...ROOM);
    inTheGripOfABrute(room);
    room.state.leader.health = 3;
    room.runUntil('leaderDowned', 120);
    expect(room.state.leader).toMatchObject({ mode: 'downed', grabbedBy: 0 });
    room.run(2);
    expect(room.state.zombies.mode[0]).not.toBe(ZOMBIE_MODE.hold);
  });

  test('breaks a door far sooner than a shambler', () => {
    const breaking = (kind: 'brute' | 'shambler'): number => {
      const rooms = scene('############', '#...@D.....#', '############');
      const slot = rooms.slot(rooms.put(kind, 7, 1, 128));
      rooms.state.zombies.mode[slot] = ZOMBIE_MODE.chase;
      rooms.state.zombies.memory[slot] = 9999;
      rooms.state.zombies.goal[slot] = 0;
      return rooms.runUntil('doorBroken', 3000);
    };
    expect(breaking('brute') * 2).toBeLessThan(breaking('shambler'));
  });
});

describe('the throw of a brute', () => {
  test('hurts more than the grip alone', () => {
    const hall = scene(...HALL);
    inTheGripOfABrute(hall);
    hall.runUntil('leaderThrown', 400);
    const blows = hall.happened.filter(({ name }) => name === 'leaderHurt').map(({ value }) => value);
    expect(blows.at(-1)).toBe(HORDE.throwDamage);
  });

  test('flies where the brute throws, whatever the mouse says, and between two places in each tick', () => {
    const hall = scene(...HALL);
    inTheGripOfABrute(hall);
    hall.state.leader.x = 10.5;
    hall.state.zombies.x[0] = 11.3;
    hall.runUntil('leaderThrown', 400, { aim: 64 });
    const { y } = hall.state.leader;
    hall.run(8, { aim: 64 });
    expect(Math.abs(hall.state.leader.y - y)).toBeLessThan(0.3);
    expect(hall.state.leader.previousX).not.toBe(hall.state.leader.x);
  });

  test('does not bandage: a struggle counts for nothing afterwards', () => {
    const hall = scene(...HALL);
    inTheGripOfABrute(hall);
    hall.run(10, { hold: ['use'] });
    hall.runUntil('leaderThrown', 400);
    hall.run(60, { hold: ['use'] });
    expect(hall.count('leaderHealed')).toBe(0);
  });
});

describe('a runner', () => {
  test('lunges from farther away than a shambler bites', () => {
    const windupFrom = (kind: 'runner' | 'shambler'): number => {
      const room = scene(...CORRIDOR);
      const serial = room.put(kind, 8, 1, 128);
      room.runUntil('zombieWoundUp', 900);
      return room.state.zombies.x[room.slot(serial)]! - room.state.leader.x;
    };
    expect(windupFrom('runner')).toBeGreaterThan(windupFrom('shambler') + 0.2);
  });

  test('hunts at a walk while it pants', () => {
    const room = scene(...CORRIDOR);
    const serial = room.put('runner', 20, 1, 128);
    const slot = room.slot(serial);
    room.state.zombies.mode[slot] = ZOMBIE_MODE.chase;
    room.state.zombies.memory[slot] = 600;
    room.state.zombies.goal[slot] = 0;
    room.state.zombies.clock[slot] = ticks(HORDE.sprintSeconds) + 1;
    room.run(HORDE.thinkEvery);
    expect(room.state.zombies.speed[slot]).toBe(ZOMBIES.runner.walkSpeed);
  });
});
