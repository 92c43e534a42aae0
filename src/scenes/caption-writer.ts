import { NOISE_IDS, type NoiseId } from '../content/noises.ts';
import { PICKUP_IDS } from '../content/pickups.ts';
import { type TextKey, text } from '../content/text/index.ts';
import { ZOMBIE_KIND_IDS, ZOMBIES } from '../content/zombies.ts';
import { type GameEvent, REFUSALS } from '../sim/events.ts';
import { angleOf } from '../sim/math/angle.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import type { AppModel, Caption } from '../ui/app-model.ts';
import type { Presenter } from './presenter.ts';

/** How long a caption stands. */
const SHOWN_MS = 2200;

/** The same words are not said again within this time: a horde groans all the while. */
const QUIET_MS = 3500;

/** Voices of the dead farther away than this say nothing worth reading, in tiles. */
const VOICE_REACH = 11;

/** Things that are heard wherever they happen. */
const NOISE_CAPTIONS: Partial<Record<NoiseId, TextKey>> = {
  howl: 'sound.howl',
  doorBashed: 'sound.doorBashed',
  glassBroken: 'sound.glassBroken',
  alarm: 'sound.alarm',
  publicAddress: 'sound.publicAddress',
};

interface Standing {
  readonly caption: Caption;
  leftMs: number;
}

/** Writes what somebody may not hear, what was found and what was refused into the model's captions. */
export class CaptionWriter implements Presenter {
  private readonly model: AppModel;
  private readonly standing: Standing[] = [];
  private readonly quietMs = new Map<TextKey, number>();
  private lastId = 0;

  constructor(model: AppModel) {
    this.model = model;
  }

  on(event: Readonly<GameEvent>, state: ReadOnly<GameState>): void {
    switch (event.name) {
      case 'noiseMade': {
        const key = NOISE_CAPTIONS[NOISE_IDS[event.kind]!];
        if (key !== undefined) this.hear(key, event, state);
        return;
      }
      case 'zombieVoiced':
        if (isNearAndUnseen(event, state)) this.hear(voiceKey(event.kind), event, state);
        return;
      case 'pickupTaken':
        this.got(event);
        return;
      case 'lockerSearched':
        if (event.kind < 0) this.say({ key: 'got.nothing' });
        return;
      case 'objectiveDone':
        this.say({ key: 'got.objective', values: { seconds: event.value } });
        return;
      case 'refused':
        this.say({ key: `refused.${REFUSALS[event.kind]!}` });
        return;
      default:
    }
  }

  draw(_state: ReadOnly<GameState>, _alpha: number, elapsedMs: number): void {
    for (const [key, leftMs] of this.quietMs) {
      if (leftMs <= elapsedMs) this.quietMs.delete(key);
      else this.quietMs.set(key, leftMs - elapsedMs);
    }
    for (const line of this.standing) line.leftMs -= elapsedMs;
    const gone = this.standing.findIndex((line) => line.leftMs > 0);
    if (gone === 0 || this.standing.length === 0) return;
    this.standing.splice(0, gone < 0 ? this.standing.length : gone);
    this.publish();
  }

  reset(): void {
    this.standing.length = 0;
    this.quietMs.clear();
    this.publish();
  }

  private hear(key: TextKey, event: Readonly<GameEvent>, { leader }: ReadOnly<GameState>): void {
    this.say({ key, angle: angleOf(event.x - leader.x, event.y - leader.y) });
  }

  private got(event: Readonly<GameEvent>): void {
    const id = PICKUP_IDS[event.kind]!;
    const item = text(this.model.settings.value.language, `pickup.${id}`);
    if (id === 'drink') this.say({ key: 'got.stamina' });
    else if (id === 'bat' || id === 'mopSpear') this.say({ key: 'got.weapon', values: { item } });
    else this.say({ key: 'got.item', values: { item, amount: event.value } });
  }

  private say(caption: Omit<Caption, 'id'>): void {
    // Each find is a line of its own; a sound that goes on is one.
    const isFind = caption.key === 'got.item';
    if (!isFind && this.quietMs.has(caption.key)) return;
    if (!isFind) this.quietMs.set(caption.key, QUIET_MS);
    this.lastId++;
    this.standing.push({ caption: { id: this.lastId, ...caption }, leftMs: SHOWN_MS });
    this.publish();
  }

  private publish(): void {
    this.model.captions.value = this.standing.map((line) => line.caption);
  }
}

function voiceKey(kind: number): TextKey {
  return `sound.${ZOMBIES[ZOMBIE_KIND_IDS[kind]!].voice}`;
}

function isNearAndUnseen(event: Readonly<GameEvent>, { leader, zombies }: ReadOnly<GameState>): boolean {
  const dx = event.x - leader.x;
  const dy = event.y - leader.y;
  if (dx * dx + dy * dy > VOICE_REACH * VOICE_REACH) return false;
  for (let i = 0; i < zombies.count; i++) if (zombies.serial[i] === event.id) return zombies.seen[i] === 0;
  return false;
}
