import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bundle, makeBundle } from '../../utils/evidence/bundle';
import type { Profile } from '../../utils/evidence/source';
import { verifyBundle } from '../../utils/evidence/verify';
import { CARD, type Key, LOG, littleLog, NAME, newKey, SECRET, semarang } from './little-log';
import { Tampered } from './tampered';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const options = { now: '2020-08-06T06:00:00.000Z', clock: 'device', offsetMin: 420 } as const;
let key: Key;
beforeAll(async () => {
  key = await newKey();
});

const make = (profile: Profile, withhold?: { seqs?: number[]; leaves?: string[] }): Promise<Bundle> =>
  makeBundle(littleLog(key, semarang(key)), { ...options, profile, ...(withhold && { withhold }) });
const open = async (profile: Profile, withhold?: { seqs?: number[]; leaves?: string[] }) =>
  Tampered.open((await make(profile, withhold)).bytes);

/** `["salt","name","value"]` of each line. */
const disclosed = (bag: Tampered, seq: string): Map<string, string> =>
  new Map(
    bag
      .text(`data/disclosures/${seq}.txt`)
      .trimEnd()
      .split('\n')
      .map((line) =>
        JSON.parse(
          new TextDecoder().decode(Uint8Array.from(atob(line.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))),
        ).slice(1),
      ),
  );

