import { BARRICADE, OPENINGS } from '../content/doors.ts';
import { ZOMBIE_KIND_IDS, ZOMBIES } from '../content/zombies.ts';
import type { GameEvent } from '../sim/events.ts';
import type { GameState, ReadOnly } from '../sim/state.ts';
import { progressOf } from './actor-animation.ts';
import type { Body } from './body.ts';
import { ART_PIXELS, tintOf } from './draw-list.ts';
import type { Horde } from './horde.ts';
import { putRectangle } from './rectangle.ts';
import type { Stage } from './stage.ts';

const BAR_WIDTH = 0.9;
const BAR_HEIGHT = 0.12;
const BASHED_MS = 3000;
const MARK_MS = 900;
/** A crowd that notices at once needs no mark on every head. */
const MOST_MARKS = 14;
/** Kinds as bulky as this show their health once hurt. */
const BIG = 1.2;
const WORK_MODES = new Set(['searching', 'barricading', 'switching', 'hiding']);

/** Small signs over things: who is aimed at, who has noticed, what a door still holds, how far a job is. */
export class StatusSigns {
  private readonly stage: Stage;
  private readonly bashedMs = new Map<number, number>();
  private clockMs = 0;
  private marksLeft = 0;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  on(event: Readonly<GameEvent>): void {
    if (event.name === 'doorBashed' || event.name === 'doorBarricaded')
      this.bashedMs.set(event.id, BASHED_MS);
    if (event.name === 'doorBroken') this.bashedMs.delete(event.id);
  }

  draw(state: ReadOnly<GameState>, horde: Horde, leaderX: number, leaderY: number, elapsedMs: number): void {
    this.clockMs += elapsedMs;
    this.marksLeft = MOST_MARKS;
    for (const body of horde.bodies.values()) this.drawBody(body);
    const target = horde.bodies.get(state.leader.target);
    if (target !== undefined && target.visible > 0.2) this.drawTarget(target);
    this.drawDoors(state, elapsedMs);
    if (WORK_MODES.has(state.leader.mode) && state.leader.modeLength > 0) {
      this.drawBar(leaderX, leaderY - 1.75, progressOf(state.leader), 0xffd872, 1);
    }
  }

  clear(): void {
    this.bashedMs.clear();
  }

  private drawBody(body: Body): void {
    const { signs, effects } = this.stage;
    const def = ZOMBIES[ZOMBIE_KIND_IDS[body.kind] ?? 'shambler'];
    const head = body.y - 1.45 * def.bulk - 0.15;
    if (body.markMs > 0 && body.visible > 0.1 && this.marksLeft > 0) {
      this.marksLeft--;
      const age = 1 - body.markMs / MARK_MS;
      const pop = Math.min(1, age * 6);
      const slot = signs.put(effects[body.mark], body.x, head - 0.15 * pop);
      signs.scaleX[slot] = 0.6 + 0.4 * pop;
      signs.scaleY[slot] = 0.6 + 0.4 * pop;
      signs.tint[slot] = tintOf(0xffffff, body.visible * Math.min(1, (1 - age) * 3));
    }
    if (def.bulk > BIG && body.hurtMs > 0 && body.visible > 0.1 && body.health > 0) {
      this.drawBar(body.x, head, body.health / def.health, 0xff6a5a, body.visible);
    }
  }

  private drawTarget(body: Body): void {
    const { floor, effects, frames, options } = this.stage;
    const sway = options.reducedMotion ? 0 : Math.sin(this.clockMs / 130) * 0.05;
    const size = ((1 + sway) * ART_PIXELS) / Math.max(1, frames.width[effects.target]!);
    const slot = floor.put(effects.target, body.x, body.y);
    floor.scaleX[slot] = size;
    floor.scaleY[slot] = size;
    floor.tint[slot] = tintOf(0xffffff, body.visible);
  }

  private drawDoors(state: ReadOnly<GameState>, elapsedMs: number): void {
    for (const [index, leftMs] of this.bashedMs) {
      const opening = state.openings[index];
      const place = state.map.openings[index];
      if (leftMs <= 0 || opening === undefined || place === undefined || opening.state !== 'closed') {
        this.bashedMs.delete(index);
        continue;
      }
      this.bashedMs.set(index, leftMs - elapsedMs);
      const full = OPENINGS[place.kind].health + opening.barricade * BARRICADE.health;
      const x = place.x + place.width / 2;
      this.drawBar(x, place.y - 0.3, opening.health / full, 0xe8b15a, Math.min(1, leftMs / 400));
    }
  }

  private drawBar(x: number, y: number, share: number, colour: number, opacity: number): void {
    const { stage } = this;
    const left = x - BAR_WIDTH / 2;
    const edge = 1 / ART_PIXELS;
    const full = Math.min(1, Math.max(0, share)) * BAR_WIDTH;
    const back = tintOf(0x0c0c12, 0.8 * opacity);
    putRectangle(
      stage,
      stage.signs,
      left - edge,
      y - edge,
      BAR_WIDTH + edge * 2,
      BAR_HEIGHT + edge * 2,
      back,
    );
    putRectangle(stage, stage.signs, left, y, full, BAR_HEIGHT, tintOf(colour, opacity));
  }
}
