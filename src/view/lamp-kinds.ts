/** How a lamp of the map shines, by its `look`. */
export interface LampKind {
  /** Shares of 1. */
  readonly colour: readonly [number, number, number];
  /** How it lives: steadily, and is then baked; or breathing, flaring, stuttering, worked out anew each frame. */
  readonly life: 'steady' | 'breathes' | 'flares' | 'stutters' | 'hums';
  /** Above the floor, in art pixels of the ground. */
  readonly height: number;
}

/** One row a look. */
const LAMP_KINDS: Readonly<Record<string, LampKind>> = {
  lamp: { colour: [1, 0.83, 0.58], life: 'steady', height: 64 },
  moon: { colour: [0.46, 0.6, 1], life: 'steady', height: 56 },
  emergency: { colour: [1.25, 0.1, 0.08], life: 'breathes', height: 58 },
  fire: { colour: [1.5, 0.72, 0.22], life: 'flares', height: 20 },
  flicker: { colour: [0.86, 0.95, 1], life: 'stutters', height: 64 },
};

/** Furniture that shines: the kind of its light, and how far it reaches in tiles. The rules know nothing of it. */
export const SHINING_LOOKS: Readonly<Record<string, { readonly kind: LampKind; readonly radius: number }>> = {
  vending: { kind: { colour: [0.7, 0.36, 0.3], life: 'hums', height: 30 }, radius: 2.8 },
  vendingBlue: { kind: { colour: [0.3, 0.52, 0.85], life: 'hums', height: 30 }, radius: 2.8 },
};

/** The kind of a lamp; an unknown look is an ordinary lamp. */
export function lampKind(look: string): LampKind {
  return LAMP_KINDS[look] ?? LAMP_KINDS['lamp']!;
}
