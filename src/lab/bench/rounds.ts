/** One side of a comparison: moves its horde some ticks and says how many milliseconds of CPU that took. */
export interface Side {
  run(fromTick: number, ticks: number): Promise<number>;
}

/** How long the measurement takes: rounds, CPU milliseconds a side may use in one, and its ticks at the least and most. */
export interface Effort {
  readonly rounds: number;
  readonly turnMs: number;
  readonly leastTicks: number;
  readonly mostTicks: number;
}

/**
 * CPU milliseconds per tick of each side: all sides take turns (A B C, A B C …) so that whatever else the machine does
 * hits them alike; the median of the rounds counts. A slow side runs fewer ticks a turn than a fast one.
 */
export async function compare<Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  effort: Effort,
): Promise<Record<Name, number>> {
  const names = Object.keys(sides) as Name[];
  const tick = new Map<Name, number>();
  const turnTicks = new Map<Name, number>();
  const samples = new Map<Name, number[]>(names.map((name) => [name, []]));
  const turn = async (name: Name, ticks: number): Promise<number> => {
    const from = tick.get(name) ?? 0;
    tick.set(name, from + ticks);
    return (await sides[name].run(from, ticks)) / ticks;
  };
  for (const name of names) {
    // The first ticks compile and settle; the next say how many fit into a turn.
    await turn(name, effort.leastTicks);
    const expected = await turn(name, effort.leastTicks);
    const fitting = Math.round(effort.turnMs / Math.max(expected, 0.001));
    turnTicks.set(name, Math.min(effort.mostTicks, Math.max(effort.leastTicks, fitting)));
  }
  for (let round = 0; round < effort.rounds; round++) {
    for (const name of names) samples.get(name)!.push(await turn(name, turnTicks.get(name)!));
  }
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name)!)])) as Record<Name, number>;
}

/** The middle value; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
