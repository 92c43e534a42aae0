import { type Signal, signal } from '@preact/signals';
import type { CardId } from '../content/cards.ts';
import { PLACE_IDS, type PlaceId } from '../content/places.ts';
import { SURVIVOR_IDS, type SurvivorId } from '../content/survivors.ts';
import type { TextKey, TextValues } from '../content/text/index.ts';
import type { ZombieKindId } from '../content/zombies.ts';
import type { Settings } from '../platform/settings.ts';
import type { Death } from '../sim/state.ts';
import type { MapProblem } from '../sim/world/parse-problems.ts';
import type { HudModel } from './hud-model.ts';

/** What fills the window. Scenes set it; the interface itself only moves between title and choose. */
export type Screen =
  | 'boot'
  | 'title'
  | 'choose'
  | 'playing'
  | 'paused'
  | 'countdown'
  | 'cards'
  | 'results'
  | 'replay'
  | 'error';

/** A dialog over any screen; the interface opens and closes it by itself. */
export type Overlay = 'settings' | 'help' | 'about';

/** What the hands used last: key hints and the touch buttons follow it. */
export type Device = 'keyboard' | 'gamepad' | 'touch';

/** Cards on offer. The interface keeps them locked for 250 ms and until every finger and key was lifted. */
export interface CardsModel {
  readonly offered: readonly CardId[];
  /** How often each offered card was taken before. */
  readonly owned: readonly number[];
  /** The period that was just survived. */
  readonly period: number;
}

/** One line of the score. */
export interface ScorePart {
  readonly id: 'periods' | 'alive' | 'kills' | 'objectives' | 'downs';
  readonly points: number;
}

/** The end of a run. */
export interface ResultsModel {
  readonly place: PlaceId;
  readonly leader: SurvivorId;
  readonly seed: number;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly periods: number;
  readonly seconds: number;
  /** In the order of ZOMBIE_KIND_IDS. */
  readonly killsByKind: readonly number[];
  readonly death: Readonly<Death> | undefined;
  /** Best score of this place and leader before this run; undefined: the first one. */
  readonly previousBest: number | undefined;
  /** Whether the run's replay can be downloaded and watched. */
  readonly hasReplay: boolean;
}

/** What one kind of the dead did in a period. */
export interface KindReport {
  readonly kind: ZombieKindId;
  readonly arrived: number;
  readonly killed: number;
  /** Health the leader lost to it. */
  readonly damage: number;
}

/** The report of the period that just ended; kinds that neither came nor did anything are left out. */
export interface PeriodReport {
  readonly period: number;
  readonly kinds: readonly KindReport[];
}

/** The speeds of the replay viewer. */
export const REPLAY_SPEEDS = [1, 2, 4, 8] as const;

/** A speed of the replay viewer. */
export type ReplaySpeed = (typeof REPLAY_SPEEDS)[number];

/** The replay being watched. */
export interface ReplayModel {
  readonly speed: ReplaySpeed;
  readonly paused: boolean;
  readonly tick: number;
  readonly totalTicks: number;
  /** 'verified' once every checksum so far agreed to the end, 'differs' at the first that did not. */
  readonly state: 'playing' | 'verified' | 'differs';
}

/** Everything that can go wrong and has a sentence. */
export const ERROR_CODES = [
  'noWebgl',
  'lostContext',
  'mapBroken',
  'artMissing',
  'replayBroken',
  'replayTruncated',
  'replayForeign',
  'replayTooNew',
  'replayTooOld',
  'unknownPlace',
  'unknownLeader',
  'badSeed',
  'storageBlocked',
  'unknown',
] as const;

/** The code of a failure. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A failure; `detail` is for the curious, shown small and never translated. */
export interface ErrorModel {
  readonly code: ErrorCode;
  readonly detail: string;
  /** What is wrong with a map, for its author. */
  readonly mapProblems?: readonly MapProblem[];
  /** A run was broken off and can still be saved as a replay. */
  readonly hasReplay?: boolean;
}

/** A short live text: a sound somebody may not hear, a find, a refusal. Shown for about two seconds. */
export interface Caption {
  /** Grows; the same id is never shown twice. */
  readonly id: number;
  readonly key: TextKey;
  readonly values?: TextValues;
  /** Where the sound comes from, 256 steps a turn, 0 east, 64 south. */
  readonly angle?: number;
}

/** The floating stick, in CSS pixels of the window; set by the hands, drawn by the interface. */
export interface TouchStick {
  readonly active: boolean;
  readonly stickX: number;
  readonly stickY: number;
  readonly knobX: number;
  readonly knobY: number;
}

