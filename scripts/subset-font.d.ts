declare module 'subset-font' {
  /** Cuts a font down to the characters of a text; `preserveNameIds` are entries of its name table that stay. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly keepFeatures: readonly string[];
      readonly noHinting: boolean;
      readonly preserveNameIds: readonly number[];
    },
  ): Promise<Buffer>;
}
