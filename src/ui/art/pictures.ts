/** Addresses of the built pictures the interface shows, by file name without its ending. */
const ADDRESSES = import.meta.glob<string>('../../../assets/art/{title-*,portrait-*,icons}.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address of a built picture (`title-sky`, `portrait-onjo`), or undefined while there is none. */
export function pictureAddress(name: string): string | undefined {
  return ADDRESSES[`../../../assets/art/${name}.webp`];
}