/** The buttons drawn for touch. */
export type TouchButton = 'use' | 'gadgetA' | 'gadgetB' | 'dash';

/** One step through a menu, from a gamepad (keys are handled by the interface itself). */
export type Navigation = 'up' | 'down' | 'left' | 'right' | 'accept' | 'back';

/** What starts a run. Without a seed the caller rolls one. */
export interface PlayChoice {
  readonly place: PlaceId;
  readonly leader: SurvivorId;
  readonly seed?: number;
}

/** What the interface asks for. Scenes fill these in with `Object.assign(model.actions, …)`. */
export interface AppActions {
  play(choice: PlayChoice): void;
  pickCard(index: 0 | 1 | 2): void;
  /** Ends the break early. */
  ready(): void;
  pause(): void;
  /** Leaves the pause through the countdown. */
  resume(): void;
  /** Back to the title from a run, the results, a replay or an error. */
  quit(): void;
  /** The same place and leader once more, with a new seed. */
  again(): void;
  downloadReplay(): void;
  watchReplay(): void;
  openReplayFile(file: File): void;
  setReplaySpeed(speed: ReplaySpeed): void;
  setReplayPaused(paused: boolean): void;
  touchDown(button: TouchButton): void;
  touchUp(button: TouchButton): void;
  /** Called after `settings` changed, to save and apply them. */
  settingsChanged(settings: Settings): void;
  /** A click sound or a buzz may follow; called on every focus move and press. */
  interfaceSound(kind: 'move' | 'accept' | 'back'): void;
}

/** The contract between the scenes and the interface: signals one way, actions the other. */
export interface AppModel {
  readonly screen: Signal<Screen>;
  readonly overlay: Signal<Overlay | undefined>;
  readonly settings: Signal<Settings>;
  readonly device: Signal<Device>;
  /** Loading so far, 0 to 1, while `screen` is 'boot'. */
  readonly loaded: Signal<number>;
  readonly hud: Signal<HudModel | undefined>;
  readonly cards: Signal<CardsModel | undefined>;
  /** Until the next period begins. */
  readonly report: Signal<PeriodReport | undefined>;
  readonly results: Signal<ResultsModel | undefined>;
  readonly replay: Signal<ReplayModel | undefined>;
  readonly error: Signal<ErrorModel | undefined>;
  /** A failure that only needs a banner (blocked storage). */
  readonly notice: Signal<ErrorCode | undefined>;
  /** 3, 2, 1 while `screen` is 'countdown'. */
  readonly countdown: Signal<number>;
  readonly captions: Signal<readonly Caption[]>;
  readonly touch: Signal<TouchStick>;
  /** Best scores by `place/leader`. */
  readonly bests: Signal<Readonly<Record<string, number>>>;
  /** Place, leader and seed of the choice screen: as last chosen, or as the address of the page asks. */
  readonly choice: Signal<PlayChoice>;
  readonly actions: AppActions;
  /** Moves the focus of a menu; set by `mountUi`, called for the gamepad. */
  navigate: (move: Navigation) => void;
}

const nothing = (): void => undefined;

/** A model at boot: no action does anything until the scenes fill them in. */
export function createAppModel(settings: Settings): AppModel {
  return {
    screen: signal<Screen>('boot'),
    overlay: signal<Overlay | undefined>(undefined),
    settings: signal(settings),
    device: signal<Device>('keyboard'),
    loaded: signal(0),
    hud: signal<HudModel | undefined>(undefined),
    cards: signal<CardsModel | undefined>(undefined),
    report: signal<PeriodReport | undefined>(undefined),
    results: signal<ResultsModel | undefined>(undefined),
    replay: signal<ReplayModel | undefined>(undefined),
    error: signal<ErrorModel | undefined>(undefined),
    notice: signal<ErrorCode | undefined>(undefined),
    countdown: signal(3),
    captions: signal<readonly Caption[]>([]),
    touch: signal<TouchStick>({ active: false, stickX: 0, stickY: 0, knobX: 0, knobY: 0 }),
    bests: signal<Readonly<Record<string, number>>>({}),
    choice: signal<PlayChoice>({ place: PLACE_IDS[0]!, leader: SURVIVOR_IDS[0]! }),
    actions: {
      play: nothing,
      pickCard: nothing,
      ready: nothing,
      pause: nothing,
      resume: nothing,
      quit: nothing,
      again: nothing,
      downloadReplay: nothing,
      watchReplay: nothing,
      openReplayFile: nothing,
      setReplaySpeed: nothing,
      setReplayPaused: nothing,
      touchDown: nothing,
      touchUp: nothing,
      settingsChanged: nothing,
      interfaceSound: nothing,
    },
    navigate: nothing,
  };
}
