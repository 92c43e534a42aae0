import { describe, expect, it } from 'vitest';
import { ZOMBIE_MODE } from '../../src/sim/zombies.ts';
import { poseLeader, poseZombie, strideOf } from '../../src/view/actor-animation.ts';
import { Body } from '../../src/view/body.ts';
import { scene } from '../scenario.ts';

function poseOf(change: Partial<{ mode: number; modeTicks: number; speed: number }>) {
  const still = { mode: ZOMBIE_MODE.wander, modeTicks: 99, speed: 0, stride: 0, clockMs: 0 };
  return poseZombie({ ...still, ...change }, { animation: 'idle', frame: 0 }).animation;
}

describe('one of the dead', () => {
  it('stands, walks and runs as fast as it really moves', () => {
    expect(poseOf({ speed: 0 })).toBe('idle');
    expect(poseOf({ speed: 0.8 })).toBe('walk');
    expect(poseOf({ speed: 4.2 })).toBe('run');
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
  it('strikes in three pictures over the length of the blow', () => {
    const { leader } = scene('#####', '#.@.#', '#####').state;
    const frames = [0, 5, 9].map((modeTicks) => {
      Object.assign(leader, { mode: 'striking', modeTicks, modeLength: 10 });
      return poseLeader(leader, 0, 0, { animation: 'idle', frame: 0 }).frame;
    });
    expect(frames).toEqual([0, 1, 2]);
  });
});
