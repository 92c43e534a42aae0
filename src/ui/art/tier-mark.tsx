import type { JSX } from 'preact';
import type { CardTier } from '../../content/cards.ts';

/** A shape a tier, so that rarity never hangs on colour alone: circle, diamond, bell star. */
const SHAPES: Readonly<Record<CardTier, string>> = {
  1: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z',
  2: 'M10 1l9 9-9 9-9-9Z',
  3: 'M10 0l2.9 6.6 7.1.7-5.4 4.7 1.6 7L10 15.3 3.8 19l1.6-7L0 7.3l7.1-.7Z',
};

/** The shape of a card's tier, filled with its colour. */
export function TierMark({ tier }: { tier: CardTier }): JSX.Element {
  return (
    <svg class="tier-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={SHAPES[tier]} />
    </svg>
  );
}
