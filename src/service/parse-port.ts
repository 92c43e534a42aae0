/** The port the game is served on when nobody names one. */
export const DEFAULT_PORT = 8787;

/** Reads the `PORT` variable: absent or empty is the default; throws a sentence for anything but a port number. */
export function parsePort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535)
    throw new Error(`PORT is “${text}”, which is no port: use a number from 1 to 65535.`);
  return port;
}
