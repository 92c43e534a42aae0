import { describe, expect, it } from 'vitest';
import { frameWorld, VIEW_AREA_TILES } from '../../src/view/camera-framing.ts';

const SCREENS = [
  [1280, 720],
  [390, 844],
  [844, 390],
  [2560, 1440],
] as const;

describe('the framing of a screen', () => {
  it.each(SCREENS)('shows the same area of the world on %i × %i', (width, height) => {
    const { tilesWide, tilesHigh } = frameWorld(width, height);
    expect(tilesWide * tilesHigh).toBeGreaterThan(VIEW_AREA_TILES * 0.95);
    expect(tilesWide * tilesHigh).toBeLessThan(VIEW_AREA_TILES * 1.05);
  });

  it.each(SCREENS)('has tiles of whole pixels on %i × %i', (width, height) => {
    expect(Number.isInteger(frameWorld(width, height).tilePixels)).toBe(true);
  });

  it('shows about twenty by eleven tiles on a wide screen, and the reverse on a tall one', () => {
    const wide = frameWorld(1280, 720);
    expect(Math.round(wide.tilesWide)).toBe(20);
    expect(Math.round(wide.tilesHigh)).toBe(11);
    const tall = frameWorld(720, 1280);
    expect(Math.round(tall.tilesWide)).toBe(11);
    expect(Math.round(tall.tilesHigh)).toBe(20);
  });

  it('keeps nine tiles across the short side of a very long screen', () => {
    expect(frameWorld(3440, 800).tilesHigh).toBeGreaterThanOrEqual(8.9);
  });

  it('survives a screen without size', () => {
    expect(frameWorld(0, 0).tilePixels).toBeGreaterThan(0);
  });
});
