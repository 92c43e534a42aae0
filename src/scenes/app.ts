import type { PlayerControls } from '../controls/controls.ts';
import { bestScoreKey } from '../platform/best-scores.ts';
import { downloadBytes } from '../platform/download.ts';
import type { Replay } from '../replay/replay.ts';
import { decodeReplay } from '../replay/replay-format.ts';
import { type Controls, GameSession } from '../session/game-session.ts';
import { ReplaySession } from '../session/replay-session.ts';
import type { Session } from '../session/session.ts';
import type { AppModel, PlayChoice, ReplaySpeed } from '../ui/app-model.ts';
import { errorModelOf } from './app-failure.ts';
import type { Keeper } from './keeper.ts';
import { loadPlace } from './load-place.ts';
import { Pausing } from './pausing.ts';
import type { PhaserHost } from './phaser-host.ts';
import type { Presenter } from './presenter.ts';
import { resultsOf } from './results-of.ts';
import { Run, type RunPace } from './run.ts';

/** How long one still sees where it ended before the results come. */
const LAST_LOOK_MS = 1400;

/** How often the bar under a replay moves. */
const REPLAY_BAR_MS = 100;

/** How long the title is left in peace. */
const UNHURRIED_MS = 6000;

/** What the app is made of. */
export interface AppParts {
  readonly model: AppModel;
  readonly controls: PlayerControls;
  readonly keeper: Keeper;
  /** Show every run besides the world itself: display, captions, sound, buzzing. */
  readonly presenters: readonly Presenter[];
  /** Opens Phaser; called once, when the title can already be used. */
  readonly openHost: () => Promise<PhaserHost>;
}

/** The way through the game: title, run, cards, pause, results, replay. One run at a time. */
export class App {
  readonly model: AppModel;
  /** The run on the screen, if there is one. */
  run: Run | undefined;
  /** Who answers the rules: the hands, unless the lab takes their place. */
  hands: Controls;
  private readonly parts: AppParts;
  private readonly pausing: Pausing;
  private host: Promise<PhaserHost> | undefined;
  private starts = 0;
  private lastChoice: PlayChoice | undefined;
  private lastReplay: Uint8Array<ArrayBuffer> | undefined;
  private overMs = 0;
  private barMs = 0;

  constructor(parts: AppParts) {
    this.parts = parts;
    this.model = parts.model;
    this.hands = parts.controls;
    this.pausing = new Pausing(parts.model, () => this.goOn());
    parts.model.screen.subscribe((screen) => {
      if (screen !== 'title' && screen !== 'choose' && screen !== 'error') return;
      this.leaveRun();
      parts.model.results.value = undefined;
    });
  }

  /**
   * Loads what a run needs before Play is pressed: when somebody begins to choose, or the title has been left alone for
   * a while. Not at once, since the first graphics context holds the page up. Failures wait for Play, to be told there.
   */
  prepareInTime(): void {
    const prepare = (): void => {
      this.openHost().catch(() => undefined);
    };
    setTimeout(prepare, UNHURRIED_MS);
    const stop = this.model.screen.subscribe((screen) => {
      if (screen !== 'choose') return;
      // After the choice is on the screen.
      requestAnimationFrame(() => requestAnimationFrame(prepare));
      queueMicrotask(() => stop());
    });
  }

  /** Starts a run; resolves when it is on the screen or its failure is. */
  async play(choice: PlayChoice, pace: RunPace = 'running'): Promise<void> {
    this.lastChoice = choice;
    await this.start(pace, async () => {
      const map = await loadPlace(choice.place);
      const { place, leader, seed = rollSeed() } = choice;
      return new GameSession({ place, leader, seed, options: 0 }, map, {
        read: (state, input) => this.hands.read(state, input),
      });
    });
  }

  /** The same place and leader once more, with a new seed. */
  again(): void {
    if (this.lastChoice === undefined) return;
    const { place, leader } = this.lastChoice;
    void this.play({ place, leader });
  }

  /** Whether somebody is in the middle of a run that would be lost. */
  get isInRun(): boolean {
    const session = this.run?.session;
    return session instanceof GameSession && !session.isOver;
  }

  /** Watches a replay that is still on its way. */
  async watch(coming: Promise<Replay>): Promise<void> {
    await this.start('running', async () => {
      const replay = await coming;
      return new ReplaySession(replay, await loadPlace(replay.place));
    });
  }

  /** Watches the run that was just played. */
  watchLast(): void {
    const bytes = this.lastReplay;
    if (bytes !== undefined) void this.watch(Promise.resolve().then(() => decodeReplay(bytes)));
  }

  /** Hands out the run that was just played as a file. */
  downloadLast(): void {
    if (this.lastReplay === undefined) return;
    const { place, leader, seed, claimedScore } = decodeReplay(this.lastReplay);
    downloadBytes(this.lastReplay, `last-bell-${place}-${leader}-${seed}-${claimedScore}.bell`);
  }

  /** The run so far as replay bytes, or the last one. */
  replayBytes(): Uint8Array<ArrayBuffer> | undefined {
    const session = this.run?.session;
    return session instanceof GameSession ? session.replayBytes() : this.lastReplay;
  }

  /** A choice of the interface, for exactly one tick. */
  choose(choice: number): void {
    this.parts.controls.choose(choice);
  }

