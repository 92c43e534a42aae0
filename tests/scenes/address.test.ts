import { describe, expect, it } from 'vitest';
import { type Address, PLAIN_ADDRESS, readAddress } from '../../src/scenes/address.ts';
import { AppFailure } from '../../src/scenes/app-failure.ts';
import type { ErrorCode } from '../../src/ui/app-model.ts';

const PAGE = 'https://bell.example/play/';

function read(query: string): Address {
  return readAddress(PAGE + query);
}

function codeOf(query: string): ErrorCode | undefined {
  try {
    read(query);
  } catch (thrown) {
    if (thrown instanceof AppFailure) return thrown.code;
    throw thrown;
  }
  return undefined;
}

describe('the address of the page', () => {
  it('asks for nothing by default', () => {
    expect(read('')).toEqual(PLAIN_ADDRESS);
  });

  it('chooses place, leader and seed', () => {
    expect(read('?place=school&leader=juran&seed=4294967295').preset).toEqual({
      place: 'school',
      leader: 'juran',
      seed: 4294967295,
    });
  });

  it('names a replay next to the game', () => {
    expect(read('?replay=runs/best.bell').replay?.href).toBe('https://bell.example/play/runs/best.bell');
  });

  it('opens the lab', () => {
    expect(read('?lab').isLab).toBe(true);
  });

  it.each<[string, ErrorCode]>([
    ['?place=moon', 'unknownPlace'],
    ['?leader=nobody', 'unknownLeader'],
    ['?leader=constructor', 'unknownLeader'],
    ['?seed=4294967296', 'badSeed'],
    ['?seed=-1', 'badSeed'],
    ['?seed=1.5', 'badSeed'],
    ['?seed=', 'badSeed'],
    ['?replay=https://elsewhere.example/a.bell', 'replayForeign'],
    ['?replay=//elsewhere.example/a.bell', 'replayForeign'],
    ['?replay=javascript:alert(1)', 'replayForeign'],
    ['?replay=http://[', 'replayForeign'],
  ])('%s is refused as %s', (query, code) => {
    expect(codeOf(query)).toBe(code);
  });
});
