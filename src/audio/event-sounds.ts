import { NOISE_IDS, type NoiseId } from '../content/noises.ts';
import type { StepSoundId } from '../content/sounds/step-sounds.ts';
import type { HumanVoice } from '../content/sounds/survivor-sounds.ts';
import type { GestureId, ThroatId } from '../content/sounds/throats.ts';
import type { SoundId } from '../content/sounds.ts';
import { WEAPON_IDS, type WeaponId } from '../content/weapons.ts';
import { ZOMBIE_KIND_IDS, type ZombieKindId } from '../content/zombies.ts';
import type { EventName, GameEvent } from '../sim/events.ts';

/** What a sound depends on besides its event. */
export interface Moment {
  /** The voice of whom one leads. */
  readonly leaderVoice: HumanVoice;
  /** What is under the leader's feet. */
  readonly step: StepSoundId;
  /** The voice of a common body; by its serial. */
  throatOf(serial: number): ThroatId;
}

/** Which sounds an event makes. */
export type SoundChoice = (event: Readonly<GameEvent>, moment: Moment) => readonly SoundId[];

const NONE: readonly SoundId[] = [];

/** For what is seen only, or heard through another event of the same tick. */
const silent: SoundChoice = () => NONE;

function always(...sounds: SoundId[]): SoundChoice {
  return () => sounds;
}

/** One row for each value of the event's `kind`. */
function byKind(rows: readonly (readonly SoundId[])[]): SoundChoice {
  return (event) => rows[event.kind] ?? NONE;
}

/** Sounds, and with them what the leader's voice says. */
function withVoice(utterance: 'effort' | 'pain' | 'breath', ...sounds: SoundId[]): SoundChoice {
  return (_event, { leaderVoice }) => [...sounds, `${utterance}${leaderVoice}`];
}

/** A body of the common dead keeps its voice. */
function throat(gesture: GestureId): SoundChoice {
  return (event, moment) => [`${moment.throatOf(event.id)}${gesture}`];
}

/** What a kind of the dead says: now and then, noticing somebody, before it strikes, struck, and at its end. */
interface Voice {
  readonly idle: SoundChoice;
  readonly noticed: SoundChoice;
  readonly windup: SoundChoice;
  readonly hurt: SoundChoice;
  readonly death: SoundChoice;
}

const COMMON: Voice = {
  idle: throat('Idle'),
  noticed: throat('Noticed'),
  windup: throat('Attack'),
  hurt: throat('Hurt'),
  death: throat('Death'),
};

const VOICES: Readonly<Record<ZombieKindId, Voice>> = {
  shambler: COMMON,
  runner: { ...COMMON, idle: always('runnerPant'), noticed: always('shriek'), windup: always('snarl') },
  listener: { ...COMMON, idle: always('click'), noticed: always('listenerCroak'), windup: always('snarl') },
  howler: { ...COMMON, idle: always('howlerWhimper'), noticed: always('shriek') },
  brute: {
    idle: always('growl'),
    noticed: always('bruteRoar'),
    windup: always('bruteRoar'),
    hurt: always('bruteHurt'),
    death: always('bruteDeath'),
  },
};

function byVoice(line: keyof Voice): SoundChoice {
  return (event, moment) => {
    const kind = ZOMBIE_KIND_IDS[event.kind];
    return kind === undefined ? NONE : VOICES[kind][line](event, moment);
  };
}

/** What swinging and hitting with a weapon sounds like. */
const WEAPON_VOICES: Readonly<Record<WeaponId, { readonly swing: SoundId; readonly hit: SoundId }>> = {
  mopSpear: { swing: 'swingSpear', hit: 'hitFlesh' },
  bat: { swing: 'swingBat', hit: 'hitBlunt' },
};

function byWeapon(line: 'swing' | 'hit'): SoundChoice {
  return (event) => {
    const weapon = WEAPON_IDS[event.kind];
    return weapon === undefined ? NONE : [WEAPON_VOICES[weapon][line]];
  };
}

