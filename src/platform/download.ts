/** How long the browser may take to begin reading a file that was handed to it. */
const KEEP_MS = 10_000;

/** Hands bytes to the browser as a file to save. */
export function downloadBytes(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
