import { encode } from 'uqr';
import { html, type Markup } from '../markup';

/** Quiet zone, in modules: what ISO/IEC 18004 asks for. */
const BORDER = 4;

/** Dark modules side by side are one strip: `M4 4h7v1h-7z`. */
const strips = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) => {
      const parts: string[] = [];
      for (let x = 0; x < row.length; x++) {
        const from = x;
        while (row[x]) x++;
        if (x > from) parts.push(`M${from} ${y}h${x - from}v1h-${x - from}z`);
      }
      return parts;
    })
    .join('');

/** A text as a QR code that a phone reads off the printed page. */
export const qrCode = (text: string, label: string): Markup => {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${strips(data)}" fill="#000"/></svg>`;
};