/** One swing in three is heard in the voice as well. */
const EFFORT_EVERY = 3;

/** Noises that no other event tells of. */
const NOISE_SOUNDS: Partial<Record<NoiseId, readonly SoundId[]>> = {
  search: ['lockerSearch'],
  publicAddress: ['paChime', 'publicAddress'],
};

const BREAK_BELL: readonly SoundId[] = ['bellShort'];
const PERIOD_BELL: readonly SoundId[] = ['bell', 'periodStart'];

/** The sounds of every event: the one place where what happens becomes what is heard. */
export const EVENT_SOUNDS: Readonly<Record<EventName, SoundChoice>> = {
  leaderStepped: (_event, { step }) => [step],
  leaderDashed: withVoice('effort', 'dash'),
  leaderHurt: withVoice('pain', 'leaderHurt', 'bite'),
  leaderGrabbed: always('grabbed'),
  leaderFreed: withVoice('effort', 'dash'),
  leaderThrown: withVoice('pain', 'hitBlunt', 'swingBat'),
  leaderDowned: always('downed', 'bodyFall'),
  leaderRose: withVoice('breath', 'rose'),
  leaderDied: always('downed', 'bodyFall'),
  leaderHid: always('doorClose'),
  leaderLeftHiding: always('doorOpen'),
  leaderClimbed: always('stepMetal'),
  leaderHealed: always('heal'),
  refused: always('refused'),

  strikeSwung: (event, moment) => {
    const swing = byWeapon('swing')(event, moment);
    // Where it stands is as good as dice, and the same in a replay.
    const isHeard = Math.floor(event.x * 16 + event.y * 16 + event.angle) % EFFORT_EVERY === 0;
    return isHeard ? [...swing, `effort${moment.leaderVoice}`] : swing;
  },
  strikeHit: byWeapon('hit'),
  bowDrawn: always('bowDraw'),
  arrowLoosed: always('bowLoose'),
  arrowHit: always('arrowHit'),
  arrowStuck: always('arrowStick'),

  zombieSpawned: silent, // It must not be heard before it acts: the director may place it behind a wall.
  zombieNoticed: byVoice('noticed'),
  zombieWoundUp: byVoice('windup'),
  zombieMissed: always('toss'),
  zombieHurt: byVoice('hurt'),
  zombieStaggered: silent, // The same blow.
  zombieBlinded: silent, // The spray is heard.
  zombieDied: (event, moment) => [...byVoice('death')(event, moment), 'bodyFall'],
  zombieHowled: always('howl'),
  zombieVoiced: byVoice('idle'),

  noiseMade: (event) => {
    const noise = NOISE_IDS[event.kind];
    return (noise === undefined ? undefined : NOISE_SOUNDS[noise]) ?? NONE;
  },
  doorOpened: always('doorOpen'),
  doorClosed: always('doorClose'),
  doorBashed: always('doorBash'),
  doorBroken: byKind([['doorBreak'], ['glass']]),
  doorBarricaded: always('barricadeSlam'),
  deskMoved: always('barricadeDrag'),
  lockerSearched: always('doorClose'),
  pickupTaken: always('pickup'),
  pickupDropped: silent, // It falls with a body that is heard.
  extinguisherSprayed: always('extinguisherSpray'),
  alarmThrown: always('toss'),
  alarmRang: always('phoneRing'),

  bellRang: (event) => (event.value > 0 ? PERIOD_BELL : BREAK_BELL),
  objectiveSet: silent, // The bell just rang.
  objectiveAdvanced: silent, // Many times a second.
  objectiveDone: always('objectiveDone'),
  cardsOffered: always('cardOffered'),
  cardTaken: always('cardTaken'),
  pacingChanged: silent, // The drone and the quiet follow the state.
  runEnded: always('results'),
};
