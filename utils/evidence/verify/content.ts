import { looseTextOf } from '../bytes';
import { CSP } from '../report';
import type { Breathe } from '../slices';
import type { Fault } from '../verdict';
import type { Witnessed } from '../witnessed';
import { PROMISE, TRIAL } from '../words/required';
import { checkCertificates } from './certificates';
import { checkEditions } from './editions';
import { activeMarkup } from './plain-markup';
import type { Bundle } from './read-bundle';

/** evidence.md 2.4: before anything that could load, so nothing but the document's own beginning stands before it. */
const PAGE_START =
  /^(?:<!doctype html>(?:<html(?: (?:lang|class)="[^"<>]*")*><head>)?)?<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'">/;
const REPORT_START = new RegExp(
  `^<!doctype html>\\n<html lang="(id|en)"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CSP.replaceAll("'", '&#39;')}">(?:<meta name="(?:viewport|referrer)" content="[^"<>]*">)*`,
);

const markupFault = async (text: string, start: string | undefined, breathe: Breathe): Promise<string | undefined> =>
  start === undefined ? 'does not begin with its content security policy' : activeMarkup(text.slice(start.length), breathe);

/** A token that no value of the record stands for could be filled with anything. */
const unknownToken = (text: string, { leaves, hidden }: Witnessed): string | undefined => {
  const names = new Set([...leaves.map(([name]) => name), ...hidden]);
  for (const [, inner] of text.matchAll(/⟦([^⟧]{0,80}⟧?)/g)) {
    const name = inner?.endsWith('⟧') ? inner.slice(0, -1) : undefined;
    if (name === undefined || !name.startsWith('pii/') || !names.has(name)) return 'has a token that no value of its record stands for';
  }
  return undefined;
};

const pageFaults = async (bundle: Bundle, entry: Witnessed, breathe: Breathe): Promise<Fault[]> => {
  const found: Fault[] = [];
  for (const { role, path } of entry.files) {
    const bytes = bundle.files.get(`data/${path}`);
    if (bytes === undefined || (role !== 'page-html' && role !== 'page-text')) continue;
    const text = looseTextOf(bytes);
    const markup = role === 'page-html' ? await markupFault(text, PAGE_START.exec(text)?.[0], breathe) : undefined;
    for (const detail of [markup, unknownToken(text, entry)]) if (detail !== undefined) found.push({ detail, where: `data/${path}` });
  }
  return found;
};

/** Each sentence that a report must say, above all that it tells, and is not there. */
const unsaid = (text: string, language: 'id' | 'en', { document }: Bundle): string[] => {
  const [above = ''] = text.split('<main', 1);
  const trial = document?.clock === 'simulated' ? [TRIAL[language]] : [];
  return [
    ...[PROMISE[language], ...trial].filter((sentence) => !above.includes(sentence)),
    ...Object.values(PROMISE).filter((sentence) => !text.includes(sentence)),
  ];
};

const reportFaults = async (bundle: Bundle, language: 'id' | 'en', breathe: Breathe): Promise<Fault[]> => {
  const where = `data/${language === 'id' ? 'laporan' : 'report.en'}.html`;
  const text = looseTextOf(bundle.files.get(where) ?? new Uint8Array());
  const markup = await markupFault(text, REPORT_START.exec(text)?.[0], breathe);
  return [
    ...(markup === undefined ? [] : [{ detail: markup, where }]),
    ...unsaid(text, language, bundle).map((sentence) => ({ detail: `does not say: ${sentence}`, where })),
  ];
};

/** Pages and reports can neither run nor load anything, reports say what they must, tokens stand for values of their record, and what explains and instructs is a text of ours. */
export const checkContent = async (bundle: Bundle, entries: readonly Witnessed[], breathe: Breathe): Promise<Fault[]> => {
  const faults = [...(await reportFaults(bundle, 'id', breathe)), ...(await reportFaults(bundle, 'en', breathe))];
  faults.push(...checkEditions(bundle), ...checkCertificates(bundle));
  for (const entry of entries) {
    await breathe();
    faults.push(...(await pageFaults(bundle, entry, breathe)));
  }
  return faults;
};
