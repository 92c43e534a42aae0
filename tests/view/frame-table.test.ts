import { describe, expect, it } from 'vitest';
import { FrameTable } from '../../src/view/frame-table.ts';

function tableWith(frames: Readonly<Record<string, readonly number[]>>, left = 0, top = 0): FrameTable {
  const table = new FrameTable();
  table.learn({ width: 64, height: 64, frames }, left, top);
  return table;
}

describe('the table of frames', () => {
  it('counts a frame from where its page lies', () => {
    const table = tableWith({ a: [4, 6, 10, 20, 5, 20] }, 100, 200);
    const a = table.indexOf('a');
    expect([table.x[a], table.y[a], table.width[a], table.anchorY[a]]).toEqual([104, 206, 10, 20]);
  });

  it('answers with the sign of a missing frame until the page has come', () => {
    const table = tableWith({ 'fx/missing': [8, 8, 4, 4, 2, 4] });
    expect(table.indexOf('late')).toBe(0);
    expect(table.x[0]).toBe(8);
    const { version } = table;
    table.learn({ width: 8, height: 8, frames: { late: [0, 0, 2, 2, 1, 2] } }, 64, 0);
    expect(table.indexOf('late')).toBeGreaterThan(0);
    expect(table.version).toBeGreaterThan(version);
  });

  it('turns a mirrored frame about its foot point, once', () => {
    const table = tableWith({ a: [0, 0, 10, 20, 3, 20] });
    const mirror = table.mirrorOf(table.indexOf('a'));
    expect(table.anchorX[mirror]).toBe(7);
    expect(table.mirrored[mirror]).toBe(1);
    expect(table.mirrorOf(table.indexOf('a'))).toBe(mirror);
  });

  it('knows the hand of a frame by its foot point', () => {
    const table = tableWith({ held: [0, 0, 30, 40, 15, 40, 20, 18, 7, 2, 1], bare: [0, 0, 30, 40, 15, 40] });
    const held = table.indexOf('held');
    expect([table.holds[held], table.handX[held], table.handY[held]]).toEqual([1, 5, -22]);
    expect([table.handTurn[held], table.handTilt[held], table.handBehind[held]]).toEqual([7, 2, 1]);
    expect(table.holds[table.indexOf('bare')]).toBe(0);
  });

  it('gives the same part of a frame the same index', () => {
    const table = tableWith({ wall: [10, 0, 32, 72, 16, 72] });
    const cut = { x: 0, y: 32, width: 32, height: 40 };
    const face = table.cutOut(table.indexOf('wall'), cut, 16, 40);
    expect(table.cutOut(table.indexOf('wall'), cut, 16, 40)).toBe(face);
    expect([table.x[face], table.y[face], table.height[face]]).toEqual([10, 32, 40]);
  });
});
