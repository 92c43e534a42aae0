/** Size of the title's pictures in art pixels, and the place in them that must stay in sight: the bell. */
const PICTURE = { width: 900, height: 450, focusX: 450 } as const;

/** In a wide window the bell stands right of the middle, beside the menu. */
const WIDE_FOCUS = 0.64;

/** How much of what is cut off above and below is cut off above. */
const CUT_ABOVE = 0.34;

/** Scales the stage of a scene by the smallest whole number of device pixels that fills it; gives back how to stop. */
export function fitBackdrop(scene: HTMLElement): () => void {
  const fit = (): void => {
    const { clientWidth: width, clientHeight: height } = scene;
    if (width === 0 || height === 0) return;
    const dots = window.devicePixelRatio || 1;
    const scale = Math.ceil(Math.max(width / PICTURE.width, height / PICTURE.height) * dots) / dots;
    const focus = width > height * 1.2 ? WIDE_FOCUS : 0.5;
    const wanted = width * focus - PICTURE.focusX * scale;
    const left = Math.min(0, Math.max(width - PICTURE.width * scale, wanted));
    const top = (height - PICTURE.height * scale) * CUT_ABOVE;
    scene.style.setProperty('--dot', `${scale}px`);
    scene.style.setProperty('--stage-left', `${Math.round(left)}px`);
    scene.style.setProperty('--stage-top', `${Math.round(top)}px`);
  };
  const watch = new ResizeObserver(fit);
  watch.observe(scene);
  fit();
  return () => watch.disconnect();
}

const isStill = (): boolean => document.documentElement.classList.contains('reduced-motion');

/** Lets the layers of a scene follow a mouse, each by its depth; fingers and reduced motion leave it still. */
export function followPointer(scene: HTMLElement): () => void {
  let waiting = false;
  const follow = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || waiting || isStill()) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      scene.style.setProperty('--lean', (0.5 - event.clientX / window.innerWidth).toFixed(3));
    });
  };
  window.addEventListener('pointermove', follow, { passive: true });
  return () => window.removeEventListener('pointermove', follow);
}
