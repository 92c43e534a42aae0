import {
  CAMPUS_FLAT_LOOKS,
  CAMPUS_FOOTPRINTS,
  CAMPUS_GROUND_LOOKS,
  CAMPUS_LOOKS,
  CAMPUS_WALL_FACE_LOOKS,
  CAMPUS_WALL_TOP_LOOKS,
  type CampusLook,
  type CampusPropLook,
} from './art-tiles-campus.ts';

/** How high a wall stands above the ground, in art pixels: its face, below a top as deep as a tile. */
export const WALL_HEIGHT = 40;

/** Ground tiles, flat, 32×32. Like everything else they are placed by the middle of the tile's southern edge. */
export const GROUND_LOOKS = [
  'floorTile',
  'floorTileWorn',
  'floorWood',
  'floorWoodWorn',
  'floorGym',
  'floorGymLine',
  'floorLab',
  'floorKitchen',
  'floorCarpet',
  'floorMat',
  'floorBlood',
  'floorBloodWood',
  'stairsUp',
  'stairsDown',
  'grass',
  'grassTall',
  'pavement',
  'asphalt',
  'courtLine',
  'dirt',
  'roofFloor',
  'roofFloorWorn',
  'threshold',
  'voidGround',
] as const;

/** Ground with a line painted on it, which runs into those of the four neighbours that bear the same line. */
export const LINE_LOOKS: ReadonlySet<string> = new Set<(typeof GROUND_LOOKS)[number]>([
  'floorGymLine',
  'courtLine',
]);

/** Walls with more wall to the south: only their top shows, a wall height above the ground. */
export const WALL_TOP_LOOKS = ['void', 'wall', 'brick', 'windowTop'] as const;

/** Walls seen from the front: the top and the face below it, 32×72. Draw walls row by row from north to south. */
export const WALL_FACE_LOOKS = [
  'wallFace',
  'wallFaceMint',
  'boardFace',
  'posterFace',
  'noticeFace',
  'clockFace',
  'hoseFace',
  'breakerFace',
  'pipeFace',
  'brickFace',
  'windowFace',
  'glassFace',
  'boardFaceLeft',
  'boardFaceFlag',
  'boardFaceRight',
  'boardFaceExam',
  'boardFaceSums',
  'boardFaceCake',
  'noticeFaceMeals',
  'noticeFaceTorn',
  'noticeFaceMissing',
  'posterFaceFestival',
  'posterFaceNoSmoking',
  'posterFaceBody',
  'posterFaceElements',
  'posterFaceMap',
  'posterFaceArt',
  'clockFaceStopped',
  'extinguisherFace',
  'exitFace',
  'plateFace',
  'speakerFace',
  'lockersFace',
  'mirrorFace',
  'tileFace',
  'pipesTileFace',
  'soundFace',
  'soundFaceDark',
  'onAirFace',
  'shelfFace',
  'menuFace',
  'screenFace',
  'padFace',
  'barsFace',
  'bannerFace',
  'stageFace',
  'brickFacePipe',
  'brickFaceIvy',
  'brickFaceLamp',
  'brickFaceVent',
  'wallFaceBlood',
  'wallFaceCracked',
  'wallFaceDamp',
  'wallFaceHands',
  'wallFaceSooty',
  'wallFaceMintBlood',
  'wallFaceMintCracked',
  'wallFaceMintDamp',
  'wallFaceMintHands',
  'wallFaceMintWritten',
  'wallFaceMintNotes',
  'tileFaceBlood',
  'boardFaceBlood',
  'boardFaceWritten',
  'brickFaceBlood',
  'windowFaceBrick',
  'windowFaceBrickLit',
  'windowFaceBrickBroken',
  'windowFaceHands',
  'windowFaceCracked',
  'windowFaceBroken',
  'windowFaceBoarded',
  'windowFaceCurtain',
  'windowFaceTorn',
  'windowFaceBlinds',
] as const;

/** Lower things of the wall layer that stand by themselves. */
export const BARRIER_LOOKS = ['column', 'fence', 'fenceFace', 'hedge', 'parapet'] as const;

