import { DECALS, decalFrame } from '../../content/art.ts';
import { cloudNoise, hashNoise, paintDice } from './noise.ts';
import type { Sketch } from './sketch.ts';
import type { Publish } from './sprite.ts';

/** A drop of a stain: place and radius in pixels. */
type Drop = readonly [x: number, y: number, radius: number];

/** Pools (even) and splashes toward the east (odd), each its own scatter of drops. */
function bloodDrops(pick: number): readonly Drop[] {
  const dice = paintDice(pick * 97 + 13);
  const drops: Drop[] = [];
  if (pick % 2 === 0) {
    for (let i = 0; i < 7; i++)
      drops.push([(dice() - 0.5) * 18, (dice() - 0.5) * 12, 3 + dice() * (4 + pick)]);
    for (let i = 0; i < 14; i++) drops.push([(dice() - 0.5) * 44, (dice() - 0.5) * 30, 0.8 + dice() * 1.6]);
    return drops;
  }
  for (let i = 0; i < 26; i++) {
    const along = dice();
    drops.push([along * 40 - 18, (dice() - 0.5) * 22 * along, 0.9 + dice() * 3.4 * (1 - along * 0.6)]);
  }
  return drops;
}

function blood(sketch: Sketch, pick: number): Sketch {
  const drops = bloodDrops(pick);
  const thickness = (x: number, y: number) => {
    let sum = 0;
    for (const [dropX, dropY, radius] of drops) {
      const apart = ((x - dropX) ** 2 + (y - dropY) ** 2) / (radius * radius);
      if (apart < 4) sum += Math.exp(-apart * 1.6);
    }
    return sum * (0.45 + 1.1 * cloudNoise(x / 5 + 20, y / 5 + 20, pick * 7, 16));
  };
  for (let y = -20; y <= 20; y++) {
    for (let x = -28; x <= 28; x++) {
      const thick = thickness(x, y);
      if (thick < 0.28) continue;
      const isWet = thick > 0.5 && thickness(x - 1, y + 1) < thick - 0.16;
      const step = (thick > 0.9 ? 1 : 2) + (isWet ? 1.4 : 0) + (hashNoise(x, y, pick) > 0.94 ? 1 : 0);
      sketch.dot(16 + x, 16 + y, 'blood', step, thick > 0.5 ? 235 : 170);
    }
  }
  return sketch;
}

function scorch(sketch: Sketch): Sketch {
  for (let y = -12; y <= 12; y++) {
    for (let x = -17; x <= 17; x++) {
      const dark = 1.1 - Math.hypot(x / 17, y / 12) + (cloudNoise(x / 5 + 20, y / 5 + 20, 3, 16) - 0.5) * 0.9;
      if (dark > 0.15) sketch.dot(16 + x, 16 + y, 'black', dark > 0.6 ? 0 : 2, Math.min(200, dark * 240));
    }
  }
  return sketch;
}

function glass(sketch: Sketch): Sketch {
  const dice = paintDice(31);
  for (let i = 0; i < 26; i++) {
    const x = 16 + Math.round((dice() - 0.5) * 30);
    const y = 16 + Math.round((dice() - 0.5) * 20);
    sketch
      .dot(x, y, 'glass', 4)
      .dot(x + 1, y, dice() > 0.5 ? 'white' : 'glass', 3, 210)
      .dot(x, y - 1, 'glass', 1, 160);
  }
  return sketch;
}

function paper(sketch: Sketch, pick: number): Sketch {
  const dice = paintDice(pick * 11 + 3);
  for (let i = 0; i <= pick; i++) {
    const x = 8 + Math.floor(dice() * 12);
    const y = 8 + Math.floor(dice() * 12);
    const slant = Math.floor(dice() * 5) - 2;
    for (let row = 0; row < 8; row++)
      sketch.fill(x + Math.round((row * slant) / 8), y + row, 6, 1, 'paper', row === 0 ? 1 : 4);
    for (let row = 2; row < 7; row += 2)
      sketch.fill(x + 1 + Math.round((row * slant) / 8), y + row, 4, 1, 'paper', 2);
  }
  return sketch;
}

/** Paints the stains that lie on the floor, placed by their middle. */
export function paintDecals(sketch: Sketch, publish: Publish): void {
  const painters = { blood, scorch, glass, paper };
  for (const kind of ['blood', 'scorch', 'glass', 'paper'] as const) {
    for (let pick = 0; pick < DECALS[kind]; pick++) {
      publish(decalFrame(kind, pick), painters[kind](sketch.clear(), pick).finish('nowhere', 16, 16));
    }
  }
}
