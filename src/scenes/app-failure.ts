import { ReplayError, type ReplayErrorCode } from '../replay/replay-error.ts';
import { MapError } from '../sim/world/parse-map.ts';
import type { ErrorCode, ErrorModel } from '../ui/app-model.ts';

/** A failure that has a sentence for the player. */
export class AppFailure extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, detail: string) {
    super(detail);
    this.name = 'AppFailure';
    this.code = code;
  }
}

const REPLAY_CODES: Readonly<Record<ReplayErrorCode, ErrorCode>> = {
  foreign: 'replayForeign',
  truncated: 'replayTruncated',
  broken: 'replayBroken',
  tooNew: 'replayTooNew',
  tooOld: 'replayTooOld',
};

/** What to show for anything that was thrown. */
export function errorModelOf(thrown: unknown): ErrorModel {
  if (thrown instanceof AppFailure) return { code: thrown.code, detail: thrown.message };
  if (thrown instanceof ReplayError) return { code: REPLAY_CODES[thrown.code], detail: thrown.message };
  if (thrown instanceof MapError) return { code: 'mapBroken', detail: '', mapProblems: thrown.problems };
  return {
    code: 'unknown',
    detail: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
  };
}
