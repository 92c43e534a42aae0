import { PLACE_IDS, type PlaceId } from '../content/places.ts';
import { SURVIVOR_IDS, type SurvivorId } from '../content/survivors.ts';
import { INPUT_BYTES } from '../sim/input.ts';
import { RULES_VERSION } from '../sim/rules-version.ts';
import { crc32 } from './crc32.ts';
import { packInputs, unpackInputs } from './input-planes.ts';
import { CHECKPOINT_TICKS, MAX_REPLAY_TICKS, type Replay } from './replay.ts';
import { ReplayError } from './replay-error.ts';

/*
 * A .bell file, little-endian:
 *
 *    0  4   "BELL"
 *    4  u8  format version
 *    5  u32 length of the whole file
 *    9  u16 rules version
 *   11  u32 seed
 *   15  u16 options
 *   17  u32 ticks
 *   21  i32 claimed score
 *   25  u32 checksum after the last tick
 *   29  u32 length of the body
 *   33  u8 length + ASCII: place; u8 length + ASCII: leader
 *       u32 × ⌊ticks / 300⌋: checkpoints
 *       body: the inputs, packed
 *       u32 CRC-32 of everything before
 */

/** Changes when the layout above does; the rules have a version of their own. */
const FORMAT_VERSION = 1;

/** The longest body read or written. */
export const MAX_BODY_BYTES = 256 * 1024;

const MAGIC = [0x42, 0x45, 0x4c, 0x4c] as const;
const FIXED_BYTES = 33;
const CRC_BYTES = 4;
const MAX_FILE_BYTES =
  FIXED_BYTES + 2 * 256 + (MAX_REPLAY_TICKS / CHECKPOINT_TICKS) * 4 + MAX_BODY_BYTES + CRC_BYTES;