  /** Stops the run until somebody asks for it again; does nothing where nothing runs. */
  pause(): void {
    // Somebody steps the clock by hand: it stands anyway.
    if (this.run?.pace === 'stepped' || !this.pausing.pause()) return;
    this.parts.controls.release();
    if (this.run !== undefined) this.run.pace = 'paused';
  }

  /** Back into the run, through the countdown. */
  resume(): void {
    this.pausing.resume();
  }

  /** Back to the title; from a replay of the last run back to its results. */
  quit(): void {
    const { screen, results, error } = this.model;
    error.value = undefined;
    const cameFromResults = screen.value === 'replay' && results.value !== undefined;
    screen.value = cameFromResults ? 'results' : 'title';
    if (cameFromResults) this.leaveRun();
  }

  /** How fast a replay plays. */
  setReplaySpeed(speed: ReplaySpeed): void {
    const session = this.run?.session;
    if (session instanceof ReplaySession) session.speed = speed;
    this.tellReplay();
  }

  /** Whether a replay stands. */
  setReplayPaused(isPaused: boolean): void {
    if (this.run !== undefined) this.run.pace = isPaused ? 'paused' : 'running';
    this.tellReplay();
  }

  /** Ends whatever is on and says what went wrong. */
  fail(thrown: unknown): void {
    this.starts++;
    this.pausing.cancel();
    // What was played so far is kept: it can still be saved.
    const wasInRun = this.isInRun;
    this.lastReplay = this.replayBytes();
    this.model.error.value = { ...errorModelOf(thrown), hasReplay: wasInRun };
    this.model.screen.value = 'error';
  }

  private openHost(): Promise<PhaserHost> {
    if (this.host !== undefined) return this.host;
    const host = this.parts.openHost();
    this.host = host;
    // A load that failed may succeed the next time somebody presses Play.
    host.catch(() => {
      this.host = undefined;
    });
    return host;
  }

  private async start(pace: RunPace, open: () => Promise<Session>): Promise<void> {
    const start = ++this.starts;
    const { model, presenters, controls } = this.parts;
    this.pausing.cancel();
    model.error.value = undefined;
    if (this.run === undefined) model.screen.value = 'boot';
    try {
      const [session, host] = await Promise.all([open(), this.openHost()]);
      const { place, leader } = session.state;
      await host.fetchArt(place, leader.survivor, pace === 'stepped');
      if (start !== this.starts) return;
      // What the last run left behind: held sounds, captions, the heartbeat of a death.
      for (const presenter of presenters) presenter.reset();
      const run = new Run(session, presenters, (elapsedMs) => this.follow(elapsedMs));
      run.pace = pace;
      this.run = run;
      this.overMs = 0;
      this.barMs = 0;
      model.cards.value = undefined;
      controls.settle();
      if (session instanceof GameSession) model.results.value = undefined;
      model.screen.value = session instanceof GameSession ? 'playing' : 'replay';
      host.show(run);
      this.tellReplay();
    } catch (thrown) {
      if (start === this.starts) this.fail(thrown);
    }
  }

  /** After each frame: which screen the state of the run asks for. */
  private follow(elapsedMs: number): void {
    const { session } = this.run!;
    if (session instanceof ReplaySession) {
      this.barMs += elapsedMs;
      if (this.barMs >= REPLAY_BAR_MS || session.isOver) this.tellReplay();
      return;
    }
    const { screen, cards } = this.model;
    const { phase, offered, taken, periodsSurvived } = session.state;
    if (session.fellBehind) this.pause();
    if (phase === 'cards' && screen.value === 'playing') {
      const owned = offered.map((card) => taken.filter((other) => other === card).length);
      cards.value = { offered: [...offered], owned, period: periodsSurvived };
      screen.value = 'cards';
    } else if (phase !== 'cards' && screen.value === 'cards') {
      cards.value = undefined;
      screen.value = 'playing';
      this.parts.controls.settle();
    }
    if (!session.isOver || screen.value !== 'playing') return;
    this.overMs += elapsedMs;
    if (this.overMs >= LAST_LOOK_MS) this.finish(session as GameSession);
  }

  private finish(session: GameSession): void {
    const { model, keeper, controls } = this.parts;
    const { setup, state } = session;
    this.lastReplay = session.replayBytes();
    const previousBest = model.bests.value[bestScoreKey(setup.place, setup.leader)];
    model.results.value = resultsOf(setup, state, previousBest, this.lastReplay !== undefined);
    controls.release();
    if (this.run?.pace === 'running') this.run.pace = 'paused';
    model.screen.value = 'results';
    keeper.keepScore(setup.place, setup.leader, state.score);
  }

  private goOn(): void {
    this.parts.controls.settle();
    if (this.run?.pace === 'paused') this.run.pace = 'running';
  }

  private leaveRun(): void {
    this.pausing.cancel();
    if (this.run === undefined) return;
    this.run = undefined;
    for (const presenter of this.parts.presenters) presenter.reset();
    this.model.replay.value = undefined;
    this.host?.then((host) => {
      if (this.run === undefined) host.clear();
    });
  }

  private tellReplay(): void {
    const session = this.run?.session;
    if (!(session instanceof ReplaySession)) return;
    this.barMs = 0;
    this.model.replay.value = {
      speed: session.speed as ReplaySpeed,
      paused: this.run?.pace === 'paused',
      tick: session.tick,
      totalTicks: session.totalTicks,
      state: session.verdict,
    };
  }
}

/** A seed nobody chose. */
function rollSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}
