import { describe, expect, it } from 'vitest';
import { DrawList, tintOf } from '../../src/view/draw-list.ts';

function framesInOrder(list: DrawList): number[] {
  return Array.from(list.order.subarray(0, list.count), (slot) => list.frame[slot]!);
}

describe('a draw list', () => {
  it('sorts from back to front', () => {
    const list = new DrawList(16, 1);
    list.put(1, 0, 9);
    list.put(2, 0, 3);
    list.put(3, 0, 6);
    list.sort(0);
    expect(framesInOrder(list)).toEqual([2, 3, 1]);
  });

  it('keeps the order of what stands on the same line, so that a weapon stays in front of its hand', () => {
    const list = new DrawList(16, 1);
    for (let frame = 1; frame <= 5; frame++) list.put(frame, 0, 4);
    list.sort(0);
    expect(framesInOrder(list)).toEqual([1, 2, 3, 4, 5]);
  });

  it('sorts by depth, wherever a thing is drawn', () => {
    const list = new DrawList(4, 1);
    const arrow = list.put(1, 0, 2);
    list.depth[arrow] = 8;
    list.put(2, 0, 5);
    list.sort(0);
    expect(framesInOrder(list)).toEqual([2, 1]);
  });

  it('sorts a large crowd completely', () => {
    const list = new DrawList(4000, 1);
    for (let i = 0; i < 4000; i++) list.put(i, 0, ((i * 7919) % 4000) / 200);
    list.sort(0);
    for (let i = 1; i < list.count; i++) {
      const before = list.depth[list.order[i - 1]!]!;
      expect(list.depth[list.order[i]!]! - before).toBeGreaterThan(-1 / 64);
    }
  });

  it('holds what lies far outside the picture at its ends', () => {
    const list = new DrawList(4, 1);
    list.put(1, 0, 5000);
    list.put(2, 0, -5000);
    list.sort(0);
    expect(framesInOrder(list)).toEqual([2, 1]);
  });

  it('never overflows', () => {
    const list = new DrawList(2, 1);
    for (let frame = 0; frame < 5; frame++) list.put(frame, 0, 0);
    expect(list.count).toBe(2);
  });

  it('forgets the last picture when cleared', () => {
    const list = new DrawList(2, 1);
    const slot = list.put(1, 0, 0);
    list.rotation[slot] = 2;
    list.clear();
    expect(list.rotation[list.put(1, 0, 0)]).toBe(0);
  });
});

describe('a tint', () => {
  it('holds opacity above the colour', () => {
    expect(tintOf(0x123456, 1)).toBe(0xff123456);
    expect(tintOf(0x123456, 0)).toBe(0x00123456);
    expect(tintOf(0xffffff, 7)).toBe(0xffffffff);
  });
});
