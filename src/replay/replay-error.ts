/** What is wrong with a file; the interface has one sentence per code in every language. */
export type ReplayErrorCode = 'foreign' | 'truncated' | 'broken' | 'tooNew' | 'tooOld';

/** Says why bytes are not a replay that these rules can play; `message` is a full English sentence. */
export class ReplayError extends Error {
  readonly code: ReplayErrorCode;

  constructor(code: ReplayErrorCode, message: string) {
    super(message);
    this.name = 'ReplayError';
    this.code = code;
  }
}
