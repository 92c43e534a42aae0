/** Below this share of health the display warns. */
export const LOW_HEALTH = 0.3;
