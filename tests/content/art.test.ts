import { describe, expect, it } from 'vitest';
import {
  ACTOR_LOOKS,
  type ActorAnimation,
  type ActorLook,
  actorFrame,
  animationOf,
  directionOfAngle,
  drawnDirection,
  frameCount,
  WEAPON_LOOKS,
} from '../../src/content/art.ts';
import {
  groundFrame,
  isTileLook,
  LOCKER_LOOKS,
  MOVABLE_LOOKS,
  tileFrame,
} from '../../src/content/art-tiles.ts';
import school from '../../src/content/maps/school.json' with { type: 'json' };
import { SURVIVORS } from '../../src/content/survivors.ts';
import { WEAPONS } from '../../src/content/weapons.ts';
import { ZOMBIES } from '../../src/content/zombies.ts';

const SURVIVOR_ANIMATIONS = Object.keys(ACTOR_LOOKS.onjo.animations);
const EVERY_ANIMATION: readonly ActorAnimation[] = [
  ...(SURVIVOR_ANIMATIONS as ActorAnimation[]),
  'windup',
  'attack',
  'bash',
  'die',
  'howl',
  'hold',
];

describe('the looks of bodies', () => {
  it.each(
    Object.values(SURVIVORS).map(({ look }) => look),
  )('%s has every animation of the living', (look) => {
    expect(Object.keys(ACTOR_LOOKS)).toContain(look);
    expect(Object.keys(ACTOR_LOOKS[look].animations)).toEqual(SURVIVOR_ANIMATIONS);
  });

  it.each(Object.values(ZOMBIES).map(({ look }) => look))('%s walks, attacks, is hurt and dies', (look) => {
    expect(Object.keys(ACTOR_LOOKS)).toContain(look);
    for (const animation of ['idle', 'walk', 'windup', 'attack', 'hurt', 'bash', 'die'] as const) {
      expect(animationOf(look, animation)).toBe(animation);
    }
  });

  it('common zombies come in several bodies', () => {
    expect(ACTOR_LOOKS.shambler.variants).toBeGreaterThanOrEqual(4);
    expect(ACTOR_LOOKS.runner.variants).toBeGreaterThanOrEqual(4);
  });

  it('what only one kind does is drawn for that kind', () => {
    expect(animationOf('runner', 'run')).toBe('run');
    expect(animationOf('howler', 'howl')).toBe('howl');
    expect(animationOf('brute', 'hold')).toBe('hold');
  });

  it('an animation a look lacks becomes one it has', () => {
    for (const look of Object.keys(ACTOR_LOOKS) as ActorLook[]) {
      for (const animation of EVERY_ANIMATION) {
        expect(Object.keys(ACTOR_LOOKS[look].animations)).toContain(animationOf(look, animation));
        expect(frameCount(look, animation)).toBeGreaterThanOrEqual(1);
      }
    }
    expect(animationOf('shambler', 'run')).toBe('walk');
  });

  it('frames, variants and directions wrap around', () => {
    expect(actorFrame('shambler', 5, 'walk', 9, 6)).toBe(actorFrame('shambler', 1, 'walk', 1, 2));
  });

  it.each(Object.values(WEAPONS).map(({ look }) => look))('the weapon %s can be held', (look) => {
    expect(WEAPON_LOOKS).toContain(look);
  });
});

describe('directions', () => {
  it.each([
    ['south', 64, 0],
    ['south-east', 32, 1],
    ['east', 0, 2],
    ['north-east', 224, 3],
    ['north', 192, 4],
    ['north-west', 160, 5],
    ['west', 128, 6],
    ['south-west', 96, 7],
  ])('%s is angle %i and direction %i', (_name, angle, direction) => {
    expect(directionOfAngle(angle)).toBe(direction);
    expect(directionOfAngle(angle + 15)).toBe(direction);
    expect(directionOfAngle(angle - 15)).toBe(direction);
    expect(directionOfAngle(angle + 256)).toBe(direction);
  });

  it('a corpse lies on a diagonal, a door is beaten straight on', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((to) => drawnDirection('die', to))).toEqual([1, 1, 3, 3, 5, 5, 7, 7]);
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((to) => drawnDirection('bash', to))).toEqual([
      0, 0, 2, 2, 4, 4, 6, 6,
    ]);
  });
});

describe('the looks of the school', () => {
  const tileLooks = school.tilesets.flatMap(({ tiles }) => tiles.map(lookOf));
  const objects = school.layers.flatMap((layer) => ('objects' in layer ? [layer] : []));
  const looksIn = (name: string) => objects.find((layer) => layer.name === name)?.objects?.map(lookOf) ?? [];

  it('every tile of its tileset has a picture', () => {
    expect(tileLooks.length).toBeGreaterThan(50);
    expect(tileLooks.filter((look) => !isTileLook(look))).toEqual([]);
  });

  it('every locker and everything movable has a picture', () => {
    expect(looksIn('lockers').length).toBeGreaterThan(0);
    expect(looksIn('lockers').filter((look) => !(LOCKER_LOOKS as readonly string[]).includes(look))).toEqual(
      [],
    );
    expect(looksIn('movables').length).toBeGreaterThan(0);
    expect(
      looksIn('movables').filter((look) => !(MOVABLE_LOOKS as readonly string[]).includes(look)),
    ).toEqual([]);
  });

  it('ground runs on over two by two tiles', () => {
    const frames = [0, 1, 2, 3].map((i) => groundFrame('floorWood', i & 1, i >> 1));
    expect(new Set(frames).size).toBe(4);
    expect(frames[0]).toBe(tileFrame('floorWood'));
    expect(groundFrame('floorWood', 6, 9)).toBe(frames[2]);
  });
});

function lookOf(thing: { type?: string; properties?: readonly { name: string; value: unknown }[] }): string {
  return String(thing.properties?.find(({ name }) => name === 'look')?.value ?? thing.type);
}
