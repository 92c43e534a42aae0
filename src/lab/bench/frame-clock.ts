/** What the page counts while the bench turns its clock. */
export interface FrameClock {
  /** Stops the real clock; frames come from `turn` alone from now on. */
  take(): void;
  /** One frame, a sixtieth of a second later; milliseconds its scripts took. */
  turn(): number;
  /** Draw calls of the last frame, quads of its longest call, textures that exist. */
  counts(): { readonly drawCalls: number; readonly mostQuads: number; readonly textures: number };
}

declare global {
  interface Window {
    frameClock: FrameClock;
  }
}

// Runs in the page before the game's own scripts.
const realNow = performance.now.bind(performance);
const realFrame = window.requestAnimationFrame.bind(window);
const waiting: FrameRequestCallback[] = [];
let clockMs = 0;
let isTaken = false;
let drawCalls = 0;
let mostQuads = 0;
let textures = 0;
performance.now = () => (isTaken ? clockMs : realNow());
window.requestAnimationFrame = (callback) => (isTaken ? waiting.push(callback) : realFrame(callback));

const context = WebGLRenderingContext.prototype;
const { drawElements, drawArrays, createTexture, deleteTexture } = context;
context.drawElements = function (mode, count, type, offset) {
  drawCalls++;
  mostQuads = Math.max(mostQuads, count / 6);
  drawElements.call(this, mode, count, type, offset);
};
context.drawArrays = function (mode, first, count) {
  drawCalls++;
  drawArrays.call(this, mode, first, count);
};
context.createTexture = function () {
  textures++;
  return createTexture.call(this);
};
context.deleteTexture = function (texture) {
  if (texture !== null) textures--;
  deleteTexture.call(this, texture);
};

window.frameClock = {
  take() {
    clockMs = realNow();
    isTaken = true;
  },
  turn() {
    clockMs += 1000 / 60;
    drawCalls = 0;
    mostQuads = 0;
    const due = waiting.splice(0);
    const beganMs = realNow();
    for (const callback of due) callback(clockMs);
    return realNow() - beganMs;
  },
  counts: () => ({ drawCalls, mostQuads, textures }),
};
