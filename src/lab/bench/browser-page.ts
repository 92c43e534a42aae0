import { type Contender, chaseLater, createChase } from './chase.ts';
import { createGameHorde } from './game-horde.ts';
import { createPhaserHorde } from './phaser-horde.ts';

/** What the benchmark calls in the page. */
export interface BenchPage {
  /** Builds both contenders for the chase as it is `tick` ticks after its start, with the bodies at these places. */
  prepare(tick: number, x: readonly number[], y: readonly number[]): Promise<void>;
  /** Runs one of them for some ticks. */
  run(contender: 'game' | 'phaser', fromTick: number, ticks: number): void;
}

declare global {
  interface Window {
    benchPage: BenchPage;
  }
}

let contenders: Readonly<Record<'game' | 'phaser', Contender>> | undefined;

window.benchPage = {
  async prepare(tick, x, y) {
    const chase = chaseLater(createChase(x.length), tick, Float64Array.from(x), Float64Array.from(y));
    contenders = { game: createGameHorde(chase), phaser: await createPhaserHorde(chase) };
  },
  run(contender, fromTick, ticks) {
    for (let tick = fromTick; tick < fromTick + ticks; tick++) contenders?.[contender].step(tick);
  },
};
