import type { CardId } from '../../content/cards.ts';
import { WEAPONS } from '../../content/weapons.ts';
import { ZOMBIE_KIND_IDS } from '../../content/zombies.ts';
import { CHOICES, idleInput, type TickInput } from '../../sim/input.ts';
import { angleBetween, angleOf, cosine, sine } from '../../sim/math/angle.ts';
import type { GameState, ReadOnly } from '../../sim/state.ts';
import { ZOMBIE_MODE } from '../../sim/zombies.ts';
import type { Bot } from './bot.ts';
import { bandage, type Errand, openDoors } from './errands.ts';
import { aimAt, go, hold, releaseAll, tap } from './hands.ts';
import { createNavigator, type Navigator } from './navigator.ts';
import { createWatch, type Threat } from './watch.ts';
import { isStraightWay } from './ways.ts';

/** How somebody fights. Distances in tiles. */
export interface FightingStyle {
  /** Shoots at what is between these distances. */
  readonly shootFrom: number;
  readonly shootTo: number;
  /** Runs from more than this many within `crowdRadius`. */
  readonly facesAtMost: number;
  readonly crowdRadius: number;
  /** Outnumbered or out of breath, it moves away from what is nearer than this. */
  readonly keepsOff: number;
  /** Otherwise it stands and waits for a hunter nearer than this. */
  readonly waitsFor: number;
  /** Takes the first of these that is offered, else the first card. */
  readonly cards: readonly CardId[];
  /** What to do while nobody is near, most urgent first. */
  readonly errands: readonly Errand[];
}

/** Half a body, so that a blow reaches whom it should. */
const BODY = 0.3;

/** An attack may still land from this far. */
const ARM = 2.1;

/** Somebody who strikes what comes into reach, steps back from it, runs from a crowd, and does errands in between. */
export function createFighter(style: FightingStyle): Bot {
  const input = idleInput();
  const watch = createWatch();
  let navigator: Navigator | undefined;
  return (state) => {
    releaseAll(input);
    navigator ??= createNavigator(state);
    if (state.phase === 'cards') input.choice = chooseCard(state, style.cards);
    if (state.phase === 'cards' || state.phase === 'over') return input;
    const threats = watch(state);
    if (isHelpless(state, input)) return input;
    if (fight(state, input, threats, navigator, style)) return input;
    for (const errand of [bandage, ...style.errands]) if (errand(state, navigator, input)) break;
    return input;
  };
}

/** The choice byte of the first wanted card on offer, else of the first card. */
function chooseCard(state: ReadOnly<GameState>, wanted: readonly CardId[]): number {
  const best = wanted.find((card) => state.offered.includes(card));
  return best === undefined ? CHOICES.firstCard : CHOICES.firstCard + state.offered.indexOf(best);
}

/** What the hands do while the leader is held, lies down or hides: struggle, bandage, climb out. */
function isHelpless(state: ReadOnly<GameState>, input: TickInput): boolean {
  const { leader } = state;
  switch (leader.mode) {
    case 'grabbed':
      if (leader.extinguisher > 0) hold(input, 'gadgetA');
      hold(input, 'strike');
      return true;
    case 'downed':
      hold(input, 'use');
      return true;
    case 'hidden':
      tap(input, 'use', state);
      return true;
    default:
      return leader.mode === 'thrown' || leader.mode === 'dashing';
  }
}

