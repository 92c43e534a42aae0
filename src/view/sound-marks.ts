import type { GameEvent } from '../sim/events.ts';
import { ART_PIXELS, TINT, tintOf } from './draw-list.ts';
import type { MapParts } from './map-parts.ts';
import { type EdgePoint, edgeToward } from './screen-edge.ts';
import type { Stage } from './stage.ts';

const MOST = 48;
/** Quieter sounds (a sneaking step) are not worth a ring. */
const LEAST_LOUDNESS = 2;
const MARK_MS = 1100;
/** Thickness of a ring in tiles. */
const RIPPLE_WIDTH = 0.055;
/** Marks closer together than this, in radians, are one. */
const SAME_DIRECTION = 0.3;
/** By the living, by the dead, by a thing: the `id` of the event. */
const COLOURS = [0xbfe6ff, 0xff6a5a, 0xffcf6a] as const;

interface Ripple {
  x: number;
  y: number;
  colour: number;
  radius: number;
  strength: number;
  ageMs: number;
  lengthMs: number;
}

interface Mark {
  x: number;
  y: number;
  colour: number;
  strength: number;
  leftMs: number;
}

/** Sound made visible: rings that spread through walls, and marks at the edge for what is heard from out of sight. */
export class SoundMarks {
  private readonly stage: Stage;
  private readonly parts: MapParts;
  private readonly ripples: Ripple[] = [];
  private readonly marks: Mark[] = [];
  private readonly edge: EdgePoint = { x: 0, y: 0, radians: 0 };

  constructor(stage: Stage, parts: MapParts) {
    this.stage = stage;
    this.parts = parts;
  }

  /** `earX`, `earY`: where the leader listens. */
  on(event: Readonly<GameEvent>, earX: number, earY: number): void {
    if (event.name !== 'noiseMade' || event.value < LEAST_LOUDNESS) return;
    const { x, y, value } = event;
    const away = Math.hypot(x - earX, y - earY);
    if (away > Math.max(9, value * 1.2) || this.parts.at(x, y) !== this.parts.at(earX, earY)) return;
    const colour = COLOURS[event.id] ?? COLOURS[0];
    if (this.ripples.length >= MOST) this.ripples.shift();
    const radius = Math.min(7, 0.6 + value * 0.36);
    const strength = Math.min(0.75, 0.14 + value / 26);
    this.ripples.push({ x, y, colour, radius, strength, ageMs: 0, lengthMs: 380 + radius * 110 });
    if (event.id !== 0 && away > 3) this.mark(x, y, colour, strength);
  }

  draw(elapsedMs: number): void {
    for (const ripple of this.ripples) {
      ripple.ageMs += elapsedMs;
      if (ripple.ageMs < ripple.lengthMs) this.drawRipple(ripple);
    }
    while (this.ripples.length > 0 && this.ripples[0]!.ageMs >= this.ripples[0]!.lengthMs)
      this.ripples.shift();
    for (const mark of this.marks) {
      mark.leftMs -= elapsedMs;
      if (mark.leftMs > 0) this.drawMark(mark);
    }
    while (this.marks.length > 0 && this.marks[0]!.leftMs <= 0) this.marks.shift();
  }

  clear(): void {
    this.ripples.length = 0;
    this.marks.length = 0;
  }

  private mark(x: number, y: number, colour: number, strength: number): void {
    const { camera } = this.stage;
    const middleX = camera.left + camera.framing.tilesWide / 2;
    const middleY = camera.top + camera.framing.tilesHigh / 2;
    const direction = Math.atan2(y - middleY, x - middleX);
    for (const known of this.marks) {
      const apart = Math.abs(Math.atan2(known.y - middleY, known.x - middleX) - direction);
      if (Math.min(apart, Math.PI * 2 - apart) > SAME_DIRECTION) continue;
      known.x = x;
      known.y = y;
      known.strength = Math.max(known.strength * (known.leftMs / MARK_MS), strength);
      known.leftMs = MARK_MS;
      return;
    }
    this.marks.push({ x, y, colour, strength, leftMs: MARK_MS });
  }

  private drawRipple(ripple: Ripple): void {
    const { signs, effects, frames } = this.stage;
    const age = ripple.ageMs / ripple.lengthMs;
    const radius = ripple.radius * (1 - (1 - age) * (1 - age));
    const pieces = 18 + Math.round(radius * 5);
    const length = (Math.PI * 2 * radius) / pieces;
    const tint = tintOf(ripple.colour, ripple.strength * (1 - age));
    for (let piece = 0; piece < pieces; piece++) {
      const angle = ((piece + 0.5) / pieces) * Math.PI * 2;
      const x = ripple.x + Math.cos(angle) * radius;
      const y = ripple.y + Math.sin(angle) * radius;
      const slot = signs.put(effects.white, x, y);
      signs.scaleX[slot] = (RIPPLE_WIDTH * ART_PIXELS) / frames.width[effects.white]!;
      signs.scaleY[slot] = (length * 1.04 * ART_PIXELS) / frames.height[effects.white]!;
      signs.rotation[slot] = angle;
      signs.tint[slot] = tint;
      signs.tintMode[slot] = TINT.solid;
    }
  }

  private drawMark(mark: Mark): void {
    const { camera, signs, effects, frames } = this.stage;
    if (!edgeToward(camera, mark.x, mark.y, this.edge)) return;
    const left = mark.leftMs / MARK_MS;
    for (let ring = 0; ring < 3; ring++) {
      const frame = effects.ripple;
      const radius = 0.35 + ring * 0.3;
      const size = (radius * ART_PIXELS) / Math.max(1, frames.width[frame]! - frames.anchorX[frame]!);
      // The arcs stand at the edge and open inward, like ears turned to the sound.
      const back = 0.5;
      const x = this.edge.x - Math.cos(this.edge.radians) * back;
      const y = this.edge.y - Math.sin(this.edge.radians) * back;
      const slot = signs.put(frame, x, y);
      signs.scaleX[slot] = size;
      signs.scaleY[slot] = size;
      signs.rotation[slot] = this.edge.radians + 1e-6;
      signs.tint[slot] = tintOf(mark.colour, Math.min(1, mark.strength + 0.25) * left * (1 - ring * 0.22));
    }
  }
}