/** A run as the bytes of a `.bell` file. Throws a RangeError for a run that no file may hold (over an hour, over 256 KB). */
export function encodeReplay(replay: Replay): Uint8Array<ArrayBuffer> {
  const ticks = replay.inputs.length / INPUT_BYTES;
  if (!Number.isInteger(ticks)) throw new RangeError('The inputs of a replay are four bytes a tick.');
  if (ticks > MAX_REPLAY_TICKS) throw new RangeError('A replay holds an hour at most.');
  if (replay.checkpoints.length !== checkpointsOf(ticks)) {
    throw new RangeError(`A replay has one checkpoint per ${CHECKPOINT_TICKS} ticks.`);
  }
  const body = packInputs(replay.inputs);
  if (body.length > MAX_BODY_BYTES) throw new RangeError('The inputs do not fit into a replay file.');

  const place = asciiBytes(replay.place);
  const leader = asciiBytes(replay.leader);
  const checkpointsAt = FIXED_BYTES + 1 + place.length + 1 + leader.length;
  const bodyAt = checkpointsAt + 4 * replay.checkpoints.length;
  const bytes = new Uint8Array(bodyAt + body.length + CRC_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint8(4, FORMAT_VERSION);
  view.setUint32(5, bytes.length, true);
  view.setUint16(9, replay.rulesVersion, true);
  view.setUint32(11, replay.seed, true);
  view.setUint16(15, replay.options, true);
  view.setUint32(17, ticks, true);
  view.setInt32(21, replay.claimedScore, true);
  view.setUint32(25, replay.finalChecksum, true);
  view.setUint32(29, body.length, true);
  view.setUint8(FIXED_BYTES, place.length);
  bytes.set(place, FIXED_BYTES + 1);
  view.setUint8(FIXED_BYTES + 1 + place.length, leader.length);
  bytes.set(leader, FIXED_BYTES + 2 + place.length);
  for (const [index, value] of replay.checkpoints.entries()) {
    view.setUint32(checkpointsAt + 4 * index, value, true);
  }
  bytes.set(body, bodyAt);
  view.setUint32(bytes.length - CRC_BYTES, crc32(bytes.subarray(0, -CRC_BYTES)), true);
  return bytes;
}

/** The run in a `.bell` file. Throws a `ReplayError` for anything else; neither slow nor large whatever the bytes are. */
export function decodeReplay(bytes: Uint8Array): Replay {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkEnvelope(bytes, view);
  checkRules(view.getUint16(9, true));

  const ticks = view.getUint32(17, true);
  if (ticks > MAX_REPLAY_TICKS) throw new ReplayError('broken', 'The replay claims to last over an hour.');
  const bodyLength = view.getUint32(29, true);
  if (bodyLength > MAX_BODY_BYTES) throw new ReplayError('broken', 'The replay claims to hold over 256 KB.');
  const placeEnd = FIXED_BYTES + 1 + bytes[FIXED_BYTES]!;
  const checkpointsAt = placeEnd + 1 + (bytes[placeEnd] ?? 0);
  const bodyAt = checkpointsAt + 4 * checkpointsOf(ticks);
  if (bodyAt + bodyLength + CRC_BYTES !== bytes.length) {
    throw new ReplayError('broken', 'The replay is damaged: its parts do not add up to its length.');
  }
  const place = asciiText(bytes.subarray(FIXED_BYTES + 1, placeEnd));
  const leader = asciiText(bytes.subarray(placeEnd + 1, checkpointsAt));
  if (!isPlace(place)) throw new ReplayError('broken', 'The replay names a place that does not exist.');
  if (!isSurvivor(leader)) throw new ReplayError('broken', 'The replay names a leader who does not exist.');
  const inputs = unpackInputs(bytes.subarray(bodyAt, bodyAt + bodyLength), ticks);
  if (inputs === undefined) {
    throw new ReplayError('broken', 'The replay is damaged: its inputs cannot be unpacked.');
  }

  const checkpoints = new Uint32Array(checkpointsOf(ticks));
  for (let i = 0; i < checkpoints.length; i++) checkpoints[i] = view.getUint32(checkpointsAt + 4 * i, true);
  return {
    rulesVersion: RULES_VERSION,
    place,
    leader,
    seed: view.getUint32(11, true),
    options: view.getUint16(15, true),
    inputs,
    checkpoints,
    finalChecksum: view.getUint32(25, true),
    claimedScore: view.getInt32(21, true),
  };
}

/** Magic, format, length and CRC: whatever passes is a file that we wrote and that arrived whole. */
function checkEnvelope(bytes: Uint8Array, view: DataView): void {
  if (MAGIC.some((byte, index) => index < bytes.length && bytes[index] !== byte)) {
    throw new ReplayError('foreign', 'This file is not a replay of this game.');
  }
  const cutOff = new ReplayError('truncated', 'The replay is cut off: the end of the file is missing.');
  if (bytes.length > MAGIC.length && bytes[4]! > FORMAT_VERSION) {
    throw new ReplayError('tooNew', 'The replay was made by a newer version of the game.');
  }
  if (bytes.length < FIXED_BYTES) throw cutOff;
  const length = view.getUint32(5, true);
  if (length < FIXED_BYTES + 2 + CRC_BYTES || length > MAX_FILE_BYTES || length < bytes.length) {
    throw new ReplayError('broken', 'The replay is damaged: its length is wrong.');
  }
  if (length > bytes.length) throw cutOff;
  const crc = view.getUint32(length - CRC_BYTES, true);
  if (bytes[4] === 0 || crc !== crc32(bytes.subarray(0, length - CRC_BYTES))) {
    throw new ReplayError('broken', 'The replay is damaged: its contents have changed since it was made.');
  }
}

function checkRules(version: number): void {
  if (version > RULES_VERSION) {
    throw new ReplayError(
      'tooNew',
      `The replay was played by newer rules (${version}) than this game has (${RULES_VERSION}).`,
    );
  }
  if (version < RULES_VERSION) {
    throw new ReplayError(
      'tooOld',
      `The replay was played by older rules (${version}) than this game has (${RULES_VERSION}), and would end differently.`,
    );
  }
}

function checkpointsOf(ticks: number): number {
  return Math.floor(ticks / CHECKPOINT_TICKS);
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function asciiText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function isPlace(id: string): id is PlaceId {
  return (PLACE_IDS as readonly string[]).includes(id);
}

function isSurvivor(id: string): id is SurvivorId {
  return (SURVIVOR_IDS as readonly string[]).includes(id);
}
