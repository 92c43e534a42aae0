import { NOISE_IDS, type NoiseId } from '../content/noises.ts';
import type { SoundId } from '../content/sounds.ts';
import { WEAPON_IDS, WEAPONS } from '../content/weapons.ts';
import { ZOMBIE_KIND_IDS, type ZombieKindId } from '../content/zombies.ts';
import type { EventName, GameEvent } from '../sim/events.ts';

/** Which sounds an event makes. */
export type SoundChoice = (event: Readonly<GameEvent>) => readonly SoundId[];

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

/** One row for each body: a body keeps its voice. */
function bySerial(rows: readonly (readonly SoundId[])[]): SoundChoice {
  return (event) => rows[event.id % rows.length] ?? NONE;
}

/** What a kind of the dead says: idly, when it notices somebody, before it strikes. */
interface Voice {
  readonly idle: SoundChoice;
  readonly noticed: SoundChoice;
  readonly windup: SoundChoice;
}

const VOICES: Readonly<Record<ZombieKindId, Voice>> = {
  shambler: {
    idle: bySerial([['groanLow'], ['groanWet'], ['groanHigh']]),
    noticed: always('groanHigh'),
    windup: always('snarl'),
  },
  runner: { idle: always('groanHigh'), noticed: always('shriek'), windup: always('snarl') },
  listener: { idle: always('click'), noticed: always('click'), windup: always('snarl') },
  howler: { idle: always('groanWet'), noticed: always('shriek'), windup: always('snarl') },
  brute: { idle: always('growl'), noticed: always('growl'), windup: always('growl') },
};

function byVoice(line: keyof Voice): SoundChoice {
  return (event) => {
    const kind = ZOMBIE_KIND_IDS[event.kind];
    return kind === undefined ? NONE : VOICES[kind][line](event);
  };
}

/** Noises that no other event tells of. */
const NOISE_SOUNDS: Partial<Record<NoiseId, readonly SoundId[]>> = {
  search: ['lockerSearch'],
  publicAddress: ['publicAddress'],
};

const BREAK_BELL: readonly SoundId[] = ['bell'];
const PERIOD_BELL: readonly SoundId[] = ['bell', 'periodStart'];

/** The sounds of every event: the one place where what happens becomes what is heard. */
export const EVENT_SOUNDS: Readonly<Record<EventName, SoundChoice>> = {
  leaderStepped: byKind([['stepSneak'], ['stepWalk'], ['stepRun']]),
  leaderDashed: always('dash'),
  leaderHurt: always('leaderHurt', 'bite'),
  leaderGrabbed: always('grabbed'),
  leaderFreed: always('dash'),
  leaderThrown: always('hitBlunt', 'swingBat'),
  leaderDowned: always('downed'),
  leaderRose: always('rose'),
  leaderDied: always('downed'),
  leaderHid: always('doorClose'),
  leaderLeftHiding: always('doorOpen'),
  leaderClimbed: always('stepRun'),
  leaderHealed: always('heal'),
  refused: always('refused'),

  strikeSwung: byKind(WEAPON_IDS.map((id) => [WEAPONS[id].blunt ? 'swingBat' : 'swingSpear'])),
  strikeHit: byKind(WEAPON_IDS.map((id) => [WEAPONS[id].blunt ? 'hitBlunt' : 'hitFlesh'])),
  bowDrawn: always('bowDraw'),
  arrowLoosed: always('bowLoose'),
  arrowHit: always('arrowHit'),
  arrowStuck: always('arrowStick'),

  zombieSpawned: silent, // It must not be heard before it acts: the director may place it behind a wall.
  zombieNoticed: byVoice('noticed'),
  zombieWoundUp: byVoice('windup'),
  zombieMissed: always('toss'),
  zombieHurt: silent, // The blow that hurt it is heard.
  zombieStaggered: silent, // The same blow.
  zombieBlinded: silent, // The spray is heard.
  zombieDied: always('zombieDeath'),
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
  doorBarricaded: always('barricadeDrag'),
  deskMoved: silent, // The barricade it goes into is heard.
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
