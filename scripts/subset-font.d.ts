declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2';
    /** Features of the font that stay; all others go. */
    readonly keepFeatures: readonly string[];
    readonly noHinting: boolean;
    /** Entries of its name table that stay. */
    readonly preserveNameIds: readonly number[];
  }
  /** Cuts a font down to the characters of a text. */
  function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
  export = subsetFont;
}
