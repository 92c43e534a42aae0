import { describe, expect, it } from 'vitest';
import type { CastAnimation } from '../../src/content/cast.ts';
import { ZOMBIE_MODE } from '../../src/sim/zombies.ts';
import {
  type LeaderMotion,
  poseLeader,
  poseZombie,
  strideOf,
  type ZombieMotion,
} from '../../src/view/actor-animation.ts';
import { Body } from '../../src/view/body.ts';
import { scene } from '../scenario.ts';

const STILL: ZombieMotion = {
  mode: ZOMBIE_MODE.chase,
  modeTicks: 99,
  speed: 0,
  stride: 0,
  clockMs: 0,
  ageMs: 9999,
  isClimbing: false,
};

function poseOf(change: Partial<ZombieMotion>): CastAnimation {
  return poseZombie({ ...STILL, ...change }, { animation: 'idle', frame: 0 }).animation;
}

describe('one of the dead', () => {
  it('stands, walks and runs as fast as it really moves', () => {
    expect(poseOf({ speed: 0 })).toBe('idle');
    expect(poseOf({ speed: 0.8 })).toBe('walk');
    expect(poseOf({ speed: 4.2 })).toBe('run');
  });

  it('drifts about while it knows of nobody', () => {
    expect(poseOf({ mode: ZOMBIE_MODE.wander, speed: 0.8 })).toBe('wander');
  });

  it('gets up where it came into the world, unless it is already under way', () => {
    expect(poseOf({ ageMs: 100 })).toBe('rise');
    expect(poseOf({ ageMs: 100, speed: 1 })).toBe('walk');
  });

  it('climbs in the frame of a window', () => {
    expect(poseOf({ isClimbing: true, speed: 1 })).toBe('climb');
  });

  it('holds on, and bites now and then', () => {
    expect(poseOf({ mode: ZOMBIE_MODE.hold, clockMs: 100 })).toBe('hold');
    expect(poseOf({ mode: ZOMBIE_MODE.hold, clockMs: 1000 })).toBe('bite');
  });

  it('shows what it is about to do', () => {
    expect(poseOf({ mode: ZOMBIE_MODE.windup })).toBe('windup');
    expect(poseOf({ mode: ZOMBIE_MODE.howl })).toBe('howl');
    expect(poseOf({ mode: ZOMBIE_MODE.bash })).toBe('bash');
  });

  it('shows the blow right after it landed, and then rest', () => {
    expect(poseOf({ mode: ZOMBIE_MODE.recover, modeTicks: 2 })).toBe('attack');
    expect(poseOf({ mode: ZOMBIE_MODE.recover, modeTicks: 60 })).toBe('idle');
  });

  it('makes as many steps as its way is long', () => {
    expect(strideOf(2, 1)).toBeCloseTo(strideOf(1, 1) * 2);
  });

  it('turns the short way round', () => {
    const body = new Body(1, 0, 0, 0, 0, 250);
    body.turnToward(6, 1);
    expect(body.facing).toBeGreaterThan(250);
  });

  it('fades in when it comes into sight', () => {
    const body = new Body(1, 0, 0, 0, 0, 0);
    body.tick(60, true, 120);
    expect(body.visible).toBeCloseTo(0.5);
    body.tick(500, false, 120);
    expect(body.visible).toBe(0);
  });
});

describe('the leader', () => {
  const resting: LeaderMotion = { stride: 0, clockMs: 0, gesture: undefined, gestureShare: 0 };
  const leaderWho = (change: object, motion: LeaderMotion = resting) => {
    const { leader } = scene('#####', '#.@.#', '#####').state;
    return poseLeader(Object.assign(leader, change), motion, { animation: 'idle', frame: 0 });
  };

  it('strikes in as many pictures as the weapon has, over the length of the blow', () => {
    const blow = (weapon: string, modeTicks: number) =>
      leaderWho({ weapon, mode: 'striking', modeTicks, modeLength: 10 });
    expect([0, 3, 5, 9].map((ticks) => blow('mopSpear', ticks).frame)).toEqual([0, 1, 2, 3]);
    expect(blow('mopSpear', 0).animation).toBe('thrust');
    expect(blow('bat', 9)).toEqual({ animation: 'swing', frame: 4 });
  });

  it('draws the bow further and further, and holds it', () => {
    const drawn = (modeTicks: number) => leaderWho({ mode: 'drawing', modeTicks }).frame;
    expect([0, 14, 26, 500].map(drawn)).toEqual([0, 1, 2, 2]);
  });

  it('lies still when downed, and crawls', () => {
    expect(leaderWho({ mode: 'downed', gait: 'still' }).animation).toBe('downed');
    expect(leaderWho({ mode: 'downed', gait: 'walk' }).animation).toBe('crawl');
  });

  it('ends a gesture the rules have long forgotten', () => {
    const throwing: LeaderMotion = { ...resting, gesture: 'throw', gestureShare: 0.9 };
    expect(leaderWho({ mode: 'free' }, throwing)).toEqual({ animation: 'throw', frame: 3 });
    expect(leaderWho({ mode: 'grabbed' }, throwing).animation).toBe('grabbed');
  });
});
