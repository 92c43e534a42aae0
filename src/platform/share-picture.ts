import { downloadBytes } from './download.ts';

/** Hands a picture to the system's share sheet on a phone, else to the browser as a file to save. */
export async function sharePicture(picture: Blob, fileName: string, isTouch: boolean): Promise<void> {
  const file = new File([picture], fileName, { type: picture.type });
  if (isTouch && navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return;
    } catch (thrown) {
      // Somebody who closed the sheet wants no file either.
      if (thrown instanceof DOMException && thrown.name === 'AbortError') return;
    }
  }
  downloadBytes(new Uint8Array(await picture.arrayBuffer()), fileName);
}
