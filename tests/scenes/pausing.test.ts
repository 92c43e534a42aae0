import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/platform/settings.ts';
import { Pausing } from '../../src/scenes/pausing.ts';
import { type AppModel, createAppModel } from '../../src/ui/app-model.ts';

let model: AppModel;
let resumed: number;
let pausing: Pausing;

beforeEach(() => {
  vi.useFakeTimers();
  model = createAppModel(
    defaultSettings({ language: 'en', reducedMotion: false, moreContrast: false, coarsePointer: false }),
  );
  model.screen.value = 'playing';
  resumed = 0;
  pausing = new Pausing(model, () => resumed++);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a pause', () => {
  it('stops a run that is on', () => {
    expect(pausing.pause()).toBe(true);
    expect(model.screen.value).toBe('paused');
  });

  it.each([
    'title',
    'choose',
    'cards',
    'results',
    'replay',
    'error',
    'paused',
  ] as const)('does nothing on the screen %s', (screen) => {
    model.screen.value = screen;
    expect(pausing.pause()).toBe(false);
    expect(model.screen.value).toBe(screen);
  });

  it('ends through three, two, one', () => {
    pausing.pause();
    pausing.resume();
    const counted: number[] = [];
    while (model.screen.value === 'countdown') {
      counted.push(model.countdown.value);
      vi.advanceTimersToNextTimer();
    }
    expect(counted).toEqual([3, 2, 1]);
    expect(model.screen.value).toBe('playing');
    expect(resumed).toBe(1);
  });

  it('comes back when the window is left during the countdown', () => {
    pausing.pause();
    pausing.resume();
    vi.advanceTimersToNextTimer();
    pausing.pause();
    vi.advanceTimersByTime(10_000);
    expect(model.screen.value).toBe('paused');
    expect(resumed).toBe(0);
  });

  it('counts from three again the next time', () => {
    pausing.pause();
    pausing.resume();
    vi.advanceTimersToNextTimer();
    pausing.pause();
    pausing.resume();
    expect(model.countdown.value).toBe(3);
  });
});
