/** Samples of one look at the spectrum. */
const WINDOW = 1024;

/** Energy per bin of a whole sound (WINDOW / 2 bins up to half the rate), summed over windows that overlap by half. */
function spectrumOf(samples: Float32Array): Float64Array {
  const sum = new Float64Array(WINDOW / 2);
  for (let from = 0; from + WINDOW <= samples.length; from += WINDOW / 2) {
    const real = Float64Array.from({ length: WINDOW }, (_, i) => {
      return samples[from + i]! * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / WINDOW));
    });
    const imaginary = new Float64Array(WINDOW);
    transform(real, imaginary);
    for (let bin = 1; bin < sum.length; bin++) sum[bin] = sum[bin]! + real[bin]! ** 2 + imaginary[bin]! ** 2;
  }
  return sum;
}

/** Share 0..1 of a sound's energy between two pitches. */
export function energyShare(samples: Float32Array, rate: number, lowHz: number, highHz: number): number {
  const spectrum = spectrumOf(samples);
  const inside = spectrum.filter((_, bin) => {
    const hz = (bin * rate) / WINDOW;
    return hz >= lowHz && hz < highHz;
  });
  return total(inside) / total(spectrum);
}

/** The pitch in Hz around which a sound's energy lies. */
export function centroid(samples: Float32Array, rate: number): number {
  const spectrum = spectrumOf(samples);
  return (total(spectrum.map((energy, bin) => energy * bin)) / total(spectrum)) * (rate / WINDOW);
}

/** Decibels below full scale of the loudest stretch of so many seconds. */
export function loudness(samples: Float32Array, rate: number, seconds: number): number {
  const window = Math.min(samples.length, Math.round(rate * seconds));
  let most = 0;
  for (let from = 0; from + window <= samples.length; from += Math.max(1, window >> 1)) {
    let sum = 0;
    for (let i = from; i < from + window; i++) sum += samples[i]! ** 2;
    most = Math.max(most, sum / window);
  }
  return 10 * Math.log10(most);
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Fourier transform in place, for powers of two (Cooley & Tukey 1965). */
function transform(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [real[i], real[j]] = [real[j]!, real[i]!];
      [imaginary[i], imaginary[j]] = [imaginary[j]!, imaginary[i]!];
    }
  }
  for (let half = 1; half < size; half *= 2) {
    for (let k = 0; k < half; k++) {
      const angle = (-Math.PI * k) / half;
      const cos = Math.cos(angle);
      const sin = Math.sin(angle);
      for (let at = k; at < size; at += half * 2) {
        const to = at + half;
        const x = real[to]! * cos - imaginary[to]! * sin;
        const y = real[to]! * sin + imaginary[to]! * cos;
        real[to] = real[at]! - x;
        imaginary[to] = imaginary[at]! - y;
        real[at] = real[at]! + x;
        imaginary[at] = imaginary[at]! + y;
      }
    }
  }
}
