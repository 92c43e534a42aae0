import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fitBackdrop, followPointer } from './fit-backdrop.ts';
import { pictureAddress } from './pictures.ts';

/** The pictures from back to front; `depth` is how many art pixels each moves with the pointer. */
const LAYERS = [
  { name: 'sky', depth: 0 },
  { name: 'rooms', depth: 2 },
  { name: 'walkers', depth: 2 },
  { name: 'school', depth: 2 },
  { name: 'yard', depth: 3 },
  { name: 'flare', depth: 2 },
  { name: 'horde', depth: 7 },
  { name: 'rain', depth: 9 },
] as const;

function Layer({ name }: { name: (typeof LAYERS)[number]['name'] }): JSX.Element {
  if (name === 'walkers') {
    return (
      <>
        <span class="scene-hall scene-hall-broken">
          <span class="scene-walker" />
          <span class="scene-walker scene-walker-back" />
        </span>
        <span class="scene-hall scene-hall-lit">
          <span class="scene-walker scene-walker-slow" />
        </span>
      </>
    );
  }
  if (name === 'rain') return <span class="scene-rain" />;
  return <img src={pictureAddress(`title-${name}`)} alt="" draggable={false} />;
}

/**
 * The school at night behind title and choice: a tube that gives up, somebody who passes behind the windows, rain, the
 * waiting ones in the yard. Everything moves in steps and in small places; `isStill` holds it.
 */
export function Backdrop({ isStill = false }: { isStill?: boolean }): JSX.Element {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const scene = ref.current!;
    const stop = [fitBackdrop(scene), ...(isStill ? [] : [followPointer(scene)])];
    return () => {
      for (const end of stop) end();
    };
  }, [isStill]);
  return (
    <div ref={ref} class={isStill ? 'scene scene-still' : 'scene'} aria-hidden="true">
      <div class="scene-stage">
        {LAYERS.map(({ name, depth }) => (
          <div key={name} class={`scene-layer scene-${name}-layer`} style={{ '--depth': depth }}>
            <Layer name={name} />
          </div>
        ))}
      </div>
    </div>
  );
}
