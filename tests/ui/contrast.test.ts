import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const TOKENS = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

function colour(name: string): number[] {
  const hex = TOKENS.match(new RegExp(`--${name}: #([0-9a-f]{6})`))?.[1];
  if (hex === undefined) throw new Error(`No colour --${name} in tokens.css`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(rgb: number[]): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(front: number[], back: number[]): number {
  const [light, dark] = [luminance(front), luminance(back)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The darkest a plate of 88 % night can be seen over: pure white behind it. */
const PLATE_OVER_WHITE = [6, 9, 16].map((channel) => Math.round(channel * 0.88 + 255 * 0.12));

it.each([
  'chalk',
  'chalk-dim',
  'tape',
  'moon',
  'exit',
  'red-high',
])('%s is readable on board and night', (front) => {
  for (const back of ['board', 'board-high', 'night']) {
    expect(contrast(colour(front), colour(back)), back).toBeGreaterThanOrEqual(4.5);
  }
});

it.each([
  'chalk',
  'chalk-dim',
  'tape',
  'moon',
  'red-high',
])('%s is readable on a plate over anything', (front) => {
  expect(contrast(colour(front), PLATE_OVER_WHITE)).toBeGreaterThanOrEqual(4.5);
});

it.each(['ink', 'ink-dim', 'ink-red'])('%s is readable on paper', (front) => {
  expect(contrast(colour(front), colour('paper'))).toBeGreaterThanOrEqual(4.5);
});

it('white is readable on the sign that leads on', () => {
  expect(contrast([255, 255, 255], colour('exit-deep'))).toBeGreaterThanOrEqual(4.5);
});

it.each(['tape', 'board-line'])('a ring or frame of %s stands out from what it frames', (front) => {
  expect(contrast(colour(front), colour('board'))).toBeGreaterThanOrEqual(3);
});
