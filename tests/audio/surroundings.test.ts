import { describe, expect, it } from 'vitest';
import { surroundingsAt } from '../../src/audio/surroundings.ts';
import { PLACES } from '../../src/content/places.ts';
import { parseMap } from '../../src/sim/world/parse-map.ts';

const SCHOOL = parseMap(await PLACES.school.loadMap());

/** The surroundings in the middle of a room of the school. */
function inRoom(name: string): ReturnType<typeof surroundingsAt> {
  const { x, y, width, height } = SCHOOL.rooms.find((room) => room.name === `room.${name}`)!;
  return surroundingsAt(x + width / 2, y + height / 2, SCHOOL);
}

/** The surroundings on the first tile of a ground. */
function onGround(look: string): ReturnType<typeof surroundingsAt> {
  const tile = SCHOOL.looks.ground.indexOf(SCHOOL.looks.names.indexOf(look));
  return surroundingsAt((tile % SCHOOL.width) + 0.5, Math.floor(tile / SCHOOL.width) + 0.5, SCHOOL);
}

describe('the surroundings', () => {
  it.each([
    ['mainCorridor', 'corridor'],
    ['classroom7', 'classroom'],
    ['gym', 'hall'],
    ['stairwell', 'stairwell'],
  ] as const)('in the %s are those of a %s', (name, room) => {
    expect(inRoom(name).room).toBe(room);
  });

  it.each(['grass', 'roofFloor', 'pavement'])('on %s are those outside', (ground) => {
    expect(onGround(ground).room).toBe('outside');
  });

  it('give the gym another step than the corridor and the roof', () => {
    expect(inRoom('gym').step).toBe('stepGym');
    expect(inRoom('mainCorridor').step).not.toBe('stepGym');
    expect(onGround('grass').step).toBe('stepGrass');
    expect(onGround('roofFloor').step).toBe('stepRoof');
  });

  it('hum beside a vending machine and nowhere far from one', () => {
    const look = SCHOOL.looks.names.indexOf('vending');
    const tile = SCHOOL.looks.furniture.indexOf(look);
    const x = tile % SCHOOL.width;
    const y = Math.floor(tile / SCHOOL.width);
    expect(surroundingsAt(x + 0.5, y + 1.5, SCHOOL).hum).toBeGreaterThan(0.5);
    expect(surroundingsAt(x + 8.5, y + 6.5, SCHOOL).hum).toBeLessThan(0.2);
  });
});