/** Things of the furniture layer that lie on the floor, under everybody. */
export const FLAT_LOOKS = [
  'papers',
  'glassShards',
  'leaves',
  'gymMat',
  'papersMore',
  'papersBloody',
  'gymMatGreen',
  'bloodPool',
  'bloodPoolSmall',
  'bloodSpray',
  'bloodDragAcross',
  'bloodDragAlong',
  'bloodFeet',
  'bloodHands',
  'puddle',
  'puddleLeak',
  'spillGreen',
  'spillFood',
  'scorch',
  'chalkDust',
  'rubble',
  'ceilingTile',
  'planksFallen',
  'booksFallen',
  'booksMany',
  'shoes',
  'slippers',
  'umbrellaFallen',
  'jacketDropped',
  'trayDropped',
  'phoneDropped',
  'confetti',
  'balls',
  'ropeCoil',
  'arrowsSpent',
  'cables',
  'bandages',
  'pills',
  'sleepingBag',
  'candles',
  'weeds',
  'manhole',
  'drain',
] as const;

/** Furniture and other fixed things, up to three tiles high. */
export const FURNITURE_LOOKS = [
  'tableLong',
  'stool',
  'chair',
  'chairTipped',
  'bagDropped',
  'counter',
  'stove',
  'fridge',
  'sink',
  'trayRack',
  'shelf',
  'shelfBooks',
  'readingTable',
  'returnDesk',
  'labBench',
  'labSink',
  'gasCabinet',
  'skeleton',
  'teacherDesk',
  'podium',
  'officeDesk',
  'copier',
  'mixerDesk',
  'speakerRack',
  'micDesk',
  'piano',
  'musicStand',
  'drumKit',
  'bed',
  'curtain',
  'medicineCabinet',
  'scale',
  'archeryTarget',
  'vaultBox',
  'ballCart',
  'matPile',
  'stage',
  'basketHoop',
  'shoeRack',
  'umbrellaStand',
  'trophyCase',
  'plant',
  'bin',
  'vending',
  'waterCooler',
  'washBasin',
  'toiletStall',
  'mopSink',
  'tree',
  'bush',
  'bench',
  'flowerBed',
  'lampPost',
  'bikeRack',
  'fountain',
  'statue',
  'waterTank',
  'vent',
  'acUnit',
  'antenna',
  'pipeRack',
  'crate',
  'barrel',
  'chairTurned',
  'chairJacket',
  'chairBag',
  'chairBloody',
  'chairTippedOver',
  'teacherDeskCake',
  'crateWood',
  'crateOpen',
  'shelfChemicals',
  'shelfEmpty',
  'shelfBooksGutted',
  'stovePan',
  'stoolRed',
  'stoolWood',
  'stoolTipped',
  'tableLongTrays',
  'tableLongSpilt',
  'tableLongBloody',
  'counterFood',
  'counterBoard',
  'shelfDishes',
  'bedHead',
  'bedBloody',
  'curtainBloody',
  'medicineTable',
  'labBenchGlass',
  'labBenchMicroscope',
  'labBenchSpilt',
  'officeDeskScreen',
  'officeDeskPapers',
  'officeDeskWrecked',
  'musicStandTipped',
  'guitarStand',
  'shelfInstruments',
  'easel',
  'readingTableLamp',
  'archeryTargetShot',
  'benchWeights',
  'bowRack',
  'stageSpeaker',
  'plantTall',
  'plantDead',
  'plantTipped',
  'binRecycling',
  'binTipped',
  'vendingBlue',
  'vendingBroken',
  'washBasinBloody',
  'toiletStallOpen',
  'mopBucket',
  'fireHydrant',
  'junkHeap',
  'bagRed',
  'bagsPair',
  'balloons',
  'cone',
  'extinguisherFallen',
  'bucket',
  'boxSmall',
  'bottles',
  'tripod',
  'lantern',
  'treeAutumn',
  'treeBare',
  'bushBloom',
  'bikeRackEmpty',
] as const;

/** Lockers, by `look` of the map's lockers. */
export const LOCKER_LOOKS = [
  'locker',
  'closet',
  'cabinet',
  'drawers',
  'lockerGreen',
  'lockerOpen',
  'lockerBloody',
] as const;

