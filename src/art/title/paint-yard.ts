import { paintRimmedFigure, stanceOf } from './figure.ts';
import { BAY_HEIGHT, BAY_WIDTH, BAYS, GROUND, lightOf, TITLE_HEIGHT, TITLE_WIDTH, TOWER } from './layout.ts';
import { diceOf, ditherAt, PixelCanvas } from './pixel-canvas.ts';

/** A light mirrored on the wet ground: a smear that breaks up toward the viewer. */
function reflect(
  canvas: PixelCanvas,
  x: number,
  width: number,
  from: number,
  colour: number,
  strength: number,
): void {
  const dice = diceOf(x * 13 + from);
  for (let row = from; row < from + 90 && row < TITLE_HEIGHT; row++) {
    const fade = strength * (1 - (row - from) / 90);
    const sway = Math.round((dice() - 0.5) * 3);
    for (let column = 0; column < width; column++) {
      if (fade * (row % 3 === 0 ? 0.5 : 1) > ditherAt(x + column, row))
        canvas.set(x + column + sway, row, colour, 0.5);
    }
  }
}

function ground(canvas: PixelCanvas): void {
  canvas.gradient(
    0,
    GROUND,
    TITLE_WIDTH,
    TITLE_HEIGHT - GROUND,
    [0x141c2a, 0x101724, 0x0c121d, 0x080c15, 0x05080e],
  );
  const dice = diceOf(9);
  for (let puddle = 0; puddle < 26; puddle++) {
    const y = GROUND + 8 + dice() ** 1.5 * 110;
    const size = 8 + (y - GROUND) * 0.35;
    canvas.ellipse([dice() * TITLE_WIDTH, y], size, size * 0.16, 0x1d2b42, 0.8);
  }
  // The painted track of the yard.
  for (const [y, alpha] of [
    [GROUND + 26, 0.2],
    [GROUND + 29, 0.1],
    [GROUND + 62, 0.22],
    [GROUND + 66, 0.1],
  ] as const) {
    for (let x = 0; x < TITLE_WIDTH; x++)
      if (dice() > 0.25) canvas.set(x, y + Math.round((x - 450) ** 2 / 30000), 0x9fb0bd, alpha);
  }
  for (const bay of BAYS) {
    const light = lightOf(bay);
    if (light === undefined || light === 'tubeBroken') continue;
    const from = GROUND + 4 + (3 - bay.storey) * 12;
    reflect(
      canvas,
      bay.x,
      BAY_WIDTH,
      from,
      light === 'red' ? 0x8c2018 : light === 'lamp' ? 0x8a6a34 : 0x6fa294,
      0.55,
    );
  }
  reflect(canvas, TOWER.left + 10, TOWER.right - TOWER.left - 20, GROUND + 1, 0xa82a1e, 1.1);
  reflect(canvas, TOWER.bellX - 9, 19, GROUND + 44, 0x2aa868, 0.5);
  canvas.rect(0, GROUND, TITLE_WIDTH, 2, 0x1c2636);
}

/** The ground before the school, wet from the rain, with what is mirrored in it. */
export function paintYard(): PixelCanvas {
  const canvas = new PixelCanvas(TITLE_WIDTH, TITLE_HEIGHT);
  ground(canvas);
  return canvas;
}

/** Those who stand in the yard and wait: small and many at the back, few and large in front. */
export function paintHorde(): PixelCanvas {
  const canvas = new PixelCanvas(TITLE_WIDTH, TITLE_HEIGHT);
  const dice = diceOf(31);
  const rows = [
    { y: GROUND + 12, height: 24, pitch: 19, body: 0x0b111c, rim: 0x3d5878 },
    { y: GROUND + 28, height: 33, pitch: 31, body: 0x090e18, rim: 0x48688c },
    { y: GROUND + 54, height: 48, pitch: 58, body: 0x070b13, rim: 0x56799f },
    { y: GROUND + 100, height: 76, pitch: 118, body: 0x04070d, rim: 0x4c6d92 },
  ] as const;
  for (const { y, height, pitch, body, rim } of rows) {
    for (let x = dice() * pitch; x < TITLE_WIDTH; x += pitch * (0.7 + dice() * 0.7)) {
      const foot = [Math.round(x), Math.round(y + dice() * height * 0.22)] as const;
      const tall = height * (0.9 + dice() * 0.2);
      // The red of the doors falls on those before them.
      const before = Math.abs(x - TOWER.bellX) < 26 + height * 0.4;
      const side = x < TOWER.bellX ? 1 : -1;
      paintRimmedFigure(canvas, foot, tall, stanceOf(Math.round(x * 17 + y)), {
        body,
        rim: before ? 0xb0402e : rim,
        side,
      });
    }
  }
  return canvas;
}

/** The cold light of the broken tube as it flares: drawn over everything, shown for moments. */
export function paintFlare(): PixelCanvas {
  const canvas = new PixelCanvas(TITLE_WIDTH, TITLE_HEIGHT);
  for (const bay of BAYS) {
    if (lightOf(bay) !== 'tubeBroken') continue;
    canvas.glow([bay.x + BAY_WIDTH / 2, bay.y + BAY_HEIGHT / 2], 70, 52, 0x9fe0cc, 0.4);
    for (let row = 0; row < BAY_HEIGHT; row++) {
      for (let column = 0; column < BAY_WIDTH; column++) {
        if (ditherAt(column, row) < 0.85 - row / 40) canvas.set(bay.x + column, bay.y + row, 0xc8f4e0, 0.5);
      }
    }
    canvas.rect(bay.x + 4, bay.y + 4, 12, 1, 0xffffff);
    reflect(canvas, bay.x, BAY_WIDTH, GROUND + 26, 0x7fc0ac, 0.5);
  }
  return canvas;
}
