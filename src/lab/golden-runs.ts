import type { SurvivorId } from '../content/survivors.ts';
import type { BotId } from './bots/bots.ts';

/** A run kept under `tests/golden`: who plays, and when it stops if nobody dies. */
export interface GoldenRun {
  readonly bot: BotId;
  readonly leader: SurvivorId;
  readonly seed: number;
  readonly seconds: number;
}

/** The golden runs: every bot, every leader, short and long ones; about half an hour of play in all. */
export const GOLDEN_RUNS: readonly GoldenRun[] = [
  { bot: 'still', leader: 'onjo', seed: 1, seconds: 60 },
  { bot: 'still', leader: 'suhyeok', seed: 4_294_967_295, seconds: 60 },
  { bot: 'novice', leader: 'onjo', seed: 2, seconds: 100 },
  { bot: 'novice', leader: 'cheongsan', seed: 3, seconds: 100 },
  { bot: 'novice', leader: 'suhyeok', seed: 4, seconds: 100 },
  { bot: 'novice', leader: 'juran', seed: 5, seconds: 100 },
  { bot: 'novice', leader: 'onjo', seed: 0, seconds: 200 },
  { bot: 'kiter', leader: 'onjo', seed: 7, seconds: 200 },
  { bot: 'kiter', leader: 'cheongsan', seed: 8, seconds: 100 },
  { bot: 'kiter', leader: 'suhyeok', seed: 9, seconds: 100 },
  { bot: 'kiter', leader: 'juran', seed: 10, seconds: 100 },
  { bot: 'kiter', leader: 'onjo', seed: 20_261_122, seconds: 300 },
  { bot: 'camper', leader: 'onjo', seed: 11, seconds: 100 },
  { bot: 'camper', leader: 'cheongsan', seed: 12, seconds: 100 },
  { bot: 'camper', leader: 'suhyeok', seed: 13, seconds: 100 },
  { bot: 'camper', leader: 'juran', seed: 14, seconds: 100 },
  { bot: 'archer', leader: 'onjo', seed: 15, seconds: 100 },
  { bot: 'archer', leader: 'cheongsan', seed: 16, seconds: 100 },
  { bot: 'archer', leader: 'suhyeok', seed: 17, seconds: 100 },
  { bot: 'archer', leader: 'juran', seed: 18, seconds: 200 },
];

/** The file name of a golden run. */
export function goldenFileName({ bot, leader, seed }: GoldenRun): string {
  return `${bot}-${leader}-${seed}.bell`;
}
