/**
 * Whole rupiah of a text that is one amount and nothing else, else `undefined`.
 * Shapes: `Rp150.000`, `Rp. 600,000`, `Rp 150 ribu`, `Rp1,5 juta`, `IDR 150.000,00`, `150.000`, `Gratis` (domain: formats).
 * A bare number is an amount only when grouped by thousands: `2` may be a count, `2020` a year.
 */
export const rupiah = (text: string): number | undefined => {
  if (/^(gratis|free)$/i.test(text)) return 0;
  if (!/\d/.test(text)) return undefined;
  const m = /^(-\s?)?((?:Rp|IDR)\s?\.?\s?)?(-\s?)?(\d+(?:[.,]\d+)*)\s?(ribu|rb|k|juta|jt)?(?:\s?rupiah)?(?:,-|\.-)?$/i.exec(text);
  if (!m?.[4]) return undefined;
  const [, , unit, , digits, scale] = m;
  const grouped = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d\d?)?$/.test(digits);
  if ((!unit && !grouped && !scale) || /^0\d/.test(digits)) return undefined;
  const times = /^j/i.test(scale ?? '') ? 1e6 : scale ? 1e3 : 1;
  // The last separator is a decimal one before one or two digits; before a scale word before any.
  const cut = scale ? /^(\d+)(?:[.,](\d+))?$/.exec(digits) : /^([\d.,]*?)(?:[.,](\d\d?))?$/.exec(digits);
  if (!cut) return undefined;
  const amount = Math.round(Number(`${cut[1]?.replace(/[.,]/g, '')}.${cut[2] ?? 0}`) * times);
  return m[1] || m[3] ? -amount : amount;
};
