import type { Moment } from '../audio/event-sounds.ts';
import { EVENT_SOUNDS } from '../audio/event-sounds.ts';
import { Footsteps } from '../audio/footsteps.ts';
import { PICKUP_IDS } from '../content/pickups.ts';
import type { GameplaySound } from '../content/sounds/recipe.ts';
import { SOUNDS, type SoundId } from '../content/sounds.ts';
import { type TextKey, text } from '../content/text/index.ts';
import { type GameEvent, REFUSALS } from '../sim/events.ts';
import { angleOf } from '../sim/math/angle.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import type { AppModel, Caption } from '../ui/app-model.ts';
import type { Presenter } from './presenter.ts';

/** How long a caption stands. */
const SHOWN_MS = 2200;

/** The same words are not said again within this time: a horde groans all the while. */
const QUIET_MS = 3500;

/** What is nearer than this is the leader's own doing, in tiles. */
const OWN_REACH = 1.2;

/** Sounds that are important at least this much are written even when only those that matter are wanted. */
const IMPORTANT = 2;

/** Captions tell what is heard, not by whom: any voice of a kind has the same words. */
const ANYBODY: Moment = { leaderVoice: 'Low', step: 'stepTile', throatOf: () => 'boy' };

/** Where a sound comes from, and whose it is. */
type Source = Pick<GameEvent, 'x' | 'y' | 'id'> & Partial<Pick<GameEvent, 'name'>>;

interface Standing {
  readonly caption: Caption;
  leftMs: number;
}

/** Writes what somebody may not hear, what was found and what was refused into the model's captions. */
export class CaptionWriter implements Presenter {
  private readonly model: AppModel;
  private readonly standing: Standing[] = [];
  private readonly quietMs = new Map<TextKey, number>();
  private readonly footsteps = new Footsteps();
  private lastId = 0;

  constructor(model: AppModel) {
    this.model = model;
  }

  on(event: Readonly<GameEvent>, state: ReadOnly<GameState>): void {
    switch (event.name) {
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
        this.hear(event, state);
    }
  }

  draw(state: ReadOnly<GameState>, _alpha: number, elapsedMs: number): void {
    this.footsteps.follow(state, (sound, x, y, id) => this.write(sound, { x, y, id }, state));
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

  /** Everything that sounds has words; how much of it is written is for the player to say. */
  private hear(event: Readonly<GameEvent>, state: ReadOnly<GameState>): void {
    for (const id of EVENT_SOUNDS[event.name](event, ANYBODY)) this.write(id, event, state);
  }

  private write(id: SoundId, source: Source, state: ReadOnly<GameState>): void {
    const wanted = this.model.settings.value.captions;
    const sound = SOUNDS[id];
    if (wanted === 'off' || sound.class !== 'gameplay') return;
    if (wanted === 'important' && !matters(sound, source, state)) return;
    const key: TextKey = `sound.${sound.caption}`;
    if (sound.reach === 'head' || sound.reach === 'speakers') {
      this.say({ key });
      return;
    }
    const dx = source.x - state.leader.x;
    const dy = source.y - state.leader.y;
    if (dx * dx + dy * dy > sound.reach * sound.reach) return;
    const isOwn = dx * dx + dy * dy < OWN_REACH * OWN_REACH;
    this.say(isOwn ? { key } : { key, angle: angleOf(dx, dy) });
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

/** Whether somebody who hears nothing would miss it: it is told by nothing in sight, and something may come of it. */
function matters(
  { reach, cue, priority }: GameplaySound,
  source: Source,
  { leader, zombies }: ReadOnly<GameState>,
): boolean {
  // Banners and the display say it in their own words.
  if (typeof reach !== 'number') return source.name === 'noiseMade';
  const dx = source.x - leader.x;
  const dy = source.y - leader.y;
  if (dx * dx + dy * dy < OWN_REACH * OWN_REACH) return false;
  // The voices of the dead are the reason to listen; of all else only what is important.
  if (cue !== 'edgeMark') return (cue === 'ripple' || cue === 'door') && priority >= IMPORTANT;
  for (let i = 0; i < zombies.count; i++) if (zombies.serial[i] === source.id) return zombies.seen[i] === 0;
  return false;
}
