/** Whether this browser can draw the world at all; the context asked for is given back at once. */
export function hasWebgl(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  if (context === null) return false;
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return true;
}
