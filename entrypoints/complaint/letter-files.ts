import type { Letter } from '../../utils/complaint/letter/letter-facts';
import { html } from '../../utils/evidence/markup';

/** As it stands on the screen, for a mail program or a file. */
export const letterText = ({ to, subject, body, fields }: Letter): string =>
  fields.length > 0
    ? `${fields.map(([label, text]) => `${label}:\n${text}`).join('\n\n')}\n`
    : `${to === undefined ? '' : `Kepada: ${to}\n`}Perihal: ${subject}\n\n${body}\n`;

const CSS = `@page{size:A4;margin:20mm}body{font:12pt/1.45 serif;max-width:170mm;margin:0 auto;padding:8px;white-space:pre-wrap;overflow-wrap:anywhere}`;

/** A page without script, to be printed or kept. */
export const letterPage = (draft: Letter): string =>
  html`<!doctype html><html lang="id"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${draft.subject}</title><style>${CSS}</style></head><body>${letterText(draft)}</body></html>`.toString();

/** What mail programs of all systems take in an address (Windows: 2,048 characters). */
const LONGEST_ADDRESS = 2_000;

/** For the mail program: with the text where it fits, else without it, to be pasted. */
export const mailAddress = ({ to = '', subject, body }: Letter): { href: string; whole: boolean } => {
  const without = `mailto:${to}?subject=${encodeURIComponent(subject)}`;
  const href = `${without}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  return href.length <= LONGEST_ADDRESS ? { href, whole: true } : { href: without, whole: false };
};
