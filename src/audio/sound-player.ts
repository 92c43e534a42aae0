import { SOUNDS, type SoundId } from '../content/sounds.ts';
import type { GameEvent } from '../sim/events.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import { BedPlayer } from './bed-player.ts';
import { EarField } from './ear-field.ts';
import { EffectPlayer } from './effect-player.ts';
import { EVENT_SOUNDS } from './event-sounds.ts';
import { Footsteps, GAITS, type Tread } from './footsteps.ts';
import { LeaderMoment } from './leader-moment.ts';
import { DEFAULT_VOLUMES, MixingDesk, type SoundVolumes } from './mixing-desk.ts';
import { type Mood, moodOf } from './mood.ts';
import { HEAD, type HeardPlace, placeSound, SPEAKERS } from './place-sound.ts';
import { dangerOf } from './score/music-mix.ts';
import { ScorePlayer } from './score-player.ts';
import { RENDER_RATE, SoundBank } from './sound-bank.ts';
import { openRenderer } from './sound-renderer.ts';

/** How often a room is built until all stand: while somebody is still in the menus, and never two at once. */
const BUILD_EVERY_MS = 150;

/** All that plays, once the browser has let sound begin. */
interface Stage {
  readonly context: AudioContext;
  readonly desk: MixingDesk;
  readonly bank: SoundBank<AudioBuffer>;
  readonly effects: EffectPlayer;
  readonly beds: BedPlayer;
  readonly score: ScorePlayer;
}

/**
 * Plays what happens: `on` for each event, `draw` once a frame, `play` for menus. Without Web Audio, or before the
 * first gesture, it does nothing and throws nothing.
 */
export class SoundPlayer {
  readonly #random: () => number;
  readonly #moment = new LeaderMoment();
  readonly #ears = new EarField();
  readonly #footsteps = new Footsteps();
  #stage: Stage | undefined;
  #volumes: SoundVolumes = DEFAULT_VOLUMES;
  #isThemeWanted = false;
  #sinceBeatMs = 0;
  #sinceBreathMs = 0;
  #asleep = false;
  #destroyed = false;

  /** `random` (0..1) picks takes and small changes of pitch; give a seeded one for a run that sounds the same twice. */
  constructor({ random = Math.random }: { random?: () => number } = {}) {
    this.#random = random;
  }

