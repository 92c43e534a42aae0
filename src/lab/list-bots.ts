import { BOTS } from './bots/bots.ts';
import type { Command } from './command.ts';

/** Lists the bots. */
export const BOTS_COMMAND: Command = {
  usage: '',
  purpose: 'Lists the bots that can play.',
  async run() {
    return { bots: Object.entries(BOTS).map(([id, { plays }]) => ({ id, plays })) };
  },
};
