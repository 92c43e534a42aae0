import {
  BAY_HEIGHT,
  BAY_WIDTH,
  BAYS,
  type Bay,
  GROUND,
  lightOf,
  TITLE_HEIGHT,
  TITLE_WIDTH,
  TOWER,
} from './layout.ts';
import { diceOf, ditherAt, PixelCanvas } from './pixel-canvas.ts';

const WALL = [0x2a3547, 0x212b3c, 0x192231, 0x131a27, 0x0f1520];
const TRIM = 0x33435a;
const DEEP = 0x090d16;
const FRAME = 0x0d131d;

const ROOM_LIGHT = {
  tube: [0xd6efe0, 0x9cc6b4, 0x5f8c84, 0x37585b, 0x233a42],
  tubeBroken: [0x4b6a6e, 0x3a555c, 0x2a4049, 0x1f303a, 0x172530],
  red: [0xd8402c, 0xa0241c, 0x681616, 0x3d0f12, 0x240b10],
  lamp: [0x3a2c22, 0x6a4a2a, 0xb0803c, 0x6a4626, 0x2c2020],
} as const;

/** What stands in a room, seen against its light. */
function furnish(canvas: PixelCanvas, bay: Bay): void {
  const dice = diceOf(bay.x * 5 + bay.y);
  const floor = bay.y + BAY_HEIGHT;
  for (let x = bay.x + 2; x < bay.x + BAY_WIDTH - 6; x += 9) {
    if (dice() < 0.35) continue;
    canvas.rect(x, floor - 5, 6, 1, 0x0c1117);
    canvas.rect(x + 1, floor - 4, 1, 4, 0x0c1117);
    canvas.rect(x + 4, floor - 4, 1, 4, 0x0c1117);
    if (dice() < 0.5) canvas.rect(x + 5, floor - 9, 1, 5, 0x0c1117);
  }
}

function room(canvas: PixelCanvas, bay: Bay): void {
  const light = lightOf(bay);
  if (light === undefined) {
    canvas.gradient(bay.x, bay.y, BAY_WIDTH, BAY_HEIGHT, [0x0b1220, 0x0e1828, 0x0a111c]);
    return;
  }
  canvas.gradient(bay.x, bay.y, BAY_WIDTH, BAY_HEIGHT, [...ROOM_LIGHT[light]]);
  if (light === 'tube') {
    canvas.rect(bay.x + 4, bay.y + 3, 12, 1, 0xffffff);
    canvas.rect(bay.x + 22, bay.y + 3, 12, 1, 0xffffff);
  }
  if (light === 'tubeBroken') canvas.rect(bay.x + 4, bay.y + 4, 12, 1, 0x0c1117);
  furnish(canvas, bay);
}

/** What is seen through the windows, behind whoever walks there. */
export function paintRooms(): PixelCanvas {
  const canvas = new PixelCanvas(TITLE_WIDTH, TITLE_HEIGHT);
  canvas.rect(0, 140, TITLE_WIDTH, GROUND - 140, 0x070b13);
  for (const bay of BAYS) room(canvas, bay);
  canvas.gradient(
    TOWER.left + 8,
    GROUND - 40,
    TOWER.right - TOWER.left - 16,
    40,
    [0xb8301f, 0x741a16, 0x420f12, 0x1c0a0e],
  );
  return canvas;
}

/** The panes: sliding frames, moonlight on the glass, some of them broken, some with a hand on them. */
function glaze(canvas: PixelCanvas, bay: Bay): void {
  const dice = diceOf(bay.x * 3 + bay.y * 11);
  const { x, y } = bay;
  canvas.clear(x, y, BAY_WIDTH, BAY_HEIGHT);
  const dark = lightOf(bay) === undefined;
  for (let pane = 0; pane < 4; pane++) {
    const left = x + pane * 10;
    const shine = dice();
    if (dark && shine < 0.6) {
      for (let row = 0; row < BAY_HEIGHT; row++) {
        for (let column = 0; column < 9; column++) {
          const band = (column + row * 0.5 + shine * 40) % 26;
          if (band < 6 && ditherAt(left + column, y + row) < 0.55)
            canvas.set(left + column, y + row, 0x2c4564, 0.8);
        }
      }
    }
    if (dice() < 0.09) {
      const [cx, cy] = [left + 4, y + 8 + dice() * 8];
      for (let ray = 0; ray < 6; ray++) {
        const angle = dice() * 6.3;
        canvas.stroke(
          [cx, cy],
          [cx + Math.cos(angle) * 5, cy + Math.sin(angle) * 5],
          1,
          1,
          dark ? 0x3a5272 : 0x0c1117,
        );
      }
    }
    if (dice() < 0.07) {
      canvas.ellipse([left + 4, y + BAY_HEIGHT - 9], 2, 2, 0x5a1216);
      canvas.rect(left + 3, y + BAY_HEIGHT - 8, 1, 6, 0x5a1216);
      canvas.rect(left + 5, y + BAY_HEIGHT - 8, 1, 4, 0x5a1216);
    }
    if (pane > 0) canvas.rect(left - 1, y, 1, BAY_HEIGHT, FRAME);
  }
  canvas.rect(x, y + 9, BAY_WIDTH, 1, FRAME);
  canvas.rect(x - 1, y - 1, BAY_WIDTH + 2, 1, DEEP);
  canvas.rect(x - 2, y + BAY_HEIGHT, BAY_WIDTH + 4, 2, TRIM);
  canvas.rect(x - 2, y + BAY_HEIGHT + 2, BAY_WIDTH + 4, 1, DEEP);
  if (!dark)
    canvas.rect(x - 1, y + BAY_HEIGHT, BAY_WIDTH + 2, 1, lightOf(bay) === 'red' ? 0x8c2a22 : 0x8fae9f);
}

