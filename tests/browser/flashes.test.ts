import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Footage, mostFlashesASecond } from './flash-meter.ts';
import { Table } from './player.ts';
import { startLabRun } from './read-game.ts';

const COLUMNS = 32;
const ROWS = 18;
const TICKS_A_FRAME = 2;

/** Frames come from `window.turn` alone once `window.isTurned` is set. */
const HOLD_FRAMES = `
  const waiting = [];
  const real = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => (window.isTurned ? waiting.push(callback) : real(callback));
  window.turn = () => { for (const callback of waiting.splice(0)) callback(performance.now()); };
`;

interface TurnedWindow {
  isTurned: boolean;
  turn(): void;
  lab: { step(ticks: number): void };
}

/** Plays so many frames and keeps how light each part of the canvas was. */
function film(page: Page, frames: number): Promise<number[][]> {
  return page.evaluate(
    ({ count, columns, rows, ticks }) => {
      const turned = window as unknown as TurnedWindow;
      turned.isTurned = true;
      const game = document.querySelector('canvas')!;
      const small = document.createElement('canvas');
      small.width = columns;
      small.height = rows;
      const context = small.getContext('2d', { willReadFrequently: true })!;
      const linear = (value: number): number =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      const footage: number[][] = [];
      for (let frame = 0; frame < count; frame++) {
        turned.lab.step(ticks);
        turned.turn();
        context.drawImage(game, 0, 0, columns, rows);
        const { data } = context.getImageData(0, 0, columns, rows);
        footage.push(
          Array.from({ length: columns * rows }, (_, cell) => {
            const [red, green, blue] = [data[cell * 4]!, data[cell * 4 + 1]!, data[cell * 4 + 2]!];
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
          }),
        );
      }
      return footage;
    },
    { count: frames, columns: COLUMNS, rows: ROWS, ticks: TICKS_A_FRAME },
  );
}

function footageOf(frames: readonly (readonly number[])[]): Footage {
  return { columns: COLUMNS, rows: ROWS, framesPerSecond: 60 / TICKS_A_FRAME, frames };
}

describe('the flash meter', () => {
  const strobe = (perSecond: number, share: number): Footage => {
    const frames = Array.from({ length: 60 }, (_, frame) => {
      const isLight = Math.floor((frame / 30) * perSecond * 2) % 2 === 1;
      return Array.from({ length: COLUMNS * ROWS }, (__, cell) =>
        isLight && cell < share * COLUMNS * ROWS ? 0.6 : 0.05,
      );
    });
    return footageOf(frames);
  };

  it('counts a strobe as often as it flashes', () => {
    expect(mostFlashesASecond(strobe(2, 1))).toBe(2);
    expect(mostFlashesASecond(strobe(5, 1))).toBe(5);
  });

  it('lets a small light blink', () => {
    expect(mostFlashesASecond(strobe(5, 0.02))).toBe(0);
  });

  it('lets a picture grow lighter and darker slowly', () => {
    const frames = Array.from({ length: 90 }, (_, frame) =>
      Array.from({ length: COLUMNS * ROWS }, () => 0.3 + 0.2 * Math.sin(frame / 30)),
    );
    expect(mostFlashesASecond(footageOf(frames))).toBeLessThanOrEqual(1);
  });
});

describe('the worst fight', () => {
  it('never flashes more than three times a second on the screen', async () => {
    const table = await Table.lay();
    const { page } = await table.seat('icon.svg');
    await page.addInitScript({ content: HOLD_FRAMES });
    await page.goto(`${table.address}?lab`);
    await startLabRun(page, 5);
    await page.evaluate(() => {
      window.lab!.crowd(60);
      window.lab!.press('strike', 2000);
      window.lab!.step(20);
    });
    const among = await film(page, 150);
    expect(mostFlashesASecond(footageOf(among))).toBeLessThanOrEqual(3);
    // One who stands still, is bitten and goes down: every blow tints the picture.
    await startLabRun(page, 5);
    await page.evaluate(() => window.lab!.step(240));
    const bitten = await film(page, 240);
    expect(mostFlashesASecond(footageOf(bitten))).toBeLessThanOrEqual(3);
    const lights = [...among, ...bitten].map((cells) => cells.reduce((sum, light) => sum + light, 0));
    expect(Math.max(...lights)).toBeGreaterThan(Math.min(...lights));
    await table.clear();
  });
});
