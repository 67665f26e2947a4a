import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readSnapshot } from '../../utils/reader/read-snapshot';
import { readWithLessons } from '../../utils/reader/read-with-lessons';
import { serialise } from '../../utils/reader/serialise';
import { taughtProfile } from '../../utils/reader/taught-profile';
import { attachDeclared } from '../tools/declared-shadow';
import { differing } from './differing';
import { damage, dice, rewrap } from './disturb';
import { type Expectation, missed } from './expectation';
import { litter } from './litter';
import { documentOf, parsed, profileOf } from './page';
import { WRONG_LESSON } from './wrong-lesson';

// A page in jsdom with its styles takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const INVENTED = 'tests/fixtures/dashboard/invented';
const NEGATIVE = 'tests/fixtures/dashboard/negative';
const names = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.html'));
const page = (folder: string, name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const expectationOf = (name: string): Expectation => JSON.parse(page(INVENTED, name.replace(/html$/, 'expected.json'))) as Expectation;

const read = (document: Document, { at }: Expectation) => readSnapshot(document, profileOf(at.url), at).snapshot;

const LISTS = ['trainings', 'incentives', 'certificates'] as const;

describe.each(names(INVENTED))('%s, drawn by someone who had not seen the reader', (name) => {
  const want = expectationOf(name);
  const document = parsed(page(INVENTED, name), want.at.url);
  const original = document.documentElement.cloneNode(true);
  /** The page as it was: parsing it anew for each test takes most of the time. */
  const fresh = (): Document => {
    document.replaceChild(original.cloneNode(true), document.documentElement);
    attachDeclared(document);
    return document;
  };
  afterAll(() => document.defaultView?.close());

  it('is read as a person reads it', () => expect(missed(want, read(fresh(), want))).toEqual([]));
  it('re-read from its stored copy', () => {
    const copy = documentOf(serialise(fresh()).html, want.at.url);
    // A stored copy has no class names, so a skeleton is an empty box in it: unread all the same.
    const got = missed(want, read(copy, want)).filter((line) => !/want unread still-loading/.test(line) && !/^page\/pending/.test(line));
    copy.defaultView?.close();
    expect(got).toEqual([]);
  });
  it('wrapped, split and renamed', () => {
    rewrap(fresh(), dice(name.length * 7919));
    expect(missed(want, read(document, want))).toEqual([]);
  });
  it('littered with what is hidden, and with offers beside', () => {
    litter(
      fresh(),
      dice(name.length * 6151),
      LISTS.some((list) => want[list]?.state === 'read'),
    );
    expect(missed(want, read(document, want))).toEqual([]);
  });
  it('whatever was taught: where the list was understood, the same', () => {
    const profile = profileOf(want.at.url);
    const { snapshot } = readWithLessons(fresh(), profile, taughtProfile(profile, [WRONG_LESSON]), want.at);
    const { trainings, ...others } = want;
    const mayLearn =
      trainings?.state === 'unread' && ['not-on-page', 'unrecognised'].some((why) => [trainings.why].flat().includes(why as never));
    expect(missed(mayLearn || !trainings ? others : want, snapshot)).toEqual([]);
  });
  it('damaged: the same or less, never something else', () => {
    const whole = read(fresh(), want);
    for (let seed = 1; seed <= 3; seed++) {
      damage(fresh(), dice(seed * 104_729 + name.length));
      expect(differing(whole, read(document, want))).toEqual([]);
    }
  });
});

describe('pages that are nobody’s', () => {
  it.each(names(NEGATIVE))('%s', (name) => {
    const document = documentOf(page(NEGATIVE, name), 'https://www.prakerja.go.id/');
    for (const host of ['www', 'dashboard']) {
      const url = `https://${host}.prakerja.go.id/${name}`;
      const { trainings } = readSnapshot(document, profileOf(url), { url, status: 200, ready: 'complete' }).snapshot;
      if (host === 'www') expect(trainings.state).toBe('unread');
      else expect(trainings.state === 'read' ? trainings.value : []).toEqual([]);
    }
    document.defaultView?.close();
  });
});
