import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LeakFound, makeBundle } from '../../utils/evidence/bundle';
import { detect } from '../../utils/evidence/leaks/detect';
import { leakGate } from '../../utils/evidence/leaks/leak-gate';
import { ownWords } from '../../utils/evidence/leaks/own-words';
import { openPreview } from '../../utils/evidence/preview';
import { verifyBundle } from '../../utils/evidence/verify';
import { CARD, type Draft, type Key, type LittleLog, littleLog, NAME, newKey, semarang } from './little-log';
import { Tampered } from './tampered';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Built here, so that no such number stands in the source. */
const nik = ['337401', '150290', '0001'].join('');
const phone = ['0812', '3456', '7890'].join('-');

describe('what looks personal', () => {
  it.each([
    [`Kartu ${CARD}`, 'kartu'],
    ['9999 0000 1111 2222', 'kartu'],
    ['9999.0000.1111.2222', 'kartu'],
    ['9999\u200b0000\u00a01111\u200b-\u200b2222', 'kartu'],
    [nik, 'nik'],
    [`HP ${phone}`, 'telepon'],
    ['+62 812 3456 7890', 'telepon'],
    ['budi.santoso@example.com', 'email'],
    ['No. Rek 1234567890', 'rekening'],
    ['rekening BCA: 123-456-7890', 'rekening'],
  ])('%s is %s', (text, kind) => expect(detect(text)).toBe(kind));
  it.each([
    'Rp1.000.000.000.000.000',
    'info@prakerja.go.id',
    '2020-06-21 2020-07-21',
    'head 0615291b34d0dd7a9999000011112222ab',
    '2020-08-06T02:14:00.000Z',
    '08-12-2020 09.14',
    'Sertifikat 0, saldo Rp3.400.000',
    'WCNRYXJ0dTk5OTkwMDAwMTExMTIyMjI_x',
  ])('%s is not', (text) => expect(detect(text)).toBeUndefined());
});

describe('the gate', () => {
  it.each([
    ['nama', 'Budi Santoso', 'Halo, BUDI  SANTOSO!'],
    ['nama', 'Budi Santoso', 'Halo, Budi\u00a0Santoso'],
    ['kartu', '9999000011112222', 'kartu 9999-0000-1111-2222.'],
    ['kode', 'INV/2020/77', '(inv/2020/77)'],
  ])('finds a %s: %s in %s', (kind, value, text) => expect(leakGate([{ kind, value }], { detectors: false }).find(text)).toBe('known'));
  it.each([
    ['nama', 'Ana', 'Analisis dan Bahana'],
    ['kode', '12', 'Pelatihan 12'],
  ])('does not find a %s: %s in %s', (kind, value, text) =>
    expect(leakGate([{ kind, value }], { detectors: false }).find(text)).toBeUndefined(),
  );
  it('reads full-width digits', () => expect(leakGate([]).find('９９９９００００１１１１２２２２')).toBe('kartu'));
  it('knows the words of the bundle itself', () => {
    const gate = leakGate(
      ['Juni', 'Hari', 'Rina'].map((value) => ({ kind: 'nama', value })),
      { detectors: false, ownWords: ownWords() },
    );
    expect(gate.find('21 Juni 2020, 3 hari')).toBeUndefined();
    expect(gate.find('Halo, Rina')).toBe('known');
  });
});

const options = { profile: 'samar', now: '2020-08-06T06:00:00.000Z', clock: 'device', offsetMin: 420 } as const;
let key: Key;
beforeAll(async () => {
  key = await newKey();
});

const withLook = (change: (look: Draft) => Draft): LittleLog =>
  littleLog(
    key,
    semarang(key).map((draft, seq) => (seq === 1 ? change(draft) : draft)),
  );
const exported = async (source: LittleLog): Promise<Tampered> => Tampered.open((await makeBundle(source, options)).bytes);
const everything = ({ files }: Tampered): string =>
  [...files]
    .map(([path, bytes]) => {
      const text = new TextDecoder().decode(bytes);
      return path.includes('disclosures/')
        ? text
            .split('\n')
            .map((line) => Buffer.from(line, 'base64url').toString())
            .join('\n')
        : text;
    })
    .join('\n');

