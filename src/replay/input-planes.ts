import { deflateSync, Inflate } from 'fflate';
import { INPUT_BYTES } from '../sim/input.ts';

/** Compressed bytes given to the inflater at a time: bounds what one push can blow up to (DEFLATE: 1032-fold) to 1 MB. */
const PUSH_BYTES = 1024;

/**
 * Packs inputs: one plane per byte of the input, each byte as its change since the tick before, then DEFLATE.
 * A held key is a run of zeros, a slow turn of the mouse a run of small numbers: ten minutes of keys are about 3 KB.
 */
export function packInputs(inputs: Uint8Array): Uint8Array {
  const ticks = inputs.length / INPUT_BYTES;
  const planes = new Uint8Array(inputs.length);
  for (let plane = 0; plane < INPUT_BYTES; plane++) {
    let before = 0;
    for (let tick = 0; tick < ticks; tick++) {
      const value = inputs[tick * INPUT_BYTES + plane]!;
      planes[plane * ticks + tick] = value - before;
      before = value;
    }
  }
  return deflateSync(planes, { level: 9, mem: 8 });
}

/** The reverse of `packInputs`; undefined unless the body holds exactly `ticks` inputs. Never inflates much more. */
export function unpackInputs(body: Uint8Array, ticks: number): Uint8Array | undefined {
  const planes = inflateExactly(body, ticks * INPUT_BYTES);
  if (planes === undefined) return undefined;
  const inputs = new Uint8Array(planes.length);
  for (let plane = 0; plane < INPUT_BYTES; plane++) {
    let value = 0;
    for (let tick = 0; tick < ticks; tick++) {
      value = (value + planes[plane * ticks + tick]!) & 255;
      inputs[tick * INPUT_BYTES + plane] = value;
    }
  }
  return inputs;
}

function inflateExactly(body: Uint8Array, length: number): Uint8Array | undefined {
  const whole = new Uint8Array(length);
  let filled = 0;
  let overflows = false;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > length) overflows = true;
    else whole.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < body.length && !overflows; at += PUSH_BYTES) {
      inflater.push(body.subarray(at, at + PUSH_BYTES), at + PUSH_BYTES >= body.length);
    }
  } catch {
    // The inflater throws on any malformed stream; which malformation it was helps nobody.
    return undefined;
  }
  return filled === length ? whole : undefined;
}