/** Streaks that years of rain have left, and bare concrete where plaster fell. */
function weather(canvas: PixelCanvas): void {
  const dice = diceOf(77);
  for (let streak = 0; streak < 240; streak++) {
    const x = Math.floor(dice() * TITLE_WIDTH);
    const y = 150 + Math.floor(dice() * 150);
    const length = 4 + dice() * 22;
    for (let row = 0; row < length; row++) {
      if (canvas.alphaAt(x, y + row) > 0 && ditherAt(x, y + row) > row / length)
        canvas.set(x, y + row, 0x0c121c, 0.55);
    }
  }
}

function wings(canvas: PixelCanvas): void {
  canvas.gradient(0, 146, TITLE_WIDTH, GROUND - 146, WALL);
  // Parapet, and the wire fence along the roof.
  canvas.rect(0, 141, TITLE_WIDTH, 3, TRIM);
  canvas.rect(0, 144, TITLE_WIDTH, 2, DEEP);
  for (let x = 0; x < TITLE_WIDTH; x += 3) {
    canvas.set(x, 139 - (x % 2), 0x1a2638);
    canvas.set(x + 1, 137, 0x1a2638);
    canvas.set(x + 2, 135, 0x1a2638);
  }
  for (let x = 4; x < TITLE_WIDTH; x += 24) canvas.rect(x, 129, 1, 12, 0x22304a);
  canvas.rect(0, 129, TITLE_WIDTH, 1, 0x22304a);
  // Water tank.
  canvas.gradient(596, 106, 46, 30, [0x2a3b56, 0x1b2940, 0x121c2e]);
  canvas.rect(596, 106, 46, 1, 0x4b678c);
  for (const x of [600, 616, 634]) canvas.rect(x, 136, 2, 6, 0x101826);
  for (const bay of BAYS) {
    if (bay.storey === 0) {
      const column = bay.place >= 0 ? bay.x - 5 : bay.x + BAY_WIDTH + 2;
      canvas.rect(column, 147, 3, GROUND - 147, 0x28354a, 0.7);
      canvas.rect(column + 3, 147, 1, GROUND - 147, DEEP, 0.8);
    }
    canvas.rect(bay.x - 2, bay.y + BAY_HEIGHT + 3, BAY_WIDTH + 4, 9, 0x2a3c3c, 0.55);
  }
}

/** A school bell as one sees it from the yard, its mouth at `y`. */
function bell(canvas: PixelCanvas, x: number, y: number): void {
  const metal = 0x0a0e17;
  canvas.rect(x - 1, y - 26, 3, 6, metal);
  canvas.ellipse([x + 0.5, y - 16], 6.5, 6, metal);
  canvas.polygon(
    [
      [x - 6, y - 16],
      [x + 7, y - 16],
      [x + 8, y - 7],
      [x + 12, y - 2],
      [x - 11, y - 2],
      [x - 7, y - 7],
    ],
    metal,
  );
  canvas.rect(x - 11, y - 2, 23, 2, metal);
  canvas.ellipse([x + 0.5, y + 1], 2.5, 2.5, metal);
  canvas.rect(x + 5, y - 17, 1, 9, 0xc9a24a, 0.9);
  canvas.rect(x + 8, y - 6, 1, 3, 0xc9a24a, 0.9);
  canvas.rect(x - 10, y - 2, 20, 1, 0x4a3b20);
}

