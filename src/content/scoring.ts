/** `score = floor((period·periods + alive + kills + objective seconds) · strain / 100) − downs`: see the design, section 9. */
export const SCORING = {
  perPeriod: 1000,
  perAlive: 500,
  perSecondUnderPar: 5,
  /** Per fall one got up from. */
  perDown: 150,
  unseenPercent: 125,
} as const;
