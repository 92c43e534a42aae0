import { CARDS, type CardDef, type CardId, STATS, type StatId } from '../cards.ts';
import { text } from './index.ts';
import type { Language } from './language.ts';

/** One effect of a card in words: the exact number of the table, and what it changes. */
export interface CardLine {
  readonly amount: string;
  readonly label: string;
}

function signed(amount: number): string {
  return amount < 0 ? `−${-amount}` : `+${amount}`;
}

/** What a card does, line by line, written from the table so that the words can never lie about the numbers. */
export function cardLines(language: Language, card: CardId): readonly CardLine[] {
  const { changes, gives }: CardDef = CARDS[card];
  const lines: CardLine[] = [];
  for (const [stat, amount] of Object.entries(changes)) {
    // Percent stats start at 100, counts at 0.
    const unit = STATS[stat as StatId] === 100 ? '%' : '';
    lines.push({ amount: signed(amount) + unit, label: text(language, `stat.${stat as StatId}`) });
  }
  for (const [thing, amount] of Object.entries(gives ?? {})) {
    const label = text(language, `give.${thing as keyof NonNullable<CardDef['gives']>}`);
    lines.push({ amount: signed(amount), label: text(language, 'cards.now', { thing: label }) });
  }
  return lines;
}
