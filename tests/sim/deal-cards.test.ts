import { describe, expect, test } from 'vitest';
import { CARD_IDS, CARD_TIER_WEIGHTS, CARDS, type CardId } from '../../src/content/cards.ts';
import { PLAYER } from '../../src/content/player.ts';
import type { GameState } from '../../src/sim/state.ts';
import { offerCards, takeCard } from '../../src/sim/systems/deal-cards.ts';
import { ticks } from '../../src/sim/time.ts';
import { scene, sceneWith } from '../scenario.ts';

const ROOM = ['######', '#@...#', '######'];

function taking(card: CardId, prepare: (state: GameState) => void = () => undefined): GameState {
  const { state } = scene(...ROOM);
  prepare(state);
  state.offered = [card];
  takeCard(state, 0);
  return state;
}

describe('the cards on offer', () => {
  test('are three different ones', () => {
    const { state } = scene(...ROOM);
    for (let n = 0; n < 500; n++) {
      offerCards(state);
      expect(new Set(state.offered).size).toBe(3);
    }
  });

  test('are common, rare or last as often as the odds shown to the player say', () => {
    const { state } = scene(...ROOM);
    const deals = 4000;
    const drawn = { 1: 0, 2: 0, 3: 0 };
    for (let n = 0; n < deals; n++) {
      offerCards(state);
      drawn[CARDS[state.offered[0]!].tier]++;
    }
    for (const tier of [1, 2, 3] as const) {
      expect(Math.abs((drawn[tier] * 100) / deals - CARD_TIER_WEIGHTS[tier])).toBeLessThan(3);
    }
  });

  test('never include one that was taken as often as it may be', () => {
    const { state } = scene(...ROOM);
    state.taken = CARD_IDS.filter((id) => id !== 'softSoles').flatMap((id) =>
      Array.from({ length: CARDS[id].most }, () => id),
    );
    offerCards(state);
    expect(state.offered).toEqual(['softSoles']);
  });

  test('may run out, and then nobody has to choose', () => {
    const room = scene(...ROOM);
    room.state.taken = CARD_IDS.flatMap((id) => Array.from({ length: CARDS[id].most }, () => id));
    room.runUntil('cardsOffered', 5000);
    expect(room.state.offered).toEqual([]);
    room.run(1);
    expect(room.state.phase).toBe('break');
  });
});

describe('a card that is taken', () => {
  test('gives more health at once, and heals by as much', () => {
    const state = taking('thickBlazer', ({ leader }) => {
      leader.health = 50;
    });
    expect(state.leader.maxHealth).toBe(120);
    expect(state.leader.health).toBe(70);
  });

  test('scales the health of the person who takes it', () => {
    const { state } = sceneWith('juran', ...ROOM);
    state.offered = ['thickBlazer'];
    takeCard(state, 0);
    expect(state.leader.maxHealth).toBe(102);
  });

  test('fills quiver, pouch and belt no further than they hold', () => {
    const full = (state: GameState): void => {
      Object.assign(state.leader, { arrows: 23, bandages: 3, extinguisher: 6, phoneAlarm: 3 });
    };
    expect(taking('archeryClub', full).leader.arrows).toBe(24);
    expect(taking('firstAid', full).leader.bandages).toBe(3);
    expect(taking('chemistryKit', full).leader.extinguisher).toBe(6);
    expect(taking('spareBatteries', full).leader.phoneAlarm).toBe(4);
  });

  test('leaves a moment of safety', () => {
    expect(taking('longHandle').leader.mercy).toBe(ticks(PLAYER.cardMercySeconds));
  });

  test('is one of those on offer: another number takes nothing', () => {
    const { state } = scene(...ROOM);
    offerCards(state);
    for (const index of [-1, 3, 255]) expect(takeCard(state, index)).toBe(false);
    expect(state.taken).toEqual([]);
  });
});
