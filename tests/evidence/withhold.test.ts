import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseDisclosure } from '../../utils/chain/disclosure';
import { makeBundle } from '../../utils/evidence/bundle';
import { openPreview } from '../../utils/evidence/preview';
import { PROFILES, type Profile, type Withhold } from '../../utils/evidence/source';
import { verifyBundle } from '../../utils/evidence/verify';
import { type Draft, type Key, type LittleLog, littleLog, newKey, semarang } from './little-log';
import { Tampered } from './tampered';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const options = { now: '2020-08-06T06:00:00.000Z', clock: 'device', offsetMin: 420 } as const;
let key: Key;
let source: LittleLog;
beforeAll(async () => {
  key = await newKey();
  source = littleLog(key, semarang(key));
});
const open = async (profile: Profile, withhold: Withhold, from = source) =>
  Tampered.open((await makeBundle(from, { ...options, profile, withhold })).bytes);
const lines = (bag: Tampered, seq: string): string[] =>
  bag.files.has(`data/disclosures/${seq}.txt`) ? bag.text(`data/disclosures/${seq}.txt`).trimEnd().split('\n') : [];
const disclosed = (bag: Tampered, seq: string): string[] => lines(bag, seq).map((line) => parseDisclosure(line).name);

describe("the participant's own words in samar", () => {
  const text = 'Pelatihan saya tidak ada lagi';
  const told = (): LittleLog => {
    const drafts = semarang(key);
    return littleLog(key, [...drafts, { kind: 'note', time: '2020-08-06T06:00:00.000Z', body: NOTE, leaves: [['pengaduan/isi', text]] }]);
  };
  const NOTE = { statement: 'complaint', happened: '2020-08-06', way: 'email', to: 'pmo', times: 1, about: [] };
  const said = (bag: Tampered): boolean => [...bag.files.values()].some((bytes) => new TextDecoder().decode(bytes).includes(text));
  it('are nowhere, unless they were asked for; the other profiles have them', async () => {
    const from = told();
    const seq = semarang(key).length;
    expect(said(await open('samar', {}, from))).toBe(false);
    expect(said(await open('samar', { opened: [{ seq, name: 'pengaduan/isi' }] }, from))).toBe(true);
    expect(said(await open('lengkap', {}, from))).toBe(true);
  });
  it('stay hidden though asked for where the gate finds something in them', async () => {
    const seq = semarang(key).length;
    const from = littleLog(key, [
      ...semarang(key),
      { kind: 'note', time: '2020-08-06T06:00:00.000Z', body: NOTE, leaves: [['pengaduan/isi', 'hp 081234567813']] },
    ]);
    expect(disclosed(await open('samar', { opened: [{ seq, name: 'pengaduan/isi' }] }, from), String(seq).padStart(6, '0'))).toEqual([]);
  });
});

