import { describe, expect, it } from 'vitest';
import { GamepadHands, isPadAwake, type PadState } from '../../src/controls/gamepad-hands.ts';
import { type Intent, idleIntent } from '../../src/controls/intent.ts';
import { MenuSteps } from '../../src/controls/menu-steps.ts';
import { BUTTONS } from '../../src/sim/input.ts';

function pad(axes: readonly number[] = [0, 0, 0, 0], ...down: readonly number[]): PadState {
  const buttons = Array.from({ length: 16 }, (_, i) => ({
    pressed: down.includes(i),
    value: down.includes(i) ? 1 : 0,
  }));
  return { axes, buttons };
}

function read(hands: GamepadHands): Intent {
  const intent = idleIntent();
  hands.readInto(intent);
  return intent;
}

describe('a gamepad', () => {
  it.each([
    [0.1, 'still'],
    [0.4, 'sneak'],
    [0.8, 'walk'],
    [1, 'run'],
  ])('with its left stick at %d makes one %s', (push, gait) => {
    const hands = new GamepadHands();
    hands.poll(pad([push, 0, 0, 0]));
    expect(read(hands).gait).toBe(gait);
  });

  it('walks with the cross, diagonally no faster', () => {
    const hands = new GamepadHands();
    hands.poll(pad(undefined, 13, 15));
    expect(read(hands)).toMatchObject({ gait: 'walk', direction: 32 });
  });

  it('aims with the right stick only while it is pushed', () => {
    const hands = new GamepadHands();
    hands.poll(pad([0, 0, 0, 1]));
    expect(read(hands).aim).toBe(64);
    hands.poll(pad([0, 0, 0.2, 0]));
    expect(read(hands).aim).toBe(-1);
  });

  it('has every button of the game', () => {
    const hands = new GamepadHands();
    hands.poll(pad(undefined, 0, 1, 2, 3, 4, 5));
    const all =
      BUTTONS.dash | BUTTONS.use | BUTTONS.strike | BUTTONS.gadgetA | BUTTONS.gadgetB | BUTTONS.shoot;
    expect(read(hands).buttons).toBe(all);
  });

  it('shoots with a trigger that only reports a value', () => {
    const hands = new GamepadHands();
    const { axes, buttons } = pad();
    const half = buttons.map((button, i) => (i === 6 ? { pressed: false, value: 0.6 } : button));
    hands.poll({ axes, buttons: half });
    expect(read(hands).buttons).toBe(BUTTONS.shoot);
  });

  it('counts a press that is over before the tick', () => {
    const hands = new GamepadHands();
    hands.poll(pad(undefined, 2));
    hands.poll(pad());
    expect(read(hands).buttons).toBe(BUTTONS.strike);
    expect(read(hands).buttons).toBe(0);
  });

  it('pauses once per press of Start', () => {
    const hands = new GamepadHands();
    expect(hands.poll(pad(undefined, 9))).toBe('pause');
    expect(hands.poll(pad(undefined, 9))).toBeUndefined();
  });

  it('is nobody while its stick only drifts', () => {
    expect(isPadAwake(pad([0.2, -0.1, 0.15, 0]))).toBe(false);
    expect(isPadAwake(pad([0.9, 0, 0, 0]))).toBe(true);
    expect(isPadAwake(pad(undefined, 5))).toBe(true);
  });
});

describe('a gamepad in a menu', () => {
  it('takes one step per push, and repeats while it is held', () => {
    const steps = new MenuSteps();
    const down = pad([0, 1, 0, 0]);
    expect(steps.poll(down, 0)).toBe('down');
    expect(steps.poll(down, 200)).toBeUndefined();
    expect(steps.poll(down, 430)).toBe('down');
    expect(steps.poll(down, 500)).toBeUndefined();
    expect(steps.poll(down, 580)).toBe('down');
  });

  it('accepts once however long the button is held', () => {
    const steps = new MenuSteps();
    expect(steps.poll(pad(undefined, 0), 0)).toBe('accept');
    expect(steps.poll(pad(undefined, 0), 5000)).toBeUndefined();
    expect(steps.poll(pad(), 5100)).toBeUndefined();
    expect(steps.poll(pad(undefined, 0), 5200)).toBe('accept');
  });

  it('ignores what was held when the menu opened', () => {
    const steps = new MenuSteps();
    steps.settle(pad(undefined, 9));
    expect(steps.poll(pad(undefined, 9), 1000)).toBeUndefined();
    expect(steps.poll(pad(), 1100)).toBeUndefined();
    expect(steps.poll(pad(undefined, 9), 1200)).toBe('accept');
  });
});
