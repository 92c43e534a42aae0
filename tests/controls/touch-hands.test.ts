import { beforeEach, describe, expect, it } from 'vitest';
import { STICK } from '../../src/controls/floating-stick.ts';
import { type Intent, idleIntent } from '../../src/controls/intent.ts';
import { TouchHands } from '../../src/controls/touch-hands.ts';
import { BUTTONS } from '../../src/sim/input.ts';

const HEIGHT = 800;
let hands: TouchHands;

function read(): Intent {
  const intent = idleIntent();
  hands.readInto(intent);
  return intent;
}

beforeEach(() => {
  hands = new TouchHands();
});

describe('the floating stick', () => {
  it('appears in the lower sixty percent only', () => {
    expect(hands.press(1, 100, 300, HEIGHT, 0)).toBe(false);
    expect(hands.press(2, 100, 330, HEIGHT, 0)).toBe(true);
  });

  it.each([
    [8, 'still'],
    [28, 'sneak'],
    [48, 'walk'],
    [56, 'run'],
  ])('pushed %i pixels makes one %s', (pixels, gait) => {
    hands.press(1, 100, 600, HEIGHT, 0);
    hands.drag(1, 100 + pixels, 600, 500);
    expect(read()).toMatchObject({ gait, auto: true, aim: -1 });
  });

  it('drags its base along, so that turning back answers at once', () => {
    hands.press(1, 100, 600, HEIGHT, 0);
    hands.drag(1, 300, 600, 500);
    expect(hands.stick.baseX).toBeCloseTo(300 - STICK.radius);
    hands.drag(1, 300 - 2 * STICK.radius, 600, 600);
    expect(read()).toMatchObject({ gait: 'run', direction: 128 });
  });

  it('belongs to the first finger, whatever five others do', () => {
    for (let finger = 1; finger <= 6; finger++) hands.press(finger, 100 * finger, 600, HEIGHT, 0);
    for (let finger = 2; finger <= 6; finger++) hands.drag(finger, 900, 700, 50);
    expect(read().gait).toBe('still');
    for (let finger = 2; finger <= 6; finger++) hands.lift(finger, 60);
    hands.drag(1, 100, 656, 500);
    expect(read()).toMatchObject({ gait: 'run', direction: 64 });
    hands.lift(1, 600);
    expect(read().gait).toBe('still');
  });

  it('is free again after the system took the finger away', () => {
    hands.press(1, 100, 600, HEIGHT, 0);
    hands.drag(1, 160, 600, 500);
    hands.release();
    expect(read().gait).toBe('still');
    expect(hands.press(7, 200, 600, HEIGHT, 700)).toBe(true);
  });
});

describe('a double flick', () => {
  function flick(x: number, atMs: number): void {
    hands.press(1, 100, 600, HEIGHT, atMs);
    hands.drag(1, x, 600, atMs + 60);
    hands.lift(1, atMs + 90);
  }

  it('dashes, once', () => {
    flick(160, 0);
    expect(read().buttons).toBe(0);
    flick(160, 200);
    expect(read().buttons).toBe(BUTTONS.dash);
    expect(read().buttons).toBe(0);
  });

  it('works without lifting the thumb', () => {
    hands.press(1, 100, 600, HEIGHT, 0);
    hands.drag(1, 156, 600, 60);
    hands.drag(1, 105, 600, 140);
    hands.drag(1, 156, 600, 200);
    expect(read().buttons).toBe(BUTTONS.dash);
  });

  it('in two directions is none', () => {
    flick(160, 0);
    flick(40, 200);
    expect(read().buttons).toBe(0);
  });

  it('with a pause between is none', () => {
    flick(160, 0);
    flick(160, 900);
    expect(read().buttons).toBe(0);
  });
});

describe('touch buttons', () => {
  it('are held until they go up, and count when they are only tapped', () => {
    hands.buttonDown('shoot');
    read();
    expect(read().buttons).toBe(BUTTONS.shoot);
    hands.buttonUp('shoot');
    expect(read().buttons).toBe(0);
    hands.buttonDown('use');
    hands.buttonUp('use');
    expect(read().buttons).toBe(BUTTONS.use);
  });
});