describe('what is withheld by hand', () => {
  it('one value of one entry: its other entries keep theirs, its own page goes with it', async () => {
    const bag = await open('lengkap', { fields: [{ seq: 1, name: 'sertifikat/jumlah' }] });
    expect(disclosed(bag, '000001')).not.toContain('sertifikat/jumlah');
    expect(disclosed(bag, '000005')).toContain('sertifikat/jumlah');
    expect([...bag.files.keys()].filter((path) => path.includes('snapshots/'))).toEqual([
      'data/snapshots/000005/page.html',
      'data/snapshots/000005/text.txt',
    ]);
    expect(JSON.parse(bag.text('data/export.json')).withheld_fields).toEqual([{ seq: 1, name: 'sertifikat/jumlah' }]);
    expect(bag.text('data/laporan.html')).toContain('[1] sertifikat/jumlah');
  });
  it('a price is not read off the page, which spells it in another way', async () => {
    const bag = await open('lengkap', { fields: [{ seq: 1, name: 'pelatihan/0/harga/norm' }] });
    const all = [...bag.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
    expect(all).not.toContain('150.000');
  });
  it('a day that stands openly in the record of a finding takes that record with it', async () => {
    const drafts = semarang(key).map(
      (draft, seq): Draft =>
        seq === 1
          ? { ...draft, leaves: [...(draft.leaves ?? []), ['pelatihan/0/selesai/norm', '2020-05-19']] }
          : draft.kind === 'finding'
            ? { ...draft, body: { ...draft.body, promise: { since: '2020-05-19', due: '2020-06-16', source: 'x' } } }
            : draft,
    );
    const bundle = await makeBundle(littleLog(key, drafts), {
      ...options,
      profile: 'lengkap',
      withhold: { leaves: ['pelatihan/0/selesai/norm'] },
    });
    expect(bundle.withheld).toEqual([6, 8]);
    expect((await verifyBundle(bundle.bytes)).ok).toBe(true);
  });
  it('the pages of one entry, and nothing else of it', async () => {
    const bag = await open('lengkap', { pages: [1] });
    expect(disclosed(bag, '000001')).toContain('pelatihan/0/nama');
    expect([...bag.files.keys()].filter((path) => path.includes('snapshots/000001'))).toEqual([]);
    expect((await verifyBundle(await bag.zip())).ok).toBe(true);
  });
  it('a bundle that shows what it says it withholds does not verify', async () => {
    const bag = await open('lengkap', {});
    for (const [from, to] of [
      ['"withheld_pages":[]', '"withheld_pages":[1]'],
      ['"withheld_fields":[]', '"withheld_fields":[{"name":"nama","seq":1}]'],
      ['"withheld_leaves":[]', '"withheld_leaves":["nama"]'],
    ] as const) {
      const tampered = await Tampered.open(await bag.zip());
      tampered.edit('data/export.json', (text) => text.replace(from, to));
      const verdict = await verifyBundle(await (await (await tampered.rebag()).sign(key)).zip());
      expect(verdict.checks.filter(({ ok }) => !ok).map(({ id }) => id)).toContain('profile');
    }
  });

  it('any choice verifies, shows nothing of it, and is what the preview said', async () => {
    const names = [...new Set(source.entries.flatMap(({ disclosures }) => disclosures.map((each) => parseDisclosure(each).name)))];
    const seq = fc.integer({ min: 1, max: 8 });
    const field = fc.oneof(
      ...source.entries
        .filter(({ disclosures }) => disclosures.length > 0)
        .map((entry) => fc.constantFrom(...entry.disclosures.map((each) => ({ seq: entry.seq, name: parseDisclosure(each).name })))),
    );
    const choice = fc.record({
      profile: fc.constantFrom(...PROFILES),
      seqs: fc.uniqueArray(seq, { maxLength: 3 }),
      leaves: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
      fields: fc.uniqueArray(field, { maxLength: 3, selector: ({ seq, name }) => `${seq}/${name}` }),
      pages: fc.uniqueArray(seq, { maxLength: 2 }),
    });
    const preview = await openPreview(source);
    await fc.assert(
      fc.asyncProperty(choice, async ({ profile, ...withhold }) => {
        const bundle = await makeBundle(source, { ...options, profile, withhold });
        const verdict = await verifyBundle(bundle.bytes);
        expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
        const bag = await Tampered.open(bundle.bytes);
        const shown = [...bag.files.keys()].filter((path) => /^data\/(snapshots|disclosures)\//.test(path));
        const promised: string[] = [];
        for (const { seq } of source.entries) {
          const entry = await preview(profile, withhold).entry(seq);
          const pad = String(seq).padStart(6, '0');
          const open = entry.fields.filter(({ hidden }) => hidden === undefined);
          expect(disclosed(bag, pad)).toEqual(open.map(({ name }) => name));
          if (open.length > 0) promised.push(`data/disclosures/${pad}.txt`);
          promised.push(...entry.files.filter(({ hidden }) => hidden === undefined).map(({ path }) => `data/${path}`));
          expect(bag.files.has(`data/records/${pad}.json`)).toBe(entry.hidden === undefined);
        }
        expect(shown.sort()).toEqual(promised.sort());
        const held = source.entries.flatMap((entry) =>
          entry.disclosures
            .map(parseDisclosure)
            .filter(
              ({ name }) => withhold.leaves.includes(name) || withhold.fields.some((one) => one.seq === entry.seq && one.name === name),
            )
            .map(({ value }) => value.toLowerCase())
            .filter((value) => value.length >= 3),
        );
        const values = JSON.parse(bag.text('data/linimasa.json'))
          .entries.flatMap((entry: { values: { value: string }[] }) => entry.values.map(({ value }) => value.toLowerCase()))
          .concat(shown.filter((path) => path.endsWith('text.txt')).map((path) => bag.text(path).toLowerCase()));
        expect(held.filter((value) => values.some((text: string) => text.includes(value)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
  it('counts beforehand what will be shown, and stops counting when told to', async () => {
    const preview = (await openPreview(source))('samar', { seqs: [2] });
    // Two looks of 15 and 10 values, of which 5 each are identity (nama, nomor_kartu, two pii, one http); two findings of four; the note is withheld.
    expect(await preview.totals(new AbortController().signal)).toEqual({
      entries: { shown: 8, hidden: 1 },
      fields: { shown: 10 + 5 + 8, hidden: 10 },
      files: { shown: 4, hidden: 0 },
    });
    const stopped = new AbortController();
    stopped.abort(new Error('enough'));
    await expect(preview.totals(stopped.signal)).rejects.toThrow('enough');
  });
});
