/** Values for the named placeholders of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** The key of a text. */
export type TextKey = string;
