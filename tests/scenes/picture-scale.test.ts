import { describe, expect, it } from 'vitest';
import { PictureScale } from '../../src/scenes/picture-scale.ts';

const DESKTOP = 1280 * 720;
const PHONE = 390 * 844;

function play(picture: PictureScale, frameMs: number, seconds: number): number {
  let changes = 0;
  for (let ms = 0; ms < seconds * 1000; ms += frameMs) if (picture.notice(frameMs)) changes++;
  return changes;
}

describe('the sharpness of the picture', () => {
  it('is that of the screen, up to two device pixels', () => {
    const picture = new PictureScale();
    expect(picture.ratioOn(1, DESKTOP)).toBe(1);
    expect(picture.ratioOn(3, DESKTOP)).toBe(2);
  });

  it('stays where thirty frames a second come', () => {
    const picture = new PictureScale();
    expect(play(picture, 1000 / 30, 60)).toBe(0);
  });

  it('stays after a single slow frame', () => {
    const picture = new PictureScale();
    picture.notice(700);
    expect(play(picture, 1000 / 60, 10)).toBe(0);
  });

  it('falls step by step on a slow machine: first the light, then the sharpness, and no further than the last', () => {
    const picture = new PictureScale();
    expect(play(picture, 50, 1.1)).toBe(1);
    expect([picture.affordable, picture.ratioOn(1, DESKTOP)]).toEqual(['phone', 1]);
    expect(play(picture, 50, 10)).toBe(3);
    expect(picture.ratioOn(1, DESKTOP)).toBe(0.35);
  });

  it('falls two steps at once where the picture crawls', () => {
    const picture = new PictureScale();
    expect(play(picture, 300, 2.4)).toBe(2);
    expect(picture.ratioOn(1, DESKTOP)).toBe(0.5);
  });

  it('is lit as well as can be where the first seconds were easy, and only there', () => {
    const picture = new PictureScale();
    expect(picture.affordable).toBe('standard');
    play(picture, 1000 / 60, 6);
    expect(picture.affordable).toBe('high');
    const hesitant = new PictureScale();
    play(hesitant, 1000 / 30, 2);
    play(hesitant, 1000 / 60, 20);
    expect(hesitant.affordable).toBe('standard');
  });

  it('asks no more of a phone than a phone has', () => {
    const picture = new PictureScale();
    picture.expectPhone();
    play(picture, 1000 / 60, 20);
    expect(picture.affordable).toBe('phone');
  });

  it('is half from the start where software draws, and full where the clock is stepped', () => {
    const picture = new PictureScale();
    picture.expectSoftware();
    expect(picture.ratioOn(1, DESKTOP)).toBe(0.5);
    picture.isStill = true;
    expect(picture.ratioOn(1, DESKTOP)).toBe(1);
  });

  it('leaves a small window enough pixels to see by', () => {
    const picture = new PictureScale();
    play(picture, 300, 20);
    expect(picture.ratioOn(1, PHONE) ** 2 * PHONE).toBeCloseTo(110_000);
    expect(picture.ratioOn(1, 200 * 200)).toBe(1);
  });

  it('is not taken back when frames come faster', () => {
    const picture = new PictureScale();
    play(picture, 300, 2.4);
    play(picture, 10, 20);
    expect(picture.ratioOn(1, DESKTOP)).toBe(0.5);
  });
});
