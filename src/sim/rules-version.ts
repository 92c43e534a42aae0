/** Version 1 is the first release. Changes whenever an old replay would end differently; the golden replays prove it. */
export const RULES_VERSION = 1;
