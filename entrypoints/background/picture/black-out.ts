import type { Places } from './places-of';

/** CSS pixels around each place: what is drawn reaches a little beyond its box. */
const AROUND = 4;

/** A PNG of a view with these places of it painted over. There is nothing beneath: the picture is made anew. */
export const blackOut = async (png: Uint8Array<ArrayBuffer>, { width, boxes }: Places): Promise<Uint8Array> => {
  const picture = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser gives no canvas to paint on');
  pen.drawImage(picture, 0, 0);
  const scale = picture.width / width;
  pen.fillStyle = '#000';
  for (const [left, top, wide, high] of boxes) {
    pen.fillRect(
      Math.floor((left - AROUND) * scale),
      Math.floor((top - AROUND) * scale),
      Math.ceil((wide + 2 * AROUND) * scale) + 1,
      Math.ceil((high + 2 * AROUND) * scale) + 1,
    );
  }
  const painted = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await painted.arrayBuffer());
};
