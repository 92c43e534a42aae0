import { ZOMBIE_KIND_IDS } from '../content/zombies.ts';
import type { GameEvent } from '../sim/events.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import type { AppModel, PeriodReport } from '../ui/app-model.ts';
import type { Presenter } from './presenter.ts';

const none = (): number[] => ZOMBIE_KIND_IDS.map(() => 0);

/** Counts what came, fell and hurt in a period, and reports it in the break. */
export class PeriodCensus implements Presenter {
  private readonly model: AppModel;
  private arrived = none();
  private killed = none();
  private damage = none();

  constructor(model: AppModel) {
    this.model = model;
  }

  on(event: Readonly<GameEvent>, state: ReadOnly<GameState>): void {
    switch (event.name) {
      case 'zombieSpawned':
        this.arrived[event.kind]!++;
        break;
      case 'zombieDied':
        this.killed[event.kind]!++;
        break;
      case 'leaderHurt':
        // A hurt without a kind is one's own doing.
        if (event.kind in this.damage) this.damage[event.kind]! += event.value;
        break;
      case 'bellRang':
        if (event.value === 0) this.model.report.value = this.report(state.period);
        else this.reset();
        break;
      default:
    }
  }

  draw(): void {
    // The interface shows the report by itself.
  }

  reset(): void {
    this.arrived = none();
    this.killed = none();
    this.damage = none();
    this.model.report.value = undefined;
  }

  private report(period: number): PeriodReport {
    const kinds = ZOMBIE_KIND_IDS.map((kind, index) => ({
      kind,
      arrived: this.arrived[index]!,
      killed: this.killed[index]!,
      damage: Math.round(this.damage[index]!),
    }));
    return { period, kinds: kinds.filter((row) => row.arrived + row.killed + row.damage > 0) };
  }
}
