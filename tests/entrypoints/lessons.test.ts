import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { lessonHandlers, lessonsKept } from '../../entrypoints/background/said/lessons';
import { rereadDone, wasReread } from '../../entrypoints/explain/reread-memory';
import { type Picks, tryLesson } from '../../entrypoints/explain/try-lesson';
import { describeEntry } from '../../entrypoints/timeline/describe-entry';
import type { Taught } from '../../utils/schema/lesson';
import { UNKNOWN_STATUS } from '../reader/lesson-pages';
import { documentOf, profileOf, URL_OF_DASHBOARD } from '../reader/page';
import { memoryStage } from './stage-of-story';
import { BUDI, OPINI, submissionOf, withTrainings } from './submissions';

vi.setConfig({ testTimeout: 30_000 });

const RAMPUNG: Taught = { words: [{ as: 'status/finished', text: 'Rampung' }], texts: 1 };
const page = { id: 'saksi' };

describe('lessons', () => {
  let stage: ReturnType<typeof memoryStage>;
  beforeAll(() => {
    vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
  });
  beforeEach(() => {
    fakeBrowser.reset();
    stage = memoryStage();
    stage.now = '2026-01-05T09:00:00+07:00';
  });
  const handlers = () => lessonHandlers(async () => stage);

  it('are kept with the day, once each, and can be forgotten', async () => {
    const { id } = await handlers().teach(RAMPUNG, page);
    await handlers().teach(RAMPUNG, page);
    expect(await lessonsKept()).toEqual([{ id, at: '2026-01-05T02:00:00.000Z', ...RAMPUNG }]);
    await handlers()['forget-lesson']({ id: '00000000' }, page);
    expect(await lessonsKept()).toHaveLength(1);
    await handlers()['forget-lesson']({ id }, page);
    expect(await lessonsKept()).toEqual([]);
  });

  it('are eight at most, and the ninth is refused out loud', async () => {
    for (const name of ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan'])
      await handlers().teach({ words: [{ as: 'heading', text: `Kelas ${name}` }], texts: 1 }, page);
    await expect(handlers().teach(RAMPUNG, page)).rejects.toThrow('there are 8 lessons already');
    expect(await lessonsKept()).toHaveLength(8);
  });

  it('have old pages read again, once for each', async () => {
    const log = { name: 'saksi' };
    await rereadDone(log, 'a');
    expect(await wasReread(log, 'a')).toBe(true);
    await handlers().teach(RAMPUNG, page);
    expect(await wasReread(log, 'a')).toBe(false);
  });

  it('leave their mark in the entry, and the timeline tells it', async () => {
    const { log, seq } = await recordSnapshot(
      stage,
      submissionOf({ ...withTrainings(BUDI, [OPINI]), profile: 'dashboard/1+diajarkan-1a2b3c4d' }),
      undefined,
    );
    const entry = await (await stage.ledger()).entry(log, seq);
    expect(entry && describeEntry(entry, 'id').lines[0]).toBe('Daftar pelatihan dibaca dengan kata yang diajarkan sendiri.');
  });
});

describe('what was picked on a page', () => {
  const MENULIS = 'Menulis Opini, Menembus Meja Redaksi';
  const PICKS: [string, Picks extends ReadonlyMap<string, infer As> ? As : never][] = [
    [MENULIS, 'title'],
    ['Rampung (*)', 'status/finished'],
    ['Masih digarap', 'status/active'],
    ['Piagam Digital', 'certificate/some'],
  ];
  const tried = (picks: typeof PICKS) =>
    tryLesson(documentOf(UNKNOWN_STATUS), profileOf(URL_OF_DASHBOARD), [], new Map(picks), {
      url: URL_OF_DASHBOARD,
      status: 200,
      ready: 'complete',
    });

  it('is a lesson where it leads to the training that was pointed at, and its title is no part of it', () =>
    expect(tried(PICKS)).toEqual({
      ok: true,
      taught: {
        words: [
          { as: 'status/finished', text: 'Rampung (*)' },
          { as: 'status/active', text: 'Masih digarap' },
          { as: 'certificate/some', text: 'Piagam Digital' },
        ],
        texts: 1,
      },
      trainings: [
        { title: MENULIS, status: { printed: 'Rampung (*)', norm: 'finished' }, certificates: 1 },
        { title: 'Fotografi Produk dengan Ponsel', status: { printed: 'Masih digarap', norm: 'active' } },
      ],
    }));

  it.each([
    ['no training is pointed at', PICKS.slice(1), 'no-title'],
    ['nothing but the training is', PICKS.slice(0, 1), 'nothing-new'],
    ['a word has its meaning already', [...PICKS.slice(0, 1), ['Pelatihan Saya', 'heading']], 'nothing-new'],
    ['the title is that of another part', [['Halo, Budi Santoso', 'title'], ...PICKS.slice(1)], 'other-title'],
    ['the card number is taken for a word', [...PICKS, ['9999 0000 1111 2222', 'label/status']], 'number'],
    ['the list stays unread', [...PICKS.slice(0, 1), ['Gelaran', 'label/title']], 'not-read'],
  ] as [string, typeof PICKS, string][])('is none where %s', (_, picks, why) => expect(tried(picks)).toMatchObject({ ok: false, why }));
});
