import type { Replay } from '../replay/replay.ts';
import { decodeReplay } from '../replay/replay-format.ts';
import { AppFailure } from './app-failure.ts';

/** No replay is nearly as large: anything larger is something else and is not even read. */
const LARGEST_FILE = 4 * 1024 * 1024;

/** The replay at an address of our own origin. Throws a `ReplayError` or an `AppFailure`. */
export async function fetchReplay(url: URL): Promise<Replay> {
  const response = await fetch(url).catch((reason: unknown) => {
    throw new AppFailure('replayBroken', `${url.pathname} did not arrive: ${String(reason)}`);
  });
  if (!response.ok) throw new AppFailure('replayBroken', `${url.pathname}: ${response.status}`);
  return openReplay(await response.blob());
}

/** The replay in a file that was dropped or chosen. Throws a `ReplayError` or an `AppFailure`. */
export async function openReplay(file: Blob): Promise<Replay> {
  if (file.size > LARGEST_FILE) throw new AppFailure('replayForeign', `${file.size} bytes are no replay.`);
  return decodeReplay(new Uint8Array(await file.arrayBuffer()));
}
