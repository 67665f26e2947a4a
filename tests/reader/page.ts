import { JSDOM } from 'jsdom';
import { profileFor } from '../../utils/profiles';
import type { Profile } from '../../utils/profiles/profile';
import { readSnapshot } from '../../utils/reader/read-snapshot';
import type { Snapshot } from '../../utils/schema/snapshot';
import { attachDeclared } from '../tools/declared-shadow';

export const URL_OF_DASHBOARD = 'https://dashboard.prakerja.go.id/';

/** With templates where shadow roots were declared: they are not copied with an element. */
export const parsed = (html: string, url = URL_OF_DASHBOARD): Document => new JSDOM(html, { url, pretendToBeVisual: true }).window.document;

export const documentOf = (html: string, url = URL_OF_DASHBOARD): Document => {
  const document = parsed(html, url);
  attachDeclared(document);
  return document;
};

export const profileOf = (url: string): Profile => {
  const profile = profileFor(url);
  if (!profile) throw new Error(`no profile for ${url}`);
  return profile;
};

export type At = { url?: string; status?: number; ready?: Snapshot['page']['ready'] };

/** Reads one page as the content script would. */
export const look = (
  html: string,
  { url = URL_OF_DASHBOARD, status = 200, ready = 'complete' }: At = {},
): ReturnType<typeof readSnapshot> => readSnapshot(documentOf(html, url), profileOf(URL_OF_DASHBOARD), { url, status, ready });

export const snapshotOf = (html: string, at: At = {}): Snapshot => look(html, at).snapshot;

/** The same records without how the page wrote their prices and days, which differs from shape to shape. */
export const unwritten = <T extends { printed?: unknown }>(records: readonly T[]): Omit<T, 'printed'>[] =>
  records.map(({ printed: _, ...record }) => record);
