import { band, grains, high, low, noise, type RoomSound, type SoundLayer } from './recipe.ts';

/** The answer of a room to a clap, one take for each ear; `volume` is how much of it is heard beside the sound itself. */
function room(seconds: number, volume: number, layers: readonly SoundLayer[]): RoomSound {
  return { class: 'room', seconds, takes: 2, spread: 0, volume, priority: 1, layers };
}

/** A cloud of echoes that dies within `fall`, its treble first, in front of it the first returns from near walls. */
function tail(attack: number, fall: number, bright: number, dark: number, deep: number): SoundLayer[] {
  return [
    noise(1, { attack, fall }, low([0, bright, fall * 0.8, dark], 0.7), high(deep, 0.7)),
    grains(2, [0, 90, 0.06, 30], [deep * 2, bright, 0.004], [0, 0, 0.003, 1, 0.05, 0.5, 0.09, 0]),
  ];
}

/** The places sounds are heard in. */
export const ROOM_SOUNDS = {
  /** Tiles and long parallel walls. */
  corridor: room(1.2, 0.9, tail(0.012, 1.1, 5200, 900, 180)),
  /** Desks, curtains, a wooden floor. */
  classroom: room(0.55, 0.6, tail(0.006, 0.5, 3800, 900, 200)),
  /** A high hall with a wooden floor: the gym, a stage, a lecture hall. */
  hall: room(1.9, 0.8, tail(0.03, 1.75, 4200, 600, 140)),
  /** Concrete, steel, three floors of it: it rings. */
  stairwell: room(1.6, 1, [
    ...tail(0.015, 1.5, 6200, 1300, 220),
    noise(0.5, { attack: 0.02, fall: 1.4 }, band(780, 5)),
  ]),
  /** The sky gives nothing back; one façade does, late. */
  outside: room(0.6, 0.35, [
    noise(0.4, { attack: 0.01, fall: 0.3 }, low(1800, 0.7), high(250, 0.7)),
    { ...noise(0.8, { attack: 0.012, fall: 0.22 }, low(1400, 0.7)), start: 0.19 },
  ]),
  /** The hall of the score: wide and soft. */
  stage: room(2, 0.8, tail(0.05, 1.9, 5200, 900, 240)),
} as const satisfies Record<string, RoomSound>;

/** A place sounds are heard in. */
export type RoomId = keyof typeof ROOM_SOUNDS;
