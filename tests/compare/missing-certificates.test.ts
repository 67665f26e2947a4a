import { describe, expect, it } from 'vitest';
import { missingTitles } from '../../utils/compare/missing-certificates';
import type { Certificate } from '../../utils/schema/certificate';

const at = { seq: 1, at: '2021-03-01T02:00:00.000Z', load: 'a', session: 's' };
const all = (list: Certificate[]) => ({ count: list.length, list });
const missing = (was: Certificate[], is: Certificate[], more: { count?: number; unremembered?: boolean } = {}) =>
  missingTitles(
    { page: '/', count: was.length, at, titles: was.map(({ title }) => title), low: false },
    { ...all(is), ...(more.count !== undefined && { count: more.count }) },
    more.unremembered ? undefined : { value: all(was), at, page: '/' },
  );
const OPINI = 'Menulis Opini';
const KOPI = 'Meracik Kopi';

describe('C14: titles that a list of all certificates lacks', () => {
  it('none where all are there, in any order and spelling', () => {
    expect(missing([{ title: OPINI }, { title: KOPI }], [{ title: 'MERACIK  KOPI' }, { title: OPINI }])).toEqual([]);
  });
  it('none where the page names only some', () => expect(missing([{ title: OPINI }], [{ title: KOPI }], { count: 2 })).toEqual([]));
  it('each as often as it is missing', () => {
    expect(missing([{ title: OPINI }, { title: OPINI }], [{ title: OPINI }])).toEqual([OPINI]);
    expect(missing([{ title: OPINI }, { title: OPINI }], [{ title: KOPI }])).toEqual([OPINI, OPINI]);
  });
  it('one that is cut off stands for one, and not for two', () => {
    const long = (end: string) => ({ title: `Menulis Opini dan Menembus Meja Redaksi ${end}` });
    expect(missing([long('A')], [{ title: 'Menulis Opi…' }])).toEqual([]);
    expect(missing([long('A'), long('B')], [{ title: 'Menulis Opi…' }])).toHaveLength(1);
  });
  it('not one whose number stays under another title', () => {
    expect(missing([{ title: OPINI, number: 'S-1' }], [{ title: KOPI, number: 's 1' }])).toEqual([]);
    expect(missing([{ title: OPINI, number: 'S-1' }], [{ title: KOPI, number: 'S-2' }])).toEqual([OPINI]);
  });
  it('not one of the same provider and day; another number contradicts, none does not', () => {
    const of = (title: string, more: Partial<Certificate> = {}) => ({ title, provider: 'Tempo', issuedOn: '2021-02-01', ...more });
    expect(missing([of(OPINI)], [of(KOPI)])).toEqual([]);
    expect(missing([of(OPINI, { number: '1' })], [of(KOPI)])).toEqual([]);
    expect(missing([of(OPINI)], [of(KOPI, { number: '1' })])).toEqual([]);
    expect(missing([of(OPINI, { number: '1' })], [of(KOPI, { number: '2' })])).toEqual([OPINI]);
    expect(missing([of(OPINI)], [of(KOPI, { issuedOn: '2021-02-02' })])).toEqual([OPINI]);
    expect(missing([of(OPINI)], [of(KOPI, { provider: 'Kopi Kita' })])).toEqual([OPINI]);
  });
  it('one of which no day, or no provider, is printed', () => {
    expect(missing([{ title: OPINI, provider: 'Tempo' }], [{ title: KOPI, provider: 'Tempo' }])).toEqual([OPINI]);
    const day = { issuedOn: '2021-02-01' };
    expect(missing([{ title: OPINI, ...day }], [{ title: KOPI, ...day }])).toEqual([OPINI]);
    expect(missing([{ title: OPINI, ...day, provider: 'Tempo' }], [{ title: KOPI, ...day }])).toEqual([OPINI]);
    expect(missing([{ title: OPINI, ...day }], [{ title: KOPI, ...day, provider: 'Tempo' }])).toEqual([OPINI]);
  });
  it('not one that keeps half of its words and every number', () => {
    expect(missing([{ title: OPINI }], [{ title: 'Menulis' }])).toEqual([]);
    expect(missing([{ title: 'Excel Tingkat 2' }], [{ title: 'Excel Tingkat 3' }])).toEqual(['Excel Tingkat 2']);
  });
  it('one of which nothing but its title is remembered', () => {
    expect(missing([{ title: OPINI }], [{ title: KOPI, number: '1', provider: 'Tempo' }], { unremembered: true })).toEqual([OPINI]);
  });
});
