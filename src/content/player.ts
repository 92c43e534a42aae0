/**
 * What every survivor can do before cards and personal differences: the feel of the game, one name a number.
 * Distances in tiles (1 tile = 1 m), times in seconds, angles in 256 steps a turn.
 */
export const PLAYER = {
  radius: 0.3,
  sneakSpeed: 1.6,
  walkSpeed: 3.2,
  runSpeed: 4.6,
  /** Seconds from rest to full speed: short enough to feel instant, long enough to have weight. */
  accelerationSeconds: 0.09,
  stamina: 100,
  runStaminaPerSecond: 14,
  staminaPerSecond: 22,
  staminaDelaySeconds: 0.6,
  dashDistance: 2.5,
  dashSeconds: 0.2,
  dashStamina: 24,
  dashCooldownSeconds: 0.9,
  /** Untouchable while dashing, and for a moment after a blow, a card or a fall. */
  mercySeconds: 0.35,
  cardMercySeconds: 0.8,
  /** A press this early still counts. */
  inputBufferSeconds: 0.12,
  searchSeconds: 1.1,
  hideSeconds: 0.35,
  /** A hiding place holds this long; then the nearest of the dead sniff it out. */
  hiddenSeconds: 12,
  barricadeSeconds: 1.2,
  /** A desk within this distance of the door is dragged into it. */
  barricadeDeskRange: 6,
  struggleSeconds: 1.6,
  downedSeconds: 12,
  bandageSeconds: 2.2,
  crawlSpeed: 0.7,
  bandageHealth: 45,
  riseHealth: 40,
  /** The cone in which things are seen clearly, half-angle in 256 steps, and its range. */
  sightHalfAngle: 56,
  sightRange: 13,
  /** Seen all around at this distance, whatever the light. */
  nearSight: 3,
  autoAimRange: 9,
} as const;