  /** Call it on every gesture: the first opens the audio, later ones wake it when the system has put it to sleep. */
  unlock(): void {
    if (this.#destroyed || this.#asleep) return;
    if (this.#stage === undefined) this.#stage = this.#open();
    this.#wake();
  }

  /** Plays what an event sounds like to the leader. */
  on(event: Readonly<GameEvent>, state: ReadOnly<GameState>): void {
    const stage = this.#running();
    if (stage === undefined) return;
    this.#moment.follow(state);
    const tread = event.name === 'leaderStepped' ? GAITS[event.kind] : undefined;
    for (const sound of EVENT_SOUNDS[event.name](event, this.#moment))
      this.#playAt(stage, sound, event.x, event.y, state, tread);
  }

  /** Brings room, beds, score, steps, heart and breath to the state; once a frame. */
  draw(state: ReadOnly<GameState>, elapsedMs: number): void {
    const stage = this.#running();
    if (stage === undefined || elapsedMs === 0) return;
    this.#moment.follow(state);
    const { room, hum } = this.#moment.surroundings;
    stage.effects.enter(room);
    const mood = moodOf(state, room);
    stage.beds.set({ ...mood, machineHum: hum });
    stage.score.playFight(state.place, state.seed, dangerOf(state));
    this.#footsteps.follow(state, (sound, x, y) => this.#playAt(stage, sound, x, y, state));
    this.#beat(stage, mood, elapsedMs);
  }

  /** Plays a sound of the menus. */
  play(sound: SoundId): void {
    this.#running()?.effects.play(sound, HEAD);
  }

  /** Whether the theme of the title is heard: on the screens before a run. */
  setTheme(isWanted: boolean): void {
    this.#isThemeWanted = isWanted;
    this.#running()?.score.playTheme(isWanted);
  }

  /** Follows the settings; may be called at any time. */
  setVolumes(volumes: SoundVolumes): void {
    this.#volumes = volumes;
    this.#stage?.desk.setVolumes(volumes);
  }

  /** Silence at once, for a page that is hidden. */
  suspend(): void {
    this.#asleep = true;
    this.#stage?.bank.stop();
    // Whatever its state: a wake-up may still be on its way.
    this.#stage?.context.suspend().catch(ignore);
  }

  /** Goes on after `suspend`. */
  resume(): void {
    this.#asleep = false;
    this.#wake();
  }

  /** Ends everything that sounds: a new run begins, or the title is back. */
  reset(): void {
    this.#moment.reset();
    this.#sinceBeatMs = 0;
    this.#sinceBreathMs = 0;
    this.#stage?.effects.reset();
    this.#stage?.beds.rest();
    this.#stage?.score.rest();
  }

  /** Gives the audio back to the system, for good. */
  destroy(): void {
    this.#destroyed = true;
    this.#stage?.bank.stop();
    this.#stage?.context.close().catch(ignore);
    this.#stage = undefined;
  }

  #open(): Stage | undefined {
    if (!('AudioContext' in globalThis)) return undefined;
    try {
      const context = new AudioContext({ latencyHint: 'interactive' });
      const desk = new MixingDesk(context);
      const bank = new SoundBank(toBuffer, openRenderer());
      desk.setVolumes(this.#volumes);
      context.addEventListener('statechange', () => {
        if (this.#isThemeWanted) this.setTheme(true);
      });
      const effects = new EffectPlayer(bank, desk, context, this.#random);
      const building = setInterval(() => {
        if (!effects.buildRoom() || this.#destroyed) clearInterval(building);
      }, BUILD_EVERY_MS);
      return {
        context,
        desk,
        bank,
        effects,
        beds: new BedPlayer(bank, desk),
        score: new ScorePlayer(bank, desk, context),
      };
    } catch {
      // A system without a sound card, or with too many pages that hold one: the game is played in silence.
      return undefined;
    }
  }

  #wake(): void {
    if (this.#stage === undefined) return;
    const { bank, context } = this.#stage;
    bank.start();
    // Not only 'suspended': a telephone call leaves iOS in a state of its own, 'interrupted'.
    if (context.state !== 'running') context.resume().catch(ignore);
  }

  #running(): Stage | undefined {
    return this.#stage?.context.state === 'running' && !this.#asleep ? this.#stage : undefined;
  }

  #playAt(
    { effects }: Stage,
    sound: SoundId,
    x: number,
    y: number,
    state: ReadOnly<GameState>,
    tread?: Tread,
  ): void {
    const place = this.#heardFrom(sound, x, y, state);
    if (place !== undefined) effects.play(sound, place, tread);
  }

  #heardFrom(sound: SoundId, x: number, y: number, state: ReadOnly<GameState>): HeardPlace | undefined {
    const recipe = SOUNDS[sound];
    if (recipe.class !== 'gameplay' || recipe.reach === 'head') return HEAD;
    if (recipe.reach === 'speakers') return SPEAKERS;
    const { leader } = state;
    const way = this.#ears.wayFrom(x, y, leader.x, leader.y, state);
    return placeSound(x - leader.x, y - leader.y, recipe.reach, way);
  }

  #beat({ effects }: Stage, { heartbeatMs, breathMs }: Mood, elapsedMs: number): void {
    this.#sinceBeatMs += elapsedMs;
    this.#sinceBreathMs += elapsedMs;
    if (heartbeatMs > 0 && this.#sinceBeatMs >= heartbeatMs) {
      this.#sinceBeatMs = 0;
      effects.play('heartbeat', HEAD);
    }
    if (breathMs > 0 && this.#sinceBreathMs >= breathMs) {
      this.#sinceBreathMs = 0;
      effects.play(`breath${this.#moment.leaderVoice}`, HEAD);
    }
  }
}

function toBuffer(samples: Float32Array<ArrayBuffer>): AudioBuffer {
  const buffer = new AudioBuffer({ length: samples.length, sampleRate: RENDER_RATE });
  buffer.copyToChannel(samples, 0);
  return buffer;
}

/** A context that is closing or has no device refuses; there is nothing to tell the player beyond the silence. */
function ignore(): void {}
