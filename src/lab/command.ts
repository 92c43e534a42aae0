/** What a command prints as JSON; `ok: false` in it makes the exit code 1. */
export type Report = Readonly<Record<string, unknown>>;

/** One command of the lab. */
export interface Command {
  /** Its line in the usage text, after the name. */
  readonly usage: string;
  /** What it does, in one sentence. */
  readonly purpose: string;
  /** Does it. Throws a LabError for words it does not understand. */
  run(words: readonly string[]): Promise<Report>;
}
