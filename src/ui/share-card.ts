import type { Language } from '../content/text/language.ts';
import type { ResultsModel } from './app-model.ts';
import { pictureAddress } from './art/pictures.ts';
import { causeOfDeath } from './cause-of-death.ts';
import { formatClock, formatNumber } from './format.ts';
import type { Words } from './ui-context.ts';

/** The size link previews use; what matters lies in the middle 2:1, which some of them cut out. */
const WIDTH = 1200;
const HEIGHT = 630;

/** Colours of the page, as in tokens.css. */
const COLOURS = { chalk: '#f2f0e8', dim: '#b5c0ce', red: '#ff8480', exit: '#5ce39a' };

async function picture(name: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = pictureAddress(name) ?? '';
  await image.decode();
  return image;
}

async function paintScene(pen: CanvasRenderingContext2D, leader: string): Promise<void> {
  pen.imageSmoothingEnabled = false;
  for (const name of [
    'title-sky',
    'title-rooms',
    'title-school',
    'title-yard',
    'title-flare',
    'title-horde',
  ]) {
    // The bell stands at 450 art pixels of 900; here it goes to the right.
    pen.drawImage(await picture(name), -60, -70, 1800, 900);
  }
  const shade = pen.createLinearGradient(0, 0, 820, 0);
  shade.addColorStop(0, 'rgb(4 6 12 / 90%)');
  shade.addColorStop(0.7, 'rgb(4 6 12 / 70%)');
  shade.addColorStop(1, 'rgb(4 6 12 / 0%)');
  pen.fillStyle = shade;
  pen.fillRect(0, 0, 820, HEIGHT);
  pen.drawImage(await picture(`portrait-${leader}`), 0, 0, 128, 128, 56, 78, 256, 256);
}

/** A picture of a finished run to keep or send: who, how far, how it ended. A PNG of 1200 × 630; throws if it cannot be painted. */
export async function paintShareCard(results: ResultsModel, language: Language, words: Words): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('There is no canvas to paint on.');
  await document.fonts.ready;
  await paintScene(pen, results.leader);
  const { fontFamily } = getComputedStyle(document.body);
  const write = (text: string, y: number, size: number, colour: string, isSign = false, x = 64): void => {
    pen.font = isSign ? `${size}px "Bell Sign", ${fontFamily}` : `700 ${size}px ${fontFamily}`;
    pen.fillStyle = colour;
    pen.fillText(text, x, y, 620);
  };
  const cause = causeOfDeath(results.death);
  const zombie = cause.kind === undefined ? {} : { zombie: words(`zombie.${cause.kind}`) };
  const kills = results.killsByKind.reduce((sum, count) => sum + count, 0);
  const { periods, score, seed, seconds } = results;
  write(words('app.title'), 130, 64, COLOURS.chalk, true, 336);
  write(words(`name.survivor.${results.leader}`), 190, 38, COLOURS.exit, true, 336);
  write(words(`name.place.${results.place}`), 236, 28, COLOURS.dim, false, 336);
  write(formatNumber(language, score), 448, 120, COLOURS.chalk, true);
  write(words('results.survived', { periods, time: formatClock(seconds), kills }), 502, 30, COLOURS.chalk);
  write(words(cause.sentence, zombie), 546, 26, COLOURS.red);
  write(words('results.seed', { seed }), 584, 22, COLOURS.dim);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture is empty.')) : resolve(blob)),
      'image/png',
    );
  });
}