describe('a bundle', () => {
  it.each(['samar', 'ombudsman', 'lengkap'] as const)('%s verifies, and says what it is', async (profile) => {
    const bundle = await make(profile);
    const verdict = await verifyBundle(bundle.bytes);
    expect(verdict.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(verdict).toMatchObject({ ok: true, log: LOG, profile, size: 9, clock: 'device', head: bundle.head });
    expect(bundle).toMatchObject({ name: `bukti-9c13896d-${profile}.zip`, size: 9, withheld: [] });
  });

  it('has the layout of evidence.md 4', async () => {
    const { files } = await open('samar');
    expect([...files.keys()].sort()).toEqual(
      [
        ...[
          'BACA-SAYA.txt',
          'PERIKSA.txt',
          'bag-info.txt',
          'bagit.txt',
          'kunci-publik.pem',
          'manifest-sha256.txt',
          'manifest-sha256.txt.sig',
          'tagmanifest-sha256.txt',
        ],
        ...['laporan.html', 'report.en.html', 'format.txt', 'log.jsonl', 'temuan.json', 'export.json', 'linimasa.json'].map(
          (name) => `data/${name}`,
        ),
        ...['linimasa.csv', 'bidang.csv', 'linimasa-titik-koma.csv', 'bidang-titik-koma.csv'].map((name) => `data/${name}`),
        ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((seq) => `data/records/00000${seq}.json`),
        ...[1, 2, 5, 6, 8].map((seq) => `data/disclosures/00000${seq}.txt`),
        ...[1, 5].flatMap((seq) => [`data/snapshots/00000${seq}/page.html`, `data/snapshots/00000${seq}/text.txt`]),
      ].sort(),
    );
  });

  it('exports stored bytes as they are', async () => {
    const source = littleLog(key, semarang(key));
    const bag = await Tampered.open((await makeBundle(source, { ...options, profile: 'lengkap' })).bytes);
    expect(bag.text('data/log.jsonl')).toBe(source.entries.map(({ line }) => `${line}\n`).join(''));
    expect(bag.files.get('data/records/000005.json')).toEqual(source.entries[5]?.record);
    expect(bag.text('data/disclosures/000005.txt')).toBe(source.entries[5]?.disclosures.map((line) => `${line}\n`).join(''));
  });

  it('has a manifest that depends on the content alone', async () => {
    const [one, two] = [await make('samar'), await make('samar')];
    expect(one.manifestSha256).toBe(two.manifestSha256);
  });

  it('says that a clock was simulated, in the file and on the report', async () => {
    const { bytes } = await makeBundle(littleLog(key, semarang(key)), { ...options, profile: 'samar', clock: 'simulated' });
    const bag = await Tampered.open(bytes);
    expect(JSON.parse(bag.text('data/export.json')).clock).toBe('simulated');
    expect(bag.text('data/laporan.html')).toContain('UJI COBA');
    expect((await verifyBundle(bytes)).cannotConclude.join()).toContain('jam tiruan');
  });

  it('reports progress up to its total, and stops when cancelled', async () => {
    const seen: [number, number][] = [];
    const source = littleLog(key, semarang(key));
    await makeBundle(source, { ...options, profile: 'samar', onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
    expect(seen.every(([done, total], index) => done <= total && total === 1000 && done >= (seen[index - 1]?.[0] ?? 0))).toBe(true);
    const controller = new AbortController();
    const cancelled = makeBundle(source, {
      ...options,
      profile: 'samar',
      signal: controller.signal,
      onProgress: (done) => done > 100 && controller.abort(new Error('enough')),
    });
    await expect(cancelled).rejects.toThrow('enough');
  });

  it('refuses an empty log and a log out of order', async () => {
    const source = littleLog(key, semarang(key));
    await expect(makeBundle({ ...source, entries: [] }, { ...options, profile: 'samar' })).rejects.toThrow('nothing to export');
    const swapped = source.entries.map((entry, seq) => (seq === 2 ? { ...entry, line: source.entries[1]?.line ?? '' } : entry));
    await expect(makeBundle({ ...source, entries: swapped }, { ...options, profile: 'samar' })).rejects.toThrow('entry 2');
  });
});

describe('a verdict', () => {
  it('speaks Indonesian, or English where asked', async () => {
    const { bytes } = await make('samar');
    const [own, english] = [await verifyBundle(bytes), await verifyBundle(bytes, { language: 'en' })];
    expect(own.checks.map(({ detail }) => detail)).toContain('Rantai utuh dari catatan pertama sampai terakhir.');
    expect(english.checks.map(({ detail }) => detail)).toContain('The log is one unbroken chain from its first record to its last.');
    expect(own.cannotConclude[0]).toMatch(/^Bahwa situs benar-benar mengirim/);
    expect(english.cannotConclude.join()).toContain('values that are masked');
    expect(own.keyFingerprint).toMatch(/^[0-9a-f]{64}$/);
  });
  it('reports a clock that went back, without condemning the log', async () => {
    const drafts = semarang(key).map((draft, seq) => {
      if (seq !== 7) return draft;
      const time = '2020-08-05T00:00:00.000Z';
      return { ...draft, time, body: { ...draft.body, captured: { ...(draft.body?.captured as object), device_utc: time } } };
    });
    const { bytes } = await makeBundle(littleLog(key, drafts), { ...options, profile: 'samar' });
    const verdict = await verifyBundle(bytes);
    expect(verdict.ok).toBe(true);
    expect(verdict.cannotConclude.join()).toContain('jam komputer mundur');
  });
});

describe('what a profile shows', () => {
  it('samar: no identity, no server marks, but the training', async () => {
    const bag = await open('samar');
    const values = disclosed(bag, '000001');
    expect([...values.keys()]).toEqual(expect.arrayContaining(['pelatihan/0/nama', 'pelatihan/0/status', 'sertifikat/jumlah']));
    expect([...values.keys()].filter((name) => /^(pii|http)\/|^nama$|^nomor_kartu$/.test(name))).toEqual([]);
    const all = [...bag.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
    expect(all).not.toContain(NAME);
    expect(all).not.toContain(CARD);
    expect(all).not.toContain(SECRET);
    expect(bag.text('data/laporan.html')).toContain('█ disamarkan');
  });
  it('ombudsman: identity and server marks, not the secret', async () => {
    const bag = await open('ombudsman');
    expect(disclosed(bag, '000001')).toEqual(new Map([...disclosed(bag, '000001'), ['nama', NAME], ['http/x-request-id', 'req-1']]));
    expect(bag.text('data/laporan.html')).toContain(`<bdi>${NAME}</bdi>`);
    expect(bag.text('data/laporan.html')).toContain('UU 37/2008');
    expect([...bag.files.values()].some((bytes) => new TextDecoder().decode(bytes).includes(SECRET))).toBe(false);
  });
  it('lengkap: everything, with the page filled in on the report', async () => {
    const bag = await open('lengkap');
    expect(JSON.parse(bag.text('data/export.json')).logSecret).toBe(SECRET);
    expect(bag.text('data/laporan.html')).toContain(`Halo, ${NAME}`);
    expect(bag.text('data/snapshots/000001/page.html')).toContain('⟦pii/nama/1⟧');
  });
});

describe('what the participant withholds', () => {
  it('a whole entry: its header stays, everything below it goes, and it verifies', async () => {
    const { bytes, withheld } = await make('lengkap', { seqs: [2, 5] });
    expect(withheld).toEqual([2, 5]);
    const bag = await Tampered.open(bytes);
    expect([...bag.files.keys()].filter((path) => /00000[25]/.test(path))).toEqual([]);
    expect(bag.text('data/log.jsonl').split('\n')).toHaveLength(10);
    expect(JSON.parse(bag.text('data/export.json')).withheld).toEqual([2, 5]);
    const verdict = await verifyBundle(bytes);
    expect(verdict.ok).toBe(true);
    expect(verdict.cannotConclude.join()).toContain('tidak disertakan dalam paket ini');
  });
  it('one value by name: gone with its normalised twin, wherever else the same text stands, and it verifies', async () => {
    const { bytes } = await make('lengkap', { leaves: ['pelatihan/0/nama', 'pelatihan/0/status'] });
    const bag = await Tampered.open(bytes);
    const names = [...disclosed(bag, '000001').keys()];
    expect(names).not.toContain('pelatihan/0/nama');
    expect(names).not.toContain('pelatihan/0/status/norm');
    expect(names).toContain('pelatihan/0/lembaga');
    expect(disclosed(bag, '000006').has('temuan/perihal')).toBe(false);
    const elsewhere = [...bag.files].filter(([, content]) => new TextDecoder().decode(content).includes('Menembus Meja'));
    expect(elsewhere.map(([path]) => path)).toEqual([]);
    expect((await verifyBundle(bytes)).ok).toBe(true);
  });
  it('never the entry that names the key', async () => {
    await expect(make('samar', { seqs: [0] })).rejects.toThrow('entry 0 (genesis) cannot be withheld');
  });
  it('an entry erased on the device', async () => {
    const source = littleLog(key, semarang(key));
    const entries = source.entries.map((entry) => (entry.seq === 2 ? { ...entry, record: undefined, disclosures: [] } : entry));
    const { bytes, withheld } = await makeBundle({ ...source, entries }, { ...options, profile: 'samar' });
    expect(withheld).toEqual([2]);
    expect((await verifyBundle(bytes)).ok).toBe(true);
  });
});