function tower(canvas: PixelCanvas): void {
  const { left, right, top } = TOWER;
  const width = right - left;
  canvas.gradient(left, top, width, GROUND - top, [0x223047, 0x2a384e, 0x222e42, 0x1a2434, 0x131b28]);
  canvas.rect(left, top, 1, GROUND - top, 0x44597a);
  canvas.rect(right - 1, top, 2, GROUND - top, DEEP);
  // The open belfry, its roof and a lightning rod.
  canvas.clear(left + 7, top, width - 14, 44);
  canvas.polygon(
    [
      [left - 6, top + 1],
      [right + 6, top + 1],
      [right - 4, top - 9],
      [left + 4, top - 9],
    ],
    0x131c2c,
  );
  canvas.rect(left - 6, top, width + 12, 2, 0x3a4d6c);
  canvas.polygon(
    [
      [left + 8, top - 9],
      [right - 8, top - 9],
      [TOWER.bellX + 1, top - 17],
    ],
    0x0e1522,
  );
  canvas.rect(TOWER.bellX, top - 30, 1, 14, 0x0e1522);
  canvas.rect(left + 7, top + 36, width - 14, 1, 0x2b3b56);
  for (let x = left + 8; x < right - 8; x += 4) canvas.rect(x, top + 36, 1, 8, 0x16202f);
  bell(canvas, TOWER.bellX, top + 31);
  // The clock stopped at the hour the last bell did not ring.
  const clock = [TOWER.bellX, 134] as const;
  canvas.ellipse(clock, 15, 15, DEEP);
  canvas.ellipse(clock, 13.5, 13.5, 0x9fb3ac);
  canvas.ellipse(clock, 12, 12, 0xc6d4c8);
  for (let hour = 0; hour < 12; hour++) {
    const angle = (hour / 12) * Math.PI * 2;
    canvas.set(clock[0] + Math.sin(angle) * 10.5, clock[1] - Math.cos(angle) * 10.5, 0x222b36);
  }
  canvas.stroke([clock[0], clock[1]], [clock[0] - 4, clock[1] - 5], 1, 1, 0x10151d);
  canvas.stroke([clock[0], clock[1]], [clock[0] + 2, clock[1] + 9], 1, 1, 0x10151d);
  canvas.stroke([clock[0] - 8, clock[1] - 9], [clock[0] + 1, clock[1] + 2], 1, 1, 0x4a5a60);
  canvas.stroke([clock[0] + 1, clock[1] + 2], [clock[0] + 9, clock[1] + 1], 1, 1, 0x4a5a60);
  for (let storey = 0; storey < 3; storey++) {
    const y = 164 + storey * 44;
    canvas.rect(left + 14, y, 28, 18, 0x0c1422);
    canvas.rect(left + 14, y, 28, 1, DEEP);
    canvas.rect(left + 27, y, 2, 18, FRAME);
    canvas.rect(left + 12, y + 18, 32, 2, TRIM);
    canvas.stroke([left + 18, y + 14], [left + 24, y + 4], 1, 1, 0x2c4564);
  }
}

/** The entrance: doors open on red light, the green sign above them. */
function entrance(canvas: PixelCanvas): void {
  const { left, right } = TOWER;
  const top = GROUND - 40;
  canvas.rect(left - 14, top - 12, right - left + 28, 8, 0x1d2838);
  canvas.rect(left - 14, top - 12, right - left + 28, 1, 0x4a6084);
  canvas.rect(left - 14, top - 4, right - left + 28, 2, DEEP);
  canvas.clear(left + 10, top, right - left - 20, 40);
  canvas.rect(left + 27, top, 2, 40, FRAME);
  canvas.rect(left + 10, top + 8, right - left - 20, 1, FRAME);
  canvas.polygon(
    [
      [left + 10, top + 9],
      [left + 20, top + 13],
      [left + 20, GROUND + 3],
      [left + 10, GROUND],
    ],
    0x141c28,
  );
  canvas.rect(TOWER.bellX - 9, top - 10, 19, 5, 0x0f7a48);
  canvas.rect(TOWER.bellX - 8, top - 9, 17, 3, 0x46e08c);
  canvas.rect(TOWER.bellX - 1, top - 9, 2, 3, 0xeafff2);
}

/** The front of the school, its windows open to the rooms behind. */
export function paintSchool(): PixelCanvas {
  const canvas = new PixelCanvas(TITLE_WIDTH, TITLE_HEIGHT);
  wings(canvas);
  tower(canvas);
  weather(canvas);
  for (const bay of BAYS) glaze(canvas, bay);
  entrance(canvas);
  return canvas;
}
