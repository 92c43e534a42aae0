/** Something the person at the command line can put right; `message` is one English sentence. */
export class LabError extends Error {
  override readonly name = 'LabError';
}
