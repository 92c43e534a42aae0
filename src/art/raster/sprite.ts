/** Where a body holds what it holds: a place in the sprite, a turn (0..15), a tilt (0..4), and whether behind the body. */
export interface Grip {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly tilt: number;
  readonly isBehind: boolean;
}

/** A finished picture: one number a pixel in each array, row by row from the upper left. */
export interface Sprite {
  readonly width: number;
  readonly height: number;
  /** The foot point it is placed by. */
  readonly anchorX: number;
  readonly anchorY: number;
  /** Number of the ramp (1 + place in `RAMP_IDS`); 0 is nothing. */
  readonly ramp: Uint8Array;
  /** 0..4, or 5 for the outline. */
  readonly step: Uint8Array;
  /** Coverage, 0..255. */
  readonly alpha: Uint8Array;
  /** East and north of the surface's normal in ground space, −127..127. */
  readonly normalX: Int8Array;
  readonly normalY: Int8Array;
  readonly grip?: Grip;
}

/** An empty picture. */
export function createSprite(width: number, height: number, anchorX: number, anchorY: number): Sprite {
  const size = width * height;
  return {
    width,
    height,
    anchorX,
    anchorY,
    ramp: new Uint8Array(size),
    step: new Uint8Array(size),
    alpha: new Uint8Array(size),
    normalX: new Int8Array(size),
    normalY: new Int8Array(size),
  };
}

/** A part of a picture; what lies outside of it is empty. The foot point and the grip stay where they are. */
export function cutSprite(sprite: Sprite, left: number, top: number, width: number, height: number): Sprite {
  const cut = createSprite(width, height, sprite.anchorX - left, sprite.anchorY - top);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = [left + x, top + y];
      if (fromX < 0 || fromY < 0 || fromX >= sprite.width || fromY >= sprite.height) continue;
      const from = fromY * sprite.width + fromX;
      const to = y * width + x;
      for (const plane of ['ramp', 'step', 'alpha', 'normalX', 'normalY'] as const) {
        cut[plane][to] = sprite[plane][from]!;
      }
    }
  }
  if (sprite.grip === undefined) return cut;
  return { ...cut, grip: { ...sprite.grip, x: sprite.grip.x - left, y: sprite.grip.y - top } };
}

/** The smallest picture with everything that can be seen, at least 1×1. */
export function trimSprite(sprite: Sprite): Sprite {
  const { width, height, alpha } = sprite;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (alpha[y * width + x] === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  if (right <= left) return createSprite(1, 1, 0, 0);
  return cutSprite(sprite, left, top, right - left, bottom - top);
}
