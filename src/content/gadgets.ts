/** What is carried on the belt. Tiles, seconds, 256 angle steps a turn. */
export const GADGETS = {
  /** Blinds, slows and pushes back what stands in the cone. */
  extinguisher: {
    uses: 3,
    maxUses: 6,
    range: 4.2,
    halfAngle: 30,
    blindSeconds: 4,
    slowSeconds: 4,
    cooldownSeconds: 0.7,
  },
  /** Lies where it was thrown and rings: whoever hears it goes there. */
  phoneAlarm: {
    uses: 2,
    maxUses: 4,
    range: 7,
    fuseSeconds: 0.9,
    ringSeconds: 7,
    ringEverySeconds: 0.5,
    cooldownSeconds: 0.5,
  },
} as const;

/** The id of a gadget. */
export type GadgetId = keyof typeof GADGETS;

/** Every gadget in the order of the belt. */
export const GADGET_IDS = Object.keys(GADGETS) as readonly GadgetId[];
