import { describe, expect, it } from 'vitest';
import { ShelfPlacer } from '../../src/view/shelf-placer.ts';

describe('pages on the big texture', () => {
  it('stand side by side, and begin a new shelf where the row is full', () => {
    const placer = new ShelfPlacer(100, 100);
    expect(placer.place(60, 20)).toEqual({ left: 0, top: 0 });
    expect(placer.place(40, 30)).toEqual({ left: 60, top: 0 });
    expect(placer.place(50, 10)).toEqual({ left: 0, top: 30 });
    expect([placer.width, placer.height]).toEqual([100, 40]);
  });

  it('are refused where there is no room', () => {
    const placer = new ShelfPlacer(100, 100);
    placer.place(100, 90);
    expect(() => placer.place(10, 20)).toThrow('No room');
  });
});
