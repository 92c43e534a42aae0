import { describe, expect, it } from 'vitest';
import { GROUND_LOOKS } from '../../src/content/art-tiles.ts';
import { CAST } from '../../src/content/cast.ts';
import { CAPTION_IDS } from '../../src/content/sounds/captions.ts';
import type { Curve, Points, SoundLayer } from '../../src/content/sounds/recipe.ts';
import { STEP_OF_LOOK } from '../../src/content/sounds/step-sounds.ts';
import { THROAT_IDS } from '../../src/content/sounds/throats.ts';
import { SOUND_IDS, SOUNDS } from '../../src/content/sounds.ts';
import { isTextKey, TEXTS } from '../../src/content/text/index.ts';

function expectLine(points: Points): void {
  expect(points.length % 2).toBe(0);
  for (let i = 2; i < points.length; i += 2) expect(points[i]!).toBeGreaterThan(points[i - 2]!);
}

function expectCurve(curve: Curve, least: number): void {
  const values = typeof curve === 'number' ? [curve] : curve.filter((_, i) => i % 2 === 1);
  if (typeof curve !== 'number') expectLine(curve);
  for (const value of values) expect(value).toBeGreaterThanOrEqual(least);
}

function expectSource({ source }: SoundLayer): void {
  if (source.kind === 'tone' || source.kind === 'voice') expectCurve(source.pitch, 15);
  if (source.kind === 'grains') {
    expectCurve(source.perSecond, 1);
    expect(source.high).toBeGreaterThan(source.low);
  }
  if (source.kind === 'struck') {
    expect(source.partials.length).toBeGreaterThan(0);
    expect(source.partials.length % 3).toBe(0);
  }
}

describe.each(SOUND_IDS)('the recipe of %s', (id) => {
  const recipe = SOUNDS[id];

  it('has sensible numbers', () => {
    expect(recipe.volume).toBeGreaterThan(0);
    expect(recipe.volume).toBeLessThanOrEqual(1);
    expect(recipe.takes).toBeGreaterThanOrEqual(1);
    expect(recipe.spread).toBeGreaterThanOrEqual(0);
    expect(recipe.spread).toBeLessThan(0.2);
    expect(recipe.layers.length).toBeGreaterThan(0);
  });

  it('has lines whose times rise, pitches one can hear, and layers that begin inside it', () => {
    for (const layer of recipe.layers) {
      expect(layer.start ?? 0).toBeLessThan(recipe.seconds);
      if (!('fall' in layer.envelope)) expectLine(layer.envelope);
      for (const filter of layer.filters ?? []) expectCurve(filter.hz, 20);
      expectSource(layer);
    }
  });
});

describe('sounds of the game', () => {
  const gameplay = SOUND_IDS.flatMap((id) => {
    const recipe = SOUNDS[id];
    return recipe.class === 'gameplay' ? [{ id, ...recipe }] : [];
  });

  it.each(CAPTION_IDS)('have words for %s in both languages', (caption) => {
    const key = `sound.${caption}`;
    expect(isTextKey(key)).toBe(true);
    if (!isTextKey(key)) return;
    expect(TEXTS.ko[key]).not.toBe(TEXTS.en[key]);
  });

  it('use all these words, and none twice in one language', () => {
    expect(CAPTION_IDS.filter((id) => !gameplay.some(({ caption }) => caption === id))).toEqual([]);
    for (const language of ['ko', 'en'] as const) {
      const words = CAPTION_IDS.map((id) => TEXTS[language][`sound.${id}`]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('know a step on every ground', () => {
    expect(GROUND_LOOKS.filter((look) => SOUNDS[STEP_OF_LOOK[look]] === undefined)).toEqual([]);
    expect(new Set(Object.values(STEP_OF_LOOK)).size).toBeGreaterThanOrEqual(11);
  });

  it('have a voice for every body of the common dead', () => {
    expect(THROAT_IDS.length).toBe(CAST.shambler.bodies.length);
  });

  it('carry at least across half the screen when they warn', () => {
    const warning = gameplay.filter(({ cue }) => cue === 'edgeMark' || cue === 'telegraph');
    expect(warning.length).toBeGreaterThan(5);
    for (const { reach } of warning) expect(reach).toBeGreaterThanOrEqual(10);
  });

  it('differ from one play to the next when they are heard often', () => {
    for (const id of [
      'stepTile',
      'stepWood',
      'hitFlesh',
      'hitBlunt',
      'boyIdle',
      'bodyFall',
      'deadShuffle',
    ] as const)
      expect(SOUNDS[id].takes).toBeGreaterThanOrEqual(3);
  });
});
