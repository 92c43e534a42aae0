/** A stick appears under the thumb, anywhere in the lower part of the window. All lengths in CSS pixels. */
export const STICK = {
  radius: 56,
  dead: 10,
  /** The lowest share of the window's height that belongs to the stick. */
  lowerShare: 0.6,
} as const;

/** The stick under one finger: the first that lands owns it, further fingers never move it. */
export class FloatingStick {
  baseX = 0;
  baseY = 0;
  knobX = 0;
  knobY = 0;
  private owner: number | undefined;

  /** Whether a finger holds it. */
  get isHeld(): boolean {
    return this.owner !== undefined;
  }

  /** A finger lands. Returns whether it now owns the stick. */
  press(finger: number, x: number, y: number, windowHeight: number): boolean {
    if (this.owner !== undefined || y < windowHeight * (1 - STICK.lowerShare)) return false;
    this.owner = finger;
    this.baseX = x;
    this.baseY = y;
    this.knobX = x;
    this.knobY = y;
    return true;
  }

  /** A finger moves. Beyond the radius the base drags along, so that turning back answers at once. */
  drag(finger: number, x: number, y: number): boolean {
    if (finger !== this.owner) return false;
    this.knobX = x;
    this.knobY = y;
    const apart = this.apart;
    if (apart > STICK.radius) {
      const excess = (apart - STICK.radius) / apart;
      this.baseX += (x - this.baseX) * excess;
      this.baseY += (y - this.baseY) * excess;
    }
    return true;
  }

  /** A finger leaves, or the system takes it away. */
  lift(finger: number): boolean {
    if (finger !== this.owner) return false;
    this.owner = undefined;
    return true;
  }

  /** Whoever held it, nobody does any more. */
  release(): void {
    this.owner = undefined;
  }

  /** How far the thumb is from the base. */
  get apart(): number {
    if (this.owner === undefined) return 0;
    const dx = this.knobX - this.baseX;
    const dy = this.knobY - this.baseY;
    return Math.sqrt(dx * dx + dy * dy);
  }
}
