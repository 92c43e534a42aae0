/**
 * What happened in a tick, for those who show it: blood, sound, banners, captions. Nobody subscribes; presenters pull.
 * Every event has the same six numbers; the table says what `id`, `kind`, `value` and `angle` mean for each name.
 * The records are pooled: read them before the next `step`, keep none.
 */
export const EVENT_NAMES = [
  // Leader. `angle` is where it points or comes from.
  'leaderStepped', // value: loudness in tiles; kind: 0 sneak, 1 walk, 2 run
  'leaderDashed', // angle
  'leaderHurt', // angle: direction the blow flies; value: damage; id: serial of the attacker; kind: its kind
  'leaderGrabbed', // id, kind: who grabs
  'leaderFreed',
  'leaderThrown', // angle
  'leaderDowned',
  'leaderRose',
  'leaderDied', // kind: kind of the killer
  'leaderHid', // id: locker
  'leaderLeftHiding', // id: locker
  'leaderClimbed', // took the stairs: x, y is the new place
  'leaderHealed', // value: health
  'refused', // kind: index of REFUSALS
  // Weapons. kind: index of WEAPON_IDS.
  'strikeSwung', // angle, kind
  'strikeHit', // x, y of the body; id: serial; value: damage; kind: weapon
  'bowDrawn', // angle
  'arrowLoosed', // angle
  'arrowHit', // x, y, angle; id: serial; value: damage
  'arrowStuck', // x, y, angle: in a wall or on the floor
  // The dead. id: serial; kind: index of ZOMBIE_KIND_IDS.
  'zombieSpawned',
  'zombieNoticed', // it has seen or heard somebody: id, kind; value: 1 seen, 2 heard
  'zombieWoundUp', // the telegraph of an attack; angle; value: ticks until it lands
  'zombieMissed',
  'zombieHurt', // angle: direction of the blow; value: damage
  'zombieStaggered', // value: ticks
  'zombieBlinded', // value: ticks
  'zombieDied', // angle: direction of the blow; value: worth
  'zombieHowled',
  'zombieVoiced', // a sound it makes now and then; value: loudness
  // The place.
  'noiseMade', // kind: index of NOISE_IDS; value: loudness in tiles; id: 0 by the living, 1 by the dead, 2 by a thing
  'doorOpened', // id: opening
  'doorClosed', // id
  'doorBashed', // id; value: health left in percent
  'doorBroken', // id
  'doorBarricaded', // id; value: desks in it
  'deskMoved', // id: movable; x, y: the doorway
  'lockerSearched', // id: locker; kind: index of PICKUP_IDS, or -1 for nothing
  'pickupTaken', // kind: index of PICKUP_IDS; value: amount
  'pickupDropped', // kind
  'extinguisherSprayed', // angle; value: range
  'alarmThrown', // angle; x, y: where it will land
  'alarmRang',
  // The run.
  'bellRang', // value: period that begins (1-based), or 0 for the bell of the break
  'objectiveSet', // kind: index of OBJECTIVE_IDS
  'objectiveAdvanced', // kind; value: percent
  'objectiveDone', // kind; value: seconds under par
  'cardsOffered',
  'cardTaken', // kind: index of CARD_IDS
  'pacingChanged', // kind: index of PACING_IDS
  'runEnded', // value: score
] as const;

/** The name of an event; anything else does not compile. */
export type EventName = (typeof EVENT_NAMES)[number];

/** Why the game said no to a button. */
export const REFUSALS = ['noStamina', 'noArrows', 'noUses', 'nothingHere', 'noDesk'] as const;

/** One thing that happened. Positions in tiles, angles in 256 steps. */
export interface GameEvent {
  name: EventName;
  x: number;
  y: number;
  angle: number;
  id: number;
  kind: number;
  value: number;
}

/** The events of one tick: `list[0..count)` count, the rest are spare records. */
export interface EventBuffer {
  list: GameEvent[];
  count: number;
}

const CAPACITY = 512;

/** An empty buffer with all its records ready, so that a tick allocates nothing. */
export function createEventBuffer(): EventBuffer {
  const list: GameEvent[] = [];
  for (let i = 0; i < CAPACITY; i++) {
    list.push({ name: 'leaderStepped', x: 0.5, y: 0.5, angle: 0, id: 0, kind: 0, value: 0.5 });
  }
  return { list, count: 0 };
}

/** Notes that something happened. A tick with more than 512 events drops the rest: they are for show only. */
export function emit(
  events: EventBuffer,
  name: EventName,
  x: number,
  y: number,
  angle: number,
  id: number,
  kind: number,
  value: number,
): void {
  if (events.count >= CAPACITY) return;
  const event = events.list[events.count]!;
  events.count++;
  event.name = name;
  event.x = x;
  event.y = y;
  event.angle = angle;
  event.id = id;
  event.kind = kind;
  event.value = value;
}
