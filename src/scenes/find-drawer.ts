/** What draws WebGL on this machine: a graphics card, the processor in its stead, or nothing. */
export type Drawer = 'card' | 'software' | 'none';

/** Names under which browsers draw without a graphics card. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/** Finds out what draws here; the context asked for is given back at once. */
export function findDrawer(): Drawer {
  const context = document.createElement('canvas').getContext('webgl');
  if (context === null) return 'none';
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const name = context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(String(name)) ? 'software' : 'card';
}
