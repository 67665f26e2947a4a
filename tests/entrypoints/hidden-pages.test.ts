import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Derived } from '../../entrypoints/background/fold/derived';
import { refold } from '../../entrypoints/background/fold/refold';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { pageDraft } from '../../entrypoints/background/picture/page-draft';
import { compare } from '../../utils/compare/compare';
import { nothingKnown } from '../../utils/compare/known';
import { personalBeside } from '../../utils/reader/personal-beside';
import { serialise } from '../../utils/reader/serialise';
import { read } from '../../utils/schema/reading';
import { documentOf } from '../reader/page';
import { ROOT } from '../tools/root';
import { memoryStage } from './stage-of-story';
import { BUDI, OPINI, snapshotWith, submissionOf } from './submissions';

beforeAll(() => {
  vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
});

const PERSON = [{ kind: 'nama', value: BUDI.name }];
const keep = (url: string, page: { html: string; text: string }, title = '') => {
  const view = { w: 1, h: 1, dpr_pct: 100, doc_h: 1 };
  const copy = { ...page, url, title, readAt: 0, monoMs: 0, timeZone: 'Asia/Jakarta', offsetMin: 420, status: 200, language: 'id', view };
  return pageDraft(copy, {}, { at: '2020-07-23T02:00:00.000Z', session: '', load: '', timeZone: 'Asia/Jakarta', offsetMin: 420 }, PERSON);
};
const said = (draft: ReturnType<typeof keep>): string =>
  [
    JSON.stringify(draft.body),
    ...draft.leaves.filter(([name]) => !name.startsWith('pii/')).map(([, value]) => value),
    ...draft.files.map(({ bytes }) => new TextDecoder().decode(bytes)),
  ].join('\n');

describe('a kept page of another site', () => {
  it('of the case of 2020 does not hold the handle that the participant’s name is', () => {
    const page = readFileSync(join(ROOT, 'tests/stories/semarang-2020/pages/0723-instagram.html'), 'utf8');
    expect(page).toContain('budi_santoso');
    const kept = said(keep('https://www.instagram.com/p/rekaan-prakerja/', serialise(documentOf(page))));
    expect(kept).not.toMatch(/budi|santoso/i);
    expect(kept).toContain('sertifikat saya sejak 19 Mei masih 0');
  });
  it.each([
    ['https://www.instagram.com/budi.santoso/', 'budi'],
    ['https://www.tokopedia.com/people/12345678', '12345678'],
    ['https://www.facebook.com/budisantoso90/posts/100012345678', '1000'],
  ])('%s names nobody in its address or title, and two copies have one address', (url, secret) => {
    const first = keep(url, { html: '<p>Rina</p>', text: 'Rina' }, 'Budi (@budisantoso90) di Instagram');
    const second = keep(url, { html: '<p>budi_santoso</p>', text: 'budi_santoso, 0812 3456 7801' });
    expect(said(first)).not.toMatch(/budi|santoso/i);
    expect(said(first)).not.toContain(secret);
    expect(second.body).toMatchObject({ source: (first.body as { source: object }).source });
  });
});

describe('a look at the dashboard', () => {
  const profile =
    'Alamat\nJl. Pandanaran No. 12 RT 03 RW 05, Semarang\nTanggal Lahir\n12 Mei 1990\nNama Ibu Kandung: Siti Rahayu\nTelepon\nUbah';
  it('says beside its labels where and when the participant was born and lives', () =>
    expect(personalBeside(profile)).toEqual([
      { kind: 'alamat', value: 'Jl. Pandanaran No. 12 RT 03 RW 05, Semarang' },
      { kind: 'lahir', value: '12 Mei 1990' },
      { kind: 'ibu', value: 'Siti Rahayu' },
    ]));
  it.each(['Alamat\nTanggal Lahir\nBelum diisi', 'Alamat\nGedung Permata Kuningan Lantai 8', 'Alamat email\nx', 'Alamat\nUbah'])(
    'and not: %s',
    (text) => expect(personalBeside(text)).toEqual([]),
  );
  it('is compared as before where a title has the name in it, its address too, and the entries add up to the same', async () => {
    const stage = memoryStage();
    const trainings = [OPINI, { ...OPINI, title: 'Kelas Menulis bersama Budi' }];
    const url = 'https://dashboard.prakerja.go.id/u/budi-santoso/pelatihan';
    const snapshot = snapshotWith({ account: read(BUDI), trainings: read(trainings) }, { url });
    stage.now = '2020-06-21T02:00:00.000Z';
    const { log } = await recordSnapshot(
      stage,
      submissionOf(snapshot, { text: `Halo, Budi Santoso\n${profile}`, html: '<p>x</p>' }),
      undefined,
    );
    stage.now = '2020-07-21T02:00:00.000Z';
    await recordSnapshot(stage, submissionOf(snapshot, { text: 'Halo, Budi Santoso', html: '<p>x</p>' }), undefined);
    const ledger = await stage.ledger();
    const row = await ledger.log(log);
    if (!row) throw new Error('no log');
    const { known, personal } = row.derived as Derived;
    expect(known.trainings.map(({ record }) => record.title)).toEqual(trainings.map(({ title }) => title));
    expect(known.findings.filter(({ rule }) => rule !== 'status-stuck')).toEqual([]);
    expect((await refold(ledger, { log, marks: { card: 'x' } })).known).toEqual(known);
    expect(personal).toContainEqual({ kind: 'lahir', value: '12 Mei 1990' });
    const records = [];
    for await (const { record } of ledger.walk(log)) if (record) records.push(new TextDecoder().decode(record));
    expect(records.join('\n')).not.toMatch(/budi/i);
  });
  it('finds nothing where an older version kept the name in the address, and this one does not', () => {
    const trainings = [{ ...OPINI, title: 'Kelas Menulis bersama Budi' }];
    const at = (url: string) => snapshotWith({ account: read(BUDI), trainings: read(trainings) }, { url });
    const seen = (seq: number, day: string) => ({ seq, at: `${day}T02:00:00.000Z`, load: `${seq}`, session: '1' });
    const then = compare(
      nothingKnown,
      { snapshot: at('https://dashboard.prakerja.go.id/u/budi-santoso'), seen: seen(1, '2020-06-21') },
      { offsetMin: 420 },
    );
    const now = compare(
      then.known,
      { snapshot: at('https://dashboard.prakerja.go.id/u/…'), seen: seen(2, '2020-06-22') },
      { offsetMin: 420 },
    );
    expect(now.steps).toEqual([]);
    expect(now.known.trainings).toHaveLength(1);
  });
});