function fight(
  state: ReadOnly<GameState>,
  input: TickInput,
  threats: readonly Threat[],
  navigator: Navigator,
  style: FightingStyle,
): boolean {
  const { leader } = state;
  const nearest = threats[0];
  if (nearest === undefined || nearest.distance > style.shootTo) return false;
  const crowd = threats.filter(({ distance }) => distance < style.crowdRadius).length;
  const reach = (WEAPONS[leader.weapon].reach * leader.stats.meleeReach) / 100 + BODY;
  const isOutnumbered = crowd > style.facesAtMost;
  const isTired = leader.stamina < WEAPONS[leader.weapon].stamina * 2;
  const isClear = nearest.age < 8 && isStraightWay(state, leader.x, leader.y, nearest.x, nearest.y);

  if (dodge(state, input, threats, navigator)) return true;
  if (nearest.distance < reach && isClear) {
    aimAt(input, state, nearest.x, nearest.y);
    if (crowd >= 4 && nearest.distance < 1.6 && leader.extinguisher > 0) hold(input, 'gadgetA');
    hold(input, 'strike');
    if (nearest.distance < reach - 0.35 || isOutnumbered)
      stepAway(state, input, threats, navigator, isOutnumbered);
    return true;
  }
  const shoots = leader.arrows > 0 && isClear && nearest.distance > style.shootFrom && !isOutnumbered;
  if (shoots || (leader.mode === 'drawing' && isClear)) {
    aimAt(input, state, nearest.x, nearest.y);
    hold(input, 'shoot');
    return true;
  }
  if (isOutnumbered || isTired) {
    if (nearest.distance > style.keepsOff) return false;
    stepAway(state, input, threats, navigator, isOutnumbered);
    // One who cannot get away looks at what comes.
    if (input.move === 0) aimAt(input, state, nearest.x, nearest.y);
    return true;
  }
  if (nearest.distance > style.waitsFor || nearest.mode !== ZOMBIE_MODE.chase || !isClear) return false;
  // Few enough: it comes by itself, and the first blow is for who waits.
  aimAt(input, state, nearest.x, nearest.y);
  return true;
}

/** Dashes out of a blow that is about to land. */
function dodge(
  state: ReadOnly<GameState>,
  input: TickInput,
  threats: readonly Threat[],
  navigator: Navigator,
): boolean {
  const { leader } = state;
  const isAboutToHit = (threat: Threat): boolean =>
    threat.mode === ZOMBIE_MODE.windup &&
    threat.distance < (ZOMBIE_KIND_IDS[threat.kind] === 'brute' ? ARM + 0.4 : 1.5);
  const blow = threats.find(isAboutToHit);
  if (blow === undefined || leader.dashWait > 0 || leader.stamina < 24) return false;
  const away = navigator.headingAway(state, threats);
  // A straight step back stays in reach of a lunge; half a turn to the side does not.
  const heading = away >= 0 ? away : (angleOf(leader.x - blow.x, leader.y - blow.y) + 48) & 255;
  go(input, 'run', heading);
  tap(input, 'dash', state);
  return true;
}

function stepAway(
  state: ReadOnly<GameState>,
  input: TickInput,
  threats: readonly Threat[],
  navigator: Navigator,
  isRunning: boolean,
): void {
  const heading = navigator.headingAway(state, threats);
  if (heading < 0) {
    breakThrough(state, input, threats);
    return;
  }
  const isClose = threats[0]!.distance < 3;
  go(input, isRunning && isClose && state.leader.stamina > 20 ? 'run' : 'walk', heading);
  openDoors(state, input);
}

/** With no way out, a dash through the widest gap between those who stand around. */
function breakThrough(state: ReadOnly<GameState>, input: TickInput, threats: readonly Threat[]): void {
  const { leader } = state;
  if (leader.dashWait > 0 || leader.stamina < 24) return;
  const around = threats.filter(({ distance }) => distance < 3);
  let best = 0;
  let bestGap = -1;
  for (let heading = 0; heading < 256; heading += 8) {
    const toX = leader.x + cosine(heading) * 2.5;
    const toY = leader.y + sine(heading) * 2.5;
    if (!isStraightWay(state, leader.x, leader.y, toX, toY)) continue;
    const gap = Math.min(
      128,
      ...around.map(({ x, y }) => angleBetween(heading, angleOf(x - leader.x, y - leader.y))),
    );
    if (gap <= bestGap) continue;
    best = heading;
    bestGap = gap;
  }
  if (bestGap < 0) return;
  go(input, 'run', best);
  tap(input, 'dash', state);
}