/** What can be dragged into a doorway, by `look` of the map's movables; `bench` and `crate` are furniture too. */
export const MOVABLE_LOOKS = [
  'desk',
  'deskTipped',
  'table',
  'bookcart',
  'trolley',
  'bench',
  'crate',
  'deskBare',
  'deskBooks',
  'deskBag',
  'deskExam',
  'deskGraffiti',
  'deskBloody',
  'deskFlowers',
  'deskUpturned',
  'crateWood',
  'crateOpen',
  'tableBare',
  'tablePaints',
  'tableTipped',
] as const;

/** Everything a tile, a locker or a movable of a map can look like. */
export const TILE_LOOKS = [
  ...GROUND_LOOKS,
  ...WALL_TOP_LOOKS,
  ...WALL_FACE_LOOKS,
  ...BARRIER_LOOKS,
  ...FLAT_LOOKS,
  ...FURNITURE_LOOKS,
  ...LOCKER_LOOKS,
  ...MOVABLE_LOOKS,
] as const;

/** The key of a tile's look, at whatever place. */
export type TileLook = (typeof TILE_LOOKS)[number] | CampusLook;

/** The key of a ground, at whatever place. */
export type GroundLook = (typeof GROUND_LOOKS)[number] | (typeof CAMPUS_GROUND_LOOKS)[number];

const KNOWN = new Set<string>([...TILE_LOOKS, ...CAMPUS_LOOKS]);
const GROUND = new Set<string>([...GROUND_LOOKS, ...CAMPUS_GROUND_LOOKS]);
const FLAT = new Set<string>([...GROUND, ...FLAT_LOOKS, ...CAMPUS_FLAT_LOOKS]);
const WALL_TOPS = new Set<string>([...WALL_TOP_LOOKS, ...CAMPUS_WALL_TOP_LOOKS]);
const WALL_FACES = new Set<string>([...WALL_FACE_LOOKS, ...CAMPUS_WALL_FACE_LOOKS]);

/** Whether a name from a map file has a picture. */
export function isTileLook(name: string): name is TileLook {
  return KNOWN.has(name);
}

/** Whether a look lies flat, so that bodies are drawn over it wherever they stand. */
export function isFlatLook(look: TileLook): boolean {
  return FLAT.has(look);
}

/** Whether a look is ground, which `groundFrame` varies by place. */
export function isGroundLook(look: TileLook): look is GroundLook {
  return GROUND.has(look);
}

/** Whether a look is a wall, of which a top or a face and a top are drawn. */
export function isWallLook(look: TileLook): boolean {
  return WALL_TOPS.has(look) || WALL_FACES.has(look);
}

/** Tiles by which a thing's foot point lies east of the middle of its tile: half a one where it is an even number wide. */
export function shiftOfLook(look: TileLook): number {
  const [wide] = CAMPUS_FOOTPRINTS[look as CampusPropLook] ?? [1];
  return wide % 2 === 0 ? 0.5 : 0;
}

/** The frame of a tile, a locker or a movable. */
export function tileFrame(look: TileLook): string {
  return `tile/${look}`;
}

/** The frame of a ground tile at a place: four of them make a patch of two by two tiles, so that patterns run on. */
export function groundFrame(look: GroundLook, x: number, y: number): string {
  const quarter = (x & 1) + (y & 1) * 2;
  return quarter === 0 ? tileFrame(look) : `${tileFrame(look)}/${quarter}`;
}

/** The frame of a painted line that leaves its tile north (1), east (2), south (4), west (8), or any sum of these. */
export function lineFrame(ways: number): string {
  return `line/${ways}`;
}

/** The states an opening is drawn in: `cracked` is closed and badly beaten; a barricade replaces the closed door. */
export const OPENING_STATES = {
  door: ['closed', 'cracked', 'open', 'broken', 'barricade1', 'barricade2'],
  window: ['closed', 'cracked', 'broken'],
} as const;

/** How the wall around an opening runs: across the screen (seen from the front) or up and down (seen edge-on). */
export type OpeningRun = 'across' | 'along';

/** The frame of one tile of a door. */
export function doorFrame(state: (typeof OPENING_STATES.door)[number], run: OpeningRun): string {
  return `door/${state}/${run}`;
}

/** The frame of one tile of a window. */
export function windowFrame(state: (typeof OPENING_STATES.window)[number], run: OpeningRun): string {
  return `window/${state}/${run}`;
}
