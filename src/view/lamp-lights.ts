import type { GameMap } from '../sim/world/game-map.ts';
import { cosmeticPhase } from './interpolation.ts';
import { type LampKind, lampKind, SHINING_LOOKS } from './lamp-kinds.ts';
import type { LightList } from './light-list.ts';
import type { LightScene } from './light-scene.ts';

/** A lamp of the map that never shines quite the same twice. */
interface LivingLamp {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly strength: number;
  readonly kind: LampKind;
  /** Keeps two lamps from moving in step. */
  readonly phase: number;
}

/** Lamps of a map that are not baked, and furniture that shines. */
export function livingLamps(map: GameMap): readonly LivingLamp[] {
  const lamps = map.lamps.map((lamp, index) => ({
    x: lamp.x + 0.5,
    y: lamp.y + 0.5,
    radius: lamp.radius,
    strength: lamp.strength / 255,
    kind: lampKind(lamp.look),
    phase: cosmeticPhase(index),
  }));
  return [...lamps.filter(({ kind }) => kind.life !== 'steady'), ...shiningFurniture(map)];
}

function shiningFurniture({ looks, width }: GameMap): LivingLamp[] {
  const found: LivingLamp[] = [];
  for (let tile = 0; tile < looks.furniture.length; tile++) {
    const shining = SHINING_LOOKS[looks.names[looks.furniture[tile]!] ?? ''];
    if (shining === undefined) continue;
    const { kind, radius } = shining;
    // What shines is its face, which looks south.
    const place = { x: (tile % width) + 0.5, y: Math.floor(tile / width) + 1.3 };
    found.push({ ...place, radius, kind, strength: 1, phase: cosmeticPhase(found.length) });
  }
  return found;
}

/** Adds those that reach the picture to the lights of this frame. */
export function addLampLights(
  lamps: readonly LivingLamp[],
  lights: LightList,
  clockMs: number,
  scene: LightScene,
): void {
  for (const lamp of lamps) {
    const { x, y, radius, kind } = lamp;
    if (x + radius < scene.left || x - radius > scene.left + scene.tilesWide) continue;
    if (y + radius < scene.top || y - radius > scene.top + scene.tilesHigh) continue;
    const level = lamp.strength * 1.5 * lifeOf(kind.life, scene.isCalm ? 0 : clockMs, lamp.phase);
    const light = lights.add();
    light.x = x;
    light.y = y;
    light.radius = radius;
    light.red = kind.colour[0] * level;
    light.green = kind.colour[1] * level;
    light.blue = kind.colour[2] * level;
    light.height = kind.height;
  }
}

/** 0..1: how bright a lamp is at a moment. Nothing here swings so fast or so far that it would count as flashing. */
export function lifeOf(life: LampKind['life'], clockMs: number, phase: number): number {
  if (clockMs === 0) return 0.85;
  const t = clockMs + phase * 5000;
  if (life === 'breathes') return 0.76 + 0.24 * Math.sin(t / 420);
  if (life === 'flares') return 0.88 + 0.07 * Math.sin(t / 90) + 0.05 * Math.sin(t / 37);
  if (life === 'hums') return 0.96 + 0.04 * Math.sin(t / 300);
  if (life !== 'stutters') return 1;
  // A tube near its end: dim for a moment now and then.
  const beat = Math.floor(t / 140);
  const roll = Math.abs(Math.sin(beat * 12.9898 + phase * 78.233) * 43758.5453) % 1;
  return roll < 0.12 ? 0.82 : 0.96 + 0.04 * Math.sin(t / 23);
}