describe('a samar bundle', () => {
  it.each([
    ['a name', NAME],
    ['a card number', '9999 0000 1111 2222'],
    ['a number nobody told us of', nik],
    ['a phone number', phone],
    ['an e-mail address', 'budi@example.com'],
  ])('shows %s nowhere, wherever it was', async (_, value) => {
    const places: ((look: Draft) => Draft)[] = [
      (look) => ({ ...look, leaves: [...(look.leaves ?? []), ['pemberitahuan/0/teks', `Halo ${value}, selamat`]] }),
      (look) => ({ ...look, files: (look.files ?? []).map((file) => ({ ...file, text: `${file.text} ${value}` })) }),
      (look) => ({
        ...look,
        files: (look.files ?? []).map((file) => ({ ...file, text: `<p>${value.slice(0, 6)}<b>${value.slice(6)}</b></p>` })),
      }),
      (look) => ({ ...look, files: (look.files ?? []).map((file) => ({ ...file, text: `<p title="${value}">x</p>` })) }),
    ];
    for (const place of places) expect(everything(await exported(withLook(place)))).not.toContain(value);
  });
  it('keeps a clean page beside one that is not', async () => {
    const bag = await exported(withLook((look) => ({ ...look, files: (look.files ?? []).map((file) => ({ ...file, text: NAME })) })));
    expect([...bag.files.keys()].filter((path) => path.includes('snapshots/'))).toEqual([
      'data/snapshots/000005/page.html',
      'data/snapshots/000005/text.txt',
    ]);
  });
  it("hides the participant's own words where they name anybody", async () => {
    const drafts = semarang(key).map(
      (draft): Draft => (draft.kind === 'note' ? { ...draft, leaves: [['catatan/teks', `Saya ${NAME}`]] } : draft),
    );
    expect(everything(await exported(littleLog(key, drafts)))).not.toContain(NAME);
  });
  it.each<[string, (source: LittleLog) => LittleLog, RegExp]>([
    ['the name of the software', (source) => ({ ...source, software: { ...source.software, name: NAME } }), /^bag-info\.txt$/],
  ])('is not made at all where %s leaks, and says where, not what', async (_, spoil, file) => {
    const made = makeBundle(spoil(littleLog(key, semarang(key))), options);
    const error = await made.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(LeakFound);
    const leak = error as LeakFound;
    expect(leak.file).toMatch(file);
    expect(leak.message).toContain(leak.file);
    expect(leak.message).not.toMatch(/9999|Budi/);
  });
  it('leaves out an entry whose public part names the participant, and the preview says why', async () => {
    for (const path of [CARD, 'u/budi-santoso', '@budisantoso90', 'BudiSantoso/kelas']) {
      const source = withLook((look) => ({ ...look, body: { ...look.body, source: { url: `https://dashboard.prakerja.go.id/${path}` } } }));
      const bundle = await makeBundle(source, options);
      expect(bundle.withheld).toEqual([1]);
      expect(everything(await Tampered.open(bundle.bytes))).not.toContain(path);
      expect((await (await openPreview(source))('samar', {}).entry(1)).hidden).toBe('personal');
      expect((await verifyBundle(bundle.bytes)).checks.filter(({ ok }) => !ok)).toEqual([]);
    }
  });
  it('is made also for somebody whose names are words of every record', async () => {
    const source = { ...littleLog(key, semarang(key)), personal: [{ kind: 'nama', value: 'Asia Jakarta Dede Capture' }] };
    expect((await makeBundle(source, options)).withheld).toEqual([]);
  });
  it('hides a voucher code also on the page that shows it', async () => {
    const code = 'TKP-77-XYZ';
    const bag = await exported(
      withLook((look) => ({
        ...look,
        leaves: [...(look.leaves ?? []), ['pelatihan/0/kode', code]],
        files: (look.files ?? []).map((file) => ({ ...file, text: `${file.text} ${code}` })),
      })),
    );
    expect(everything(bag)).not.toContain(code);
  });
});

describe('other profiles', () => {
  it('ombudsman stops where the secret of acct would leave', async () => {
    const source = withLook((look) => ({ ...look, body: { ...look.body, stray: '5eed'.repeat(16) } }));
    await expect(makeBundle(source, { ...options, profile: 'ombudsman' })).rejects.toBeInstanceOf(LeakFound);
  });
});
