import { describe, expect, it } from 'vitest';
import { FlashBudget, HitStop, Trauma } from '../../src/view/feel.ts';
import { wallHeightAt } from '../../src/view/wall-cut.ts';

describe('a hit-stop', () => {
  it('holds the picture for its length', () => {
    const stop = new HitStop();
    stop.request(60);
    let heldMs = 0;
    for (let frame = 0; frame < 30; frame++) if (stop.update(16)) heldMs += 16;
    expect(heldMs).toBeGreaterThanOrEqual(60);
    expect(heldMs).toBeLessThan(85);
  });

  it('takes at most a good third of the time however many blows land', () => {
    const stop = new HitStop();
    let held = 0;
    for (let frame = 0; frame < 600; frame++) {
      stop.request(60);
      if (stop.update(16)) held++;
    }
    expect(held).toBeLessThan(220);
  });
});

describe('the shake', () => {
  it('grows more than evenly with the blows and dies down', () => {
    const weak = new Trauma();
    weak.add(0.3);
    weak.update(16, 1);
    const strong = new Trauma();
    strong.add(0.9);
    strong.update(16, 1);
    expect(Math.abs(strong.x)).toBeGreaterThan(Math.abs(weak.x) * 4);
    strong.update(2000, 1);
    expect(Math.abs(strong.x) + Math.abs(strong.y)).toBe(0);
  });

  it('is still for those who switched it off', () => {
    const trauma = new Trauma();
    trauma.add(1);
    trauma.update(16, 0);
    expect(Math.abs(trauma.x) + Math.abs(trauma.y)).toBe(0);
  });
});

describe('flashes', () => {
  it('never come more than three in any second', () => {
    const budget = new FlashBudget();
    const taken: number[] = [];
    for (let nowMs = 0; nowMs < 5000; nowMs += 7) if (budget.take(nowMs)) taken.push(nowMs);
    for (const from of taken) {
      expect(taken.filter((at) => at >= from && at < from + 1000).length).toBeLessThanOrEqual(3);
    }
    expect(taken.length).toBeGreaterThan(10);
  });
});

describe('walls', () => {
  it('stand in full north of the leader and are cut low in the south', () => {
    expect(wallHeightAt(3, 10)).toBe(40);
    expect(wallHeightAt(12, 10)).toBeLessThan(10);
  });

  it('sink evenly in between', () => {
    const heights = [9.5, 9.8, 10, 10.2, 10.5].map((row) => wallHeightAt(row, 10));
    expect(heights).toEqual([...heights].sort((one, other) => other - one));
  });
});
