import type { Zombies } from '../zombies.ts';

/** Room for `capacity` of the dead, none of them risen yet. */
export function createZombies(capacity: number): Zombies {
  return {
    count: 0,
    capacity,
    nextSerial: 1,
    serial: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    mode: new Uint8Array(capacity),
    modeTicks: new Int32Array(capacity),
    x: new Float64Array(capacity),
    y: new Float64Array(capacity),
    previousX: new Float64Array(capacity),
    previousY: new Float64Array(capacity),
    speed: new Float64Array(capacity),
    pressure: new Float64Array(capacity),
    knockX: new Float64Array(capacity),
    knockY: new Float64Array(capacity),
    knockTicks: new Uint8Array(capacity),
    facing: new Uint8Array(capacity),
    health: new Int16Array(capacity),
    goal: new Uint8Array(capacity),
    goalSerial: new Int32Array(capacity),
    memory: new Int32Array(capacity),
    blind: new Int32Array(capacity),
    slow: new Int32Array(capacity),
    clock: new Int32Array(capacity),
    counted: new Uint8Array(capacity),
    variant: new Uint8Array(capacity),
    seen: new Uint8Array(capacity),
  };
}

/** Removes one body: the last one moves into its slot. Loops that remove run backward. */
export function removeZombie(zombies: Zombies, index: number): void {
  const last = zombies.count - 1;
  zombies.count = last;
  if (index === last) return;
  zombies.serial[index] = zombies.serial[last]!;
  zombies.kind[index] = zombies.kind[last]!;
  zombies.mode[index] = zombies.mode[last]!;
  zombies.modeTicks[index] = zombies.modeTicks[last]!;
  zombies.x[index] = zombies.x[last]!;
  zombies.y[index] = zombies.y[last]!;
  zombies.previousX[index] = zombies.previousX[last]!;
  zombies.previousY[index] = zombies.previousY[last]!;
  zombies.speed[index] = zombies.speed[last]!;
  zombies.pressure[index] = zombies.pressure[last]!;
  zombies.knockX[index] = zombies.knockX[last]!;
  zombies.knockY[index] = zombies.knockY[last]!;
  zombies.knockTicks[index] = zombies.knockTicks[last]!;
  zombies.facing[index] = zombies.facing[last]!;
  zombies.health[index] = zombies.health[last]!;
  zombies.goal[index] = zombies.goal[last]!;
  zombies.goalSerial[index] = zombies.goalSerial[last]!;
  zombies.memory[index] = zombies.memory[last]!;
  zombies.blind[index] = zombies.blind[last]!;
  zombies.slow[index] = zombies.slow[last]!;
  zombies.clock[index] = zombies.clock[last]!;
  zombies.counted[index] = zombies.counted[last]!;
  zombies.variant[index] = zombies.variant[last]!;
  zombies.seen[index] = zombies.seen[last]!;
}

/** The slot of a body by its serial, or -1 if it is gone. */
export function findZombie(zombies: Pick<Zombies, 'count' | 'serial'>, serial: number): number {
  for (let i = 0; i < zombies.count; i++) if (zombies.serial[i] === serial) return i;
  return -1;
}
