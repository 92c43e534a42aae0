import { describe, expect, it } from 'vitest';
import { directionOfAngle } from '../../src/content/art.ts';
import {
  groundFrame,
  isTileLook,
  LOCKER_LOOKS,
  MOVABLE_LOOKS,
  tileFrame,
} from '../../src/content/art-tiles.ts';
import { CAST, DEAD_ANIMATIONS, HELD_LOOKS, SURVIVOR_ANIMATIONS } from '../../src/content/cast.ts';
import school from '../../src/content/maps/school.json' with { type: 'json' };
import { SURVIVORS } from '../../src/content/survivors.ts';
import { WEAPONS } from '../../src/content/weapons.ts';
import { ZOMBIES } from '../../src/content/zombies.ts';

describe('the looks of bodies', () => {
  it.each(
    Object.values(SURVIVORS).map(({ look }) => look),
  )('%s has every animation of the living', (look) => {
    expect(CAST[look].animations).toEqual(SURVIVOR_ANIMATIONS);
  });

  it.each(Object.values(ZOMBIES).map(({ look }) => look))('%s has every animation of the dead', (look) => {
    expect(CAST[look].animations).toEqual(DEAD_ANIMATIONS);
  });

  it('common zombies come in at least eight bodies, three sets of clothes each', () => {
    const { bodies } = CAST.shambler;
    expect(bodies.length).toBeGreaterThanOrEqual(8);
    for (const palettes of bodies) expect(new Set(palettes).size).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.values(WEAPONS).map(({ look }) => look))('the weapon %s can be held', (look) => {
    expect(HELD_LOOKS).toContain(look);
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
