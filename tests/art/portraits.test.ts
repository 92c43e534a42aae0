import { describe, expect, it } from 'vitest';
import { drawPortrait } from '../../src/art/portraits/draw-portrait.ts';
import { MOODS, PORTRAIT_SIZE } from '../../src/art/portraits/portrait.ts';
import { drawMoods, PORTRAITS, type PortraitId } from '../../src/art/portraits/portraits.ts';
import { SURVIVORS } from '../../src/content/survivors.ts';
import { pixelsThatPart } from './built-picture.ts';

const everybody = Object.keys(PORTRAITS) as PortraitId[];

/** Share of pixels two portraits do not have in common. */
function shareThatDiffers(one: Uint8Array, other: Uint8Array): number {
  let differing = 0;
  for (let at = 0; at < one.length; at += 4) {
    if ([0, 1, 2, 3].some((channel) => one[at + channel] !== other[at + channel])) differing++;
  }
  return differing / (one.length / 4);
}

describe('the portraits', () => {
  it('are there for everybody one can play', () => {
    expect(everybody).toHaveLength(8);
    expect(Object.keys(SURVIVORS).filter((who) => !(who in PORTRAITS))).toEqual([]);
  });

  it.each(everybody)('show %s filling the frame, with free corners above', (who) => {
    const portrait = drawPortrait(PORTRAITS[who], 'calm');
    const cover = (x: number, y: number): number => portrait[(y * PORTRAIT_SIZE + x) * 4 + 3]!;
    const covered =
      portrait.filter((value, index) => index % 4 === 3 && value > 0).length / PORTRAIT_SIZE ** 2;
    expect(covered).toBeGreaterThan(0.35);
    expect(covered).toBeLessThan(0.75);
    expect([cover(1, 1), cover(126, 1)]).toEqual([0, 0]);
    expect(cover(64, 127)).toBe(255);
  });

  it.each(everybody)('tell the three moods of %s apart', (who) => {
    const [calm, hurt, fierce] = MOODS.map((mood) => drawPortrait(PORTRAITS[who], mood)) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    for (const share of [
      shareThatDiffers(calm, hurt),
      shareThatDiffers(hurt, fierce),
      shareThatDiffers(calm, fierce),
    ]) {
      expect(share).toBeGreaterThan(0.02);
      expect(share).toBeLessThan(0.3);
    }
  });

  it('show eight different people', () => {
    const calm = everybody.map((who) => drawPortrait(PORTRAITS[who], 'calm'));
    for (const [index, one] of calm.entries()) {
      for (const other of calm.slice(index + 1)) expect(shareThatDiffers(one, other)).toBeGreaterThan(0.25);
    }
  });

  it('are the same pixels every time', () => {
    expect(Buffer.compare(drawMoods('maru').bytes, drawMoods('maru').bytes)).toBe(0);
  });

  it.each(everybody)('lie in the built file of %s as the sources draw them', async (who) => {
    expect(await pixelsThatPart(`assets/art/portrait-${who}.webp`, drawMoods(who))).toBe(0);
  });
});
