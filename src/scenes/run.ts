import type { Session } from '../session/session.ts';
import type { GameEvent } from '../sim/events.ts';
import { TICKS_PER_SECOND } from '../sim/time.ts';
import type { BurstId } from '../view/bursts.ts';
import type { Presenter } from './presenter.ts';

/** Whether time passes by itself, stands, or is stepped by hand. */
export type RunPace = 'running' | 'paused' | 'stepped';

/** Stepped by hand, a frame is this long: fifteen a second look right and cost little. */
const SLICE_TICKS = 4;

/** A session and those who show it. */
export class Run {
  readonly session: Session;
  pace: RunPace = 'running';
  private readonly presenters: Presenter[];
  private readonly afterFrame: (elapsedMs: number) => void;
  private readonly tell = (event: Readonly<GameEvent>): void => {
    for (const presenter of this.presenters) presenter.on(event, this.session.state);
  };

  /** `afterFrame` hears of every frame in which time passed. */
  constructor(session: Session, presenters: readonly Presenter[], afterFrame: (elapsedMs: number) => void) {
    this.session = session;
    this.presenters = [...presenters];
    this.afterFrame = afterFrame;
  }

  /** From now on this presenter shows the run as well; the returned function ends that. */
  show(presenter: Presenter): () => void {
    this.presenters.push(presenter);
    return () => {
      const index = this.presenters.indexOf(presenter);
      if (index >= 0) this.presenters.splice(index, 1);
    };
  }

  /** Lets whoever can show a burst; see `Presenter`. */
  showBurst(id: BurstId): void {
    for (const presenter of this.presenters) presenter.showBurst?.(id);
  }

  /** A frame of the screen. */
  frame(elapsedMs: number): void {
    if (this.pace !== 'running') {
      this.draw(0);
      return;
    }
    this.session.advance(elapsedMs, this.tell);
    this.draw(elapsedMs);
    this.afterFrame(elapsedMs);
  }

  /** Plays exactly so many ticks. Shown in slices, for a swing that is long over must not hang in the air. */
  step(ticks: number): void {
    let left = ticks;
    do {
      const slice = Math.min(left, SLICE_TICKS);
      this.session.stepTicks(slice, this.tell);
      const elapsedMs = (slice * 1000) / TICKS_PER_SECOND;
      this.draw(elapsedMs);
      this.afterFrame(elapsedMs);
      left -= slice;
    } while (left > 0);
  }

  private draw(elapsedMs: number): void {
    for (const presenter of this.presenters) {
      presenter.draw(this.session.state, this.session.alpha, elapsedMs);
    }
  }
}
