import { beforeEach, describe, expect, it } from 'vitest';
import { type Intent, idleIntent } from '../../src/controls/intent.ts';
import { KeyboardMouse } from '../../src/controls/keyboard-mouse.ts';
import { BUTTONS } from '../../src/sim/input.ts';

let hands: KeyboardMouse;

function read(): Intent {
  const intent = idleIntent();
  hands.readInto(intent);
  return intent;
}

beforeEach(() => {
  hands = new KeyboardMouse();
});

describe('keys', () => {
  it('walk east with D and south-east with S as well', () => {
    hands.keyDown('KeyD');
    expect(read()).toMatchObject({ gait: 'walk', direction: 0 });
    hands.keyDown('KeyS');
    expect(read()).toMatchObject({ gait: 'walk', direction: 32 });
  });

  it('do the same on the arrows', () => {
    hands.keyDown('ArrowUp');
    expect(read()).toMatchObject({ gait: 'walk', direction: 192 });
  });

  it('cancel out when they are opposite', () => {
    hands.keyDown('KeyA');
    hands.keyDown('KeyD');
    expect(read().gait).toBe('still');
  });

  it('run with Shift, and sneak with C even while Shift is down', () => {
    hands.keyDown('KeyW');
    hands.keyDown('ShiftLeft');
    expect(read().gait).toBe('run');
    hands.keyDown('KeyC');
    expect(read().gait).toBe('sneak');
  });

  it('count although they went up again between two ticks', () => {
    hands.keyDown('Space');
    hands.keyUp('Space');
    expect(read().buttons).toBe(BUTTONS.dash);
    expect(read().buttons).toBe(0);
  });

  it('hold a button as long as they are down', () => {
    hands.keyDown('KeyK');
    read();
    expect(read().buttons).toBe(BUTTONS.shoot);
    hands.keyUp('KeyK');
    expect(read().buttons).toBe(0);
  });

  it('stay down when the other key of the same purpose goes up', () => {
    hands.keyDown('KeyW');
    hands.keyDown('ArrowUp');
    hands.keyUp('KeyW');
    expect(read().gait).toBe('walk');
  });

  it('are all up after the window lost its focus', () => {
    hands.keyDown('KeyW');
    hands.keyDown('KeyJ');
    hands.release();
    expect(read()).toMatchObject({ gait: 'still', buttons: 0 });
  });

  it('give a command once per press', () => {
    expect(hands.keyDown('Escape')).toBe('pause');
    expect(hands.keyDown('Escape')).toBeUndefined();
    hands.keyUp('Escape');
    expect(hands.keyDown('Escape')).toBe('pause');
  });

  it('mean nothing when nothing is bound to them', () => {
    expect(hands.keyDown('KeyZ')).toBeUndefined();
    expect(read()).toMatchObject({ gait: 'still', buttons: 0 });
  });
});

describe('the mouse', () => {
  beforeEach(() => {
    hands.leader.x = 400;
    hands.leader.y = 300;
  });

  it('does not aim before it has moved', () => {
    expect(read().aim).toBe(-1);
  });

  it('aims from the leader to the pointer', () => {
    hands.mouseChanged(400, 100, 0, true);
    expect(read().aim).toBe(192);
  });

  it('strikes with the left and shoots with the right button, also both at once', () => {
    hands.mouseChanged(500, 300, 1, true);
    hands.mouseChanged(500, 300, 3, true);
    expect(read().buttons).toBe(BUTTONS.strike | BUTTONS.shoot);
    hands.mouseChanged(500, 300, 2, true);
    expect(read().buttons).toBe(BUTTONS.shoot);
  });

  it('does not strike when a button of the interface was pressed', () => {
    hands.mouseChanged(500, 300, 1, false);
    expect(read().buttons).toBe(0);
    hands.mouseChanged(520, 300, 1, true);
    expect(read().buttons).toBe(0);
  });

  it('lets the rules aim after a strike on the keyboard until it is really moved', () => {
    hands.mouseChanged(500, 300, 0, true);
    hands.keyDown('KeyJ');
    expect(read().aim).toBe(-1);
    hands.mouseChanged(504, 303, 0, true);
    expect(read().aim).toBe(-1);
    hands.mouseChanged(540, 303, 0, true);
    expect(read().aim).toBeGreaterThanOrEqual(0);
  });
});
