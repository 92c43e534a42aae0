import { OBJECTIVES } from '../content/objectives.ts';
import { PERIOD } from '../content/periods.ts';
import { PLAYER } from '../content/player.ts';
import { isTextKey } from '../content/text/index.ts';
import type { GameState, LeaderMode, ReadOnly } from '../sim/state.ts';
import { TICKS_PER_SECOND, ticks } from '../sim/time.ts';
import { deskFor, findUse } from '../sim/world/find-use.ts';
import type { HudFacts, HudModel, RoomKey, UsePrompt } from './hud-model.ts';

/** What the prompt says while the hands are at it. */
const BUSY_PROMPTS: Partial<Record<LeaderMode, UsePrompt>> = {
  searching: 'search',
  hiding: 'hide',
  barricading: 'barricade',
  switching: 'switch',
};

const NO_THREAT = 99;
const FULL_LIGHT = 255;

function percentOf(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(100, Math.max(0, (part / whole) * 100));
}

function promptOf(state: ReadOnly<GameState>): UsePrompt | undefined {
  const busy = BUSY_PROMPTS[state.leader.mode];
  if (busy !== undefined) return busy;
  const { action } = findUse(state);
  switch (action) {
    case 'none':
      return undefined;
    case 'swap':
      return 'take';
    default:
      return action;
  }
}

/** At a closed door with a desk near, holding Use builds. */
function holdPromptOf(state: ReadOnly<GameState>): UsePrompt | undefined {
  if (BUSY_PROMPTS[state.leader.mode] !== undefined) return undefined;
  const { action, index } = findUse(state);
  const isDoor = action === 'open' || action === 'clear';
  return isDoor && deskFor(state, index) >= 0 ? 'barricade' : undefined;
}

/** Progress of the work in hand, 0 to 100, or undefined when the hands are free. */
function busyPercentOf({ leader, objective }: ReadOnly<GameState>): number | undefined {
  if (leader.mode === 'switching') {
    return percentOf(leader.modeTicks, ticks(OBJECTIVES[objective.id].amount));
  }
  if (BUSY_PROMPTS[leader.mode] !== undefined) return percentOf(leader.modeTicks, leader.modeLength);
  // A bandage counts up in `struggle`, on the ground as on one's feet.
  const bandages = (leader.mode === 'downed' || leader.mode === 'free') && leader.struggle > 0;
  return bandages ? percentOf(leader.struggle, ticks(PLAYER.bandageSeconds)) : undefined;
}

function secondsLeftOf({ phase, phaseTicks }: ReadOnly<GameState>): number {
  const length =
    phase === 'fight' ? PERIOD.fightSeconds : phase === 'break' ? PERIOD.breakSeconds : undefined;
  return length === undefined ? 0 : Math.max(0, Math.ceil(length - phaseTicks / TICKS_PER_SECOND));
}

function roomOf({ map, leader }: ReadOnly<GameState>): RoomKey | undefined {
  const room = map.rooms[map.room[(leader.y | 0) * map.width + (leader.x | 0)]! - 1];
  return room !== undefined && isTextKey(room.name) ? (room.name as RoomKey) : undefined;
}

function factsOf({ tick, leader, zombies, tally }: ReadOnly<GameState>): HudFacts {
  let nearest = NO_THREAT * NO_THREAT;
  for (let i = 0; i < zombies.count; i++) {
    if (zombies.seen[i] === 0) continue;
    const dx = zombies.x[i]! - leader.x;
    const dy = zombies.y[i]! - leader.y;
    nearest = Math.min(nearest, dx * dx + dy * dy);
  }
  return {
    tick,
    moving: leader.gait !== 'still',
    sneaking: leader.gait === 'sneak',
    nearestThreat: Math.sqrt(nearest),
    hits: tally.hits,
    drawing: leader.mode === 'drawing',
  };
}

/** Everything the heads-up display shows of a run. Pure; called at most ten times a second. */
export function readHud(state: ReadOnly<GameState>): HudModel {
  const { leader, objective } = state;
  return {
    leader: leader.survivor,
    phase: state.phase,
    period: state.period,
    secondsLeft: secondsLeftOf(state),
    pacing: state.director.pacing,
    score: state.score,
    kills: state.tally.kills,
    health: Math.max(0, leader.health),
    maxHealth: leader.maxHealth,
    stamina: leader.stamina,
    maxStamina: leader.maxStamina,
    weapon: leader.weapon,
    arrows: leader.arrows,
    bandages: leader.bandages,
    gadgets: { extinguisher: leader.extinguisher, phoneAlarm: leader.phoneAlarm },
    objective: {
      id: objective.id,
      percent: percentOf(objective.progress, objective.needed),
      progress: objective.progress,
      needed: objective.needed,
      done: objective.done,
      amount: OBJECTIVES[objective.id].amount,
    },
    room: roomOf(state),
    loudness: state.loudness,
    lit: percentOf(leader.lit, FULL_LIGHT),
    prompt: promptOf(state),
    holdPrompt: holdPromptOf(state),
    busyPercent: busyPercentOf(state),
    grabbed: leader.mode === 'grabbed',
    downed: leader.mode === 'downed',
    hidden: leader.mode === 'hidden',
    strugglePercent: percentOf(leader.struggle, ticks(PLAYER.struggleSeconds) * 100),
    bleedOutSeconds: leader.bleedOut / TICKS_PER_SECOND,
    facts: factsOf(state),
  };
}
