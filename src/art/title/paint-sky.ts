import { GROUND, TITLE_HEIGHT, TITLE_WIDTH, TOWER } from './layout.ts';
import { diceOf, ditherAt, PixelCanvas } from './pixel-canvas.ts';

const NIGHT = [0x04060d, 0x060913, 0x080d1a, 0x0b1324, 0x101b30, 0x16263f, 0x1e3450];
const MOON_RADIUS = 47;

/** A soft blot of cloud: dithered, flat below. */
function cloud(canvas: PixelCanvas, x: number, y: number, width: number, colour: number): void {
  const dice = diceOf(Math.round(x * 7 + y));
  for (let puff = 0; puff < width / 7; puff++) {
    const centreX = x + (dice() - 0.5) * width;
    const radius = (1 - Math.abs(centreX - x) / (width * 0.55)) * width * 0.1 + 2;
    for (let row = -radius; row <= radius * 0.35; row++) {
      for (let column = -radius * 2.4; column <= radius * 2.4; column++) {
        const inside = 1 - Math.hypot(column / (radius * 2.4), row / radius);
        const px = Math.floor(centreX + column);
        const py = Math.floor(y + row);
        if (inside > ditherAt(px, py) * 0.9) canvas.set(px, py, colour);
      }
    }
  }
}

function moon(canvas: PixelCanvas): void {
  const centre = [TOWER.bellX + 9, TOWER.bellY + 4] as const;
  canvas.glow(centre, 190, 150, 0x5f86b4, 0.5);
  canvas.ellipse(centre, MOON_RADIUS + 2, MOON_RADIUS + 2, 0x54779c);
  canvas.ellipse(centre, MOON_RADIUS, MOON_RADIUS, 0xb9cfe2);
  canvas.ellipse([centre[0] + 3, centre[1] - 3], MOON_RADIUS - 4, MOON_RADIUS - 4, 0xd3e2ee);
  canvas.ellipse([centre[0] + 6, centre[1] - 6], MOON_RADIUS - 13, MOON_RADIUS - 13, 0xe6f0f6);
  for (const [x, y, radius] of [
    [-24, -10, 8],
    [-18, 14, 6],
    [22, 22, 9],
    [30, -12, 5],
    [-34, 4, 4],
  ] as const) {
    canvas.ellipse([centre[0] + x, centre[1] + y], radius, radius * 0.85, 0xa9c1d6);
    canvas.ellipse([centre[0] + x + 1, centre[1] + y + 1], radius - 1.5, radius * 0.85 - 1.5, 0xb6cbdd);
  }
}

/** Blocks of flats far away, a few windows awake in them. */
function city(canvas: PixelCanvas): void {
  const dice = diceOf(20);
  for (const [colour, base, tallest] of [
    [0x101a2c, 210, 78],
    [0x0b1322, 236, 66],
  ] as const) {
    for (let x = -10; x < TITLE_WIDTH; ) {
      const width = 16 + Math.floor(dice() * 26);
      const height = 24 + Math.floor(dice() * tallest);
      canvas.rect(x, base - height, width, TITLE_HEIGHT, colour);
      canvas.rect(x + 3, base - height - 4, 5, 4, colour);
      for (let row = base - height + 4; row < base; row += 5) {
        for (let column = x + 2; column < x + width - 2; column += 4) {
          const awake = dice();
          if (awake < 0.03) canvas.rect(column, row, 2, 2, 0xd9a85a, 0.75);
          else if (awake < 0.05) canvas.rect(column, row, 2, 2, 0xa8321f, 0.8);
          else if (awake < 0.3) canvas.rect(column, row, 2, 2, 0x16233a);
        }
      }
      x += width + Math.floor(dice() * 7);
    }
  }
}

/** Smoke that leans in the wind, over something that burns behind the houses. */
function smoke(canvas: PixelCanvas, x: number, base: number): void {
  canvas.glow([x, base], 70, 46, 0xc8481e, 0.7);
  const dice = diceOf(x);
  for (let step = 0; step < 60; step++) {
    const radius = 3 + step * 0.24;
    const px = x + step * 1.1 + Math.sin(step * 0.35) * 5 + (dice() - 0.5) * 6;
    const py = base - 8 - step * 2.4;
    for (let row = -radius; row <= radius; row++) {
      for (let column = -radius; column <= radius; column++) {
        const inside = 1 - Math.hypot(column, row) / radius;
        const at = [Math.floor(px + column), Math.floor(py + row)] as const;
        if (inside * (1 - step / 70) > ditherAt(at[0], at[1]))
          canvas.set(at[0], at[1], step < 12 ? 0x2b1c1c : 0x121826);
      }
    }
  }
}

/** The night behind the school: sky, the moon behind the bell, clouds, the city, a fire. */
export function paintSky(): PixelCanvas {
  const canvas = new PixelCanvas(TITLE_WIDTH, TITLE_HEIGHT);
  canvas.gradient(0, 0, TITLE_WIDTH, GROUND, NIGHT);
  const dice = diceOf(4);
  for (let star = 0; star < 150; star++) {
    canvas.set(dice() * TITLE_WIDTH, dice() * 130, 0x8fa8c4, 0.2 + dice() * 0.5);
  }
  moon(canvas);
  for (const [x, y, width, colour] of [
    [120, 60, 190, 0x0e1728],
    [300, 96, 200, 0x131f34],
    [640, 50, 240, 0x111c30],
    [540, 118, 150, 0x1c2c46],
    [800, 110, 200, 0x0e1829],
    [400, 112, 120, 0x263a56],
    [180, 130, 240, 0x152238],
  ] as const) {
    cloud(canvas, x, y, width, colour);
  }
  smoke(canvas, 716, 188);
  smoke(canvas, 128, 200);
  city(canvas);
  return canvas;
}
