/** Size of the title's pictures in art pixels, shown at whole multiples. */
export const TITLE_WIDTH = 900;
/** Their height. */
export const TITLE_HEIGHT = 450;
/** Where the wall of the school meets the ground. */
export const GROUND = 326;

/** Windows: eight bays on either side of the tower, four storeys. */
export interface Bay {
  readonly x: number;
  readonly y: number;
  /** 0 is the top storey. */
  readonly storey: number;
  /** Counted from the tower outward, from 0; negative on the left (-1 is next to the tower). */
  readonly place: number;
}

/** Width and height of a bay's opening. */
export const BAY_WIDTH = 38;
/** Its height. */
export const BAY_HEIGHT = 26;

const BAY_PITCH = 46;
const STOREY_PITCH = 44;
const FIRST_RIGHT = 486;
const FIRST_LEFT = 376;
const FIRST_STOREY = 158;

/** The tower in the middle: its left and right edge, the top of its wall, and its bell. */
export const TOWER = { left: 422, right: 478, top: 62, bellX: 450, bellY: 84 } as const;

/** Every bay of the school. */
export const BAYS: readonly Bay[] = [0, 1, 2, 3].flatMap((storey) =>
  Array.from({ length: 16 }, (_, index): Bay => {
    const place = index - 8;
    const x = place >= 0 ? FIRST_RIGHT + place * BAY_PITCH : FIRST_LEFT + (place + 1) * BAY_PITCH;
    return { x, y: FIRST_STOREY + storey * STOREY_PITCH, storey, place };
  }),
);

/** The bays with a light of their own, by `storey/place`. */
export const LIGHTS: Readonly<Record<string, 'tube' | 'tubeBroken' | 'red' | 'lamp'>> = {
  '1/0': 'tubeBroken',
  '1/1': 'tubeBroken',
  '1/2': 'tubeBroken',
  '2/-2': 'tube',
  '2/-3': 'tube',
  '0/-1': 'lamp',
  '3/4': 'red',
  '3/5': 'red',
  '0/6': 'tube',
  '3/-6': 'red',
};

/** The light of a bay, if it has one. */
export function lightOf(bay: Bay): 'tube' | 'tubeBroken' | 'red' | 'lamp' | undefined {
  return LIGHTS[`${bay.storey}/${bay.place}`];
}
