import type { Joint } from '../model/joint.ts';
import type { Field } from './camera.ts';
import { rasterise } from './rasterise.ts';
import { type Finish, resolve } from './resolve.ts';
import { type Sprite, trimSprite } from './sprite.ts';

/** The picture of a model as it stands, trimmed to what can be seen. */
export function render(model: Joint, field: Field, finish: Finish = {}): Sprite {
  model.settle();
  return trimSprite(resolve(rasterise(model, field), finish));
}

/** The picture of a model on exactly its field, for what must meet its neighbours. */
export function renderWhole(model: Joint, field: Field, finish: Finish = {}): Sprite {
  model.settle();
  return resolve(rasterise(model, field), finish);
}
