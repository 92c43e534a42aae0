import type { GameEvent } from '../sim/events.ts';
import { drawNumber } from './digits.ts';
import type { Stage } from './stage.ts';

const MOST = 24;
const LENGTH_MS = 650;

interface Floating {
  x: number;
  y: number;
  value: number;
  leftMs: number;
}

/** Damage as numbers that rise and fade, for those who have switched them on. */
export class DamageNumbers {
  private readonly stage: Stage;
  private readonly list: Floating[] = [];

  constructor(stage: Stage) {
    this.stage = stage;
  }

  on(event: Readonly<GameEvent>): void {
    if (event.name !== 'zombieHurt' || !this.stage.options.numbers || event.value < 1) return;
    if (this.list.length >= MOST) this.list.shift();
    const x = event.x + (this.stage.random() - 0.5) * 0.5;
    this.list.push({ x, y: event.y - 1.5, value: event.value, leftMs: LENGTH_MS });
  }

  draw(elapsedMs: number): void {
    for (const one of this.list) {
      one.leftMs -= elapsedMs;
      if (one.leftMs <= 0) continue;
      const left = one.leftMs / LENGTH_MS;
      const y = one.y - (1 - left * left) * 0.6;
      drawNumber(
        this.stage,
        one.value,
        one.x,
        y,
        one.value >= 60 ? 0xffd27a : 0xf4f1e8,
        Math.min(1, left * 2),
      );
    }
    while (this.list.length > 0 && this.list[0]!.leftMs <= 0) this.list.shift();
  }

  clear(): void {
    this.list.length = 0;
  }
}
