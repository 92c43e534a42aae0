import type { CardId, CardTier, StatId } from '../../content/cards.ts';
import { CARD_IDS, CARD_TIER_WEIGHTS, CARDS, CARDS_OFFERED } from '../../content/cards.ts';
import { GADGETS } from '../../content/gadgets.ts';
import { MAX_BANDAGES } from '../../content/pickups.ts';
import { PLAYER } from '../../content/player.ts';
import { SURVIVORS } from '../../content/survivors.ts';
import { BOW } from '../../content/weapons.ts';
import { rollBelow } from '../dice.ts';
import { emit } from '../events.ts';
import type { GameState } from '../state.ts';
import { ticks } from '../time.ts';

/** Lays three different cards out: a tier by its weight, then any card of it that may still be taken. */
export function offerCards(state: GameState): void {
  state.offered = [];
  for (let n = 0; n < CARDS_OFFERED; n++) {
    const card = drawCard(state);
    if (card !== undefined) state.offered.push(card);
  }
  emit(state.events, 'cardsOffered', 0, 0, 0, 0, 0, state.offered.length);
}

function drawCard(state: GameState): CardId | undefined {
  const open = CARD_IDS.filter(
    (id) =>
      !state.offered.includes(id) && state.taken.filter((taken) => taken === id).length < CARDS[id].most,
  );
  if (open.length === 0) return undefined;
  const tiers: readonly CardTier[] = [1, 2, 3];
  const weights = tiers.map((tier) =>
    open.some((id) => CARDS[id].tier === tier) ? CARD_TIER_WEIGHTS[tier] : 0,
  );
  let left = rollBelow(
    state.dice,
    'loot',
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  const tier = tiers.find((_, index) => {
    left -= weights[index]!;
    return left < 0;
  })!;
  const ofTier = open.filter((id) => CARDS[id].tier === tier);
  return ofTier[rollBelow(state.dice, 'loot', ofTier.length)];
}

/** Takes the card at `index` of those on offer: stats at once, gifts at once, a moment of safety after. */
export function takeCard(state: GameState, index: number): boolean {
  const id = state.offered[index];
  if (id === undefined) return false;
  const { leader } = state;
  const card: (typeof CARDS)[CardId] & { gives?: Record<string, number> } = CARDS[id];
  for (const [stat, change] of Object.entries(card.changes)) leader.stats[stat as StatId] += change;
  const health = Math.round((SURVIVORS[leader.survivor].health * leader.stats.maxHealth) / 100);
  leader.maxHealth = health;
  leader.maxStamina = Math.round(
    (PLAYER.stamina * SURVIVORS[leader.survivor].staminaPercent * leader.stats.stamina) / 10000,
  );
  const gives = card.gives ?? {};
  leader.arrows = Math.min(BOW.maxArrows, leader.arrows + (gives['arrows'] ?? 0));
  leader.bandages = Math.min(MAX_BANDAGES, leader.bandages + (gives['bandages'] ?? 0));
  leader.health = Math.min(leader.maxHealth, leader.health + (gives['health'] ?? 0));
  leader.extinguisher = Math.min(
    GADGETS.extinguisher.maxUses,
    leader.extinguisher + (gives['extinguisher'] ?? 0),
  );
  leader.phoneAlarm = Math.min(GADGETS.phoneAlarm.maxUses, leader.phoneAlarm + (gives['phoneAlarm'] ?? 0));
  leader.mercy = ticks(PLAYER.cardMercySeconds);
  state.taken.push(id);
  state.offered = [];
  emit(state.events, 'cardTaken', leader.x, leader.y, 0, 0, CARD_IDS.indexOf(id), 0);
  return true;
}
