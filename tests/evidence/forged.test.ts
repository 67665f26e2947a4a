import { beforeAll, describe, expect, it, vi } from 'vitest';
import { checkpointText } from '../../utils/chain/checkpoint';
import { p1363ToDer } from '../../utils/chain/der';
import { headOf, parseHeader } from '../../utils/chain/header';
import { sha256Hex } from '../../utils/chain/sha256';
import { makeBundle } from '../../utils/evidence/bundle';
import type { Profile } from '../../utils/evidence/source';
import { verifyBundle } from '../../utils/evidence/verify';
import { makeZip } from '../../utils/evidence/zip/make-zip';
import { type Draft, type Key, type LittleLog, LOG, littleLog, newKey, semarang } from './little-log';
import { Tampered } from './tampered';
import { timeToken } from './time-token';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What the holder of the key can sign and yet must not pass: each attack signs whatever it changed. */
let key: Key;
let source: LittleLog;
let zips: Record<Profile, Uint8Array>;

const options = { now: '2020-08-06T06:00:00.000Z', clock: 'device', offsetMin: 420 } as const;
const zipOf = async (log: LittleLog, profile: Profile): Promise<Uint8Array> => (await makeBundle(log, { ...options, profile })).bytes;
const failures = async (zip: Uint8Array): Promise<string[]> => {
  const { checks } = await verifyBundle(zip);
  return [...new Set(checks.filter(({ ok }) => !ok).map(({ id }) => id))];
};
const signed = async (bag: Tampered): Promise<string[]> => failures(await (await (await bag.rebag()).sign(key)).zip());
/** The case with the drafts of some entries changed, and all of it chained and signed as if it were true. */
const invented = async (change: (draft: Draft, seq: number) => Draft): Promise<string[]> =>
  failures(await zipOf(littleLog(key, semarang(key).map(change)), 'lengkap'));
const at = (seq: number, change: (draft: Draft) => Draft) => (draft: Draft, own: number) => (own === seq ? change(draft) : draft);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

beforeAll(async () => {
  key = await newKey();
  source = littleLog(key, semarang(key));
  zips = { samar: await zipOf(source, 'samar'), ombudsman: await zipOf(source, 'ombudsman'), lengkap: await zipOf(source, 'lengkap') };
});

it('nothing is wrong with the bundles that the attacks begin with', async () => {
  for (const zip of Object.values(zips)) expect(await failures(zip)).toEqual([]);
});

describe('the package', () => {
  it.each(['bukti-9c13896d-lengkap', 'bukti-00000000-samar', 'Bukti-9c13896d-samar'])('in a folder called %s', async (base) => {
    const { files } = await Tampered.open(zips.samar);
    const zip = await makeZip(new Map([...files].map(([path, bytes]) => [`${base}/${path}`, bytes])), async () => undefined);
    expect(await failures(zip)).toEqual(['layout']);
  });
  it.each<[string, (text: string) => string]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['capital hex', (text) => text.replace(/^[0-9a-f]{64}/, (sum) => sum.toUpperCase())],
    ['one space', (text) => text.replace('  ', ' ')],
    ['a tab', (text) => text.replace('  ', '\t')],
    ['a star', (text) => text.replace('  ', ' *')],
    ['no line end', (text) => text.trimEnd()],
    ['an empty line', (text) => `${text}\n`],
    ['another order', (text) => `${text.trimEnd().split('\n').reverse().join('\n')}\n`],
  ])('with manifests that have %s', async (_, change) => {
    const bag = (await Tampered.open(zips.samar)).edit('manifest-sha256.txt', change);
    await bag.sign(key);
    expect(await failures(await bag.zip())).toContain('bag');
    const tags = (await Tampered.open(zips.samar)).edit('tagmanifest-sha256.txt', change);
    expect(await failures(await tags.zip())).toContain('bag');
  });
  it('with another declaration', async () => {
    const bag = (await Tampered.open(zips.samar)).edit('bagit.txt', (text) => text.replaceAll('\n', '\r\n'));
    expect(await failures(await (await bag.retag()).zip())).toEqual(['bag']);
  });
});

describe('time seals', () => {
  const checkpoint = (size: number, changes: Partial<{ key: string; log: string; time: string }> = {}): string =>
    checkpointText({
      log: LOG,
      size,
      head: headOf(source.entries[size - 1]?.line ?? ''),
      time: parseHeader(source.entries[size - 1]?.line ?? '').time,
      key: sha256Hex(key.spki),
      ...changes,
    });
  type Seal = { folder?: string; text?: string; signedText?: string; signer?: Key; token?: Uint8Array };
  const sealed = async ({ folder = '000005', text = checkpoint(5), signedText = text, signer = key, token }: Seal): Promise<string[]> => {
    const bag = (await Tampered.open(zips.samar)).write(`data/anchors/${folder}/checkpoint.txt`, text);
    bag.write(`data/anchors/${folder}/checkpoint.sig`, p1363ToDer(await signer.sign(utf8(signedText))));
    if (token) bag.write(`data/anchors/${folder}/checkpoint.tsa.tsr`, token);
    return signed(bag);
  };
  it('as they should be pass', async () => {
    expect(await sealed({})).toEqual([]);
    expect(await sealed({ token: timeToken(sha256Hex(utf8(checkpoint(5)))) })).toEqual([]);
  });
  it('fail where a checkpoint says another time than its last entry', async () =>
    expect(await sealed({ text: checkpoint(5, { time: '2019-01-01T00:00:00.000Z' }) })).toEqual(['anchors']));
  it('say that the root of a token was not checked', async () => {
    const { checks } = await verifyBundle(zips.samar);
    expect(checks.find(({ id }) => id === 'anchors')?.detail).toContain('sertifikat akarnya tidak diperiksa');
  });
  it.each<[string, () => Promise<Seal>]>([
    ['a checkpoint in the folder of another size', async () => ({ folder: '000006' })],
    ['a checkpoint that names another key', async () => ({ text: checkpoint(5, { key: 'ab'.repeat(32) }) })],
    ['a checkpoint of another log', async () => ({ text: checkpoint(5, { log: '00'.repeat(16) }) })],
    ['CRLF in a checkpoint', async () => ({ text: checkpoint(5).replaceAll('\n', '\r\n') })],
    ['a quoted checkpoint', async () => ({ text: checkpoint(5).replace(/^/gm, '> ') })],
    ['a signature of something else', async () => ({ signedText: checkpoint(4) })],
    ['a signature by another key', async () => ({ signer: await newKey() })],
    [
      'bytes that merely contain the digest',
      async () => ({ token: Uint8Array.from(Buffer.from(`3020${sha256Hex(utf8(checkpoint(5)))}`, 'hex')) }),
    ],
    ['a token of another checkpoint', async () => ({ token: timeToken(sha256Hex(utf8(checkpoint(4)))) })],
  ])('%s', async (_, seal) => expect(await sealed(await seal())).toEqual(['anchors']));
  it('without their signature, or without their checkpoint', async () => {
    expect(await signed((await Tampered.open(zips.samar)).write('data/anchors/000005/checkpoint.txt', checkpoint(5)))).toEqual(['anchors']);
    const token = timeToken(sha256Hex(utf8(checkpoint(5))));
    expect(await signed((await Tampered.open(zips.samar)).write('data/anchors/000005/checkpoint.tsa.tsr', token))).toEqual(['anchors']);
  });
  it('a token over the manifest that is of something else', async () => {
    const bag = (await Tampered.open(zips.samar)).write('manifest-sha256.txt.tsa.tsr', timeToken('ab'.repeat(32)));
    expect(await failures(await (await bag.retag()).zip())).toEqual(['anchors']);
    bag.write('manifest-sha256.txt.tsa.tsr', timeToken(sha256Hex(bag.files.get('manifest-sha256.txt') ?? utf8(''))));
    expect(await failures(await (await bag.retag()).zip())).toEqual([]);
  });
});

describe('the profile', () => {
  it('samar with a name disclosed', async () => {
    const name = source.entries[1]?.disclosures.find((line) => Buffer.from(line, 'base64url').toString().includes('"nama"')) ?? '';
    const bag = (await Tampered.open(zips.samar)).edit('data/disclosures/000001.txt', (lines) => `${lines}${name}\n`);
    expect(await signed(bag)).toContain('profile');
  });
  it('samar as the name of a bundle that shows everything', async () => {
    const bag = (await Tampered.open(zips.ombudsman)).edit('data/export.json', (json) => json.replace('"ombudsman"', '"samar"'));
    expect(await signed(bag)).toContain('profile');
  });
  it.each(['page.html', 'text.txt'])('lengkap without the %s of an entry', async (file) =>
    expect(await signed((await Tampered.open(zips.lengkap)).remove(`data/snapshots/000001/${file}`))).toEqual(['profile']),
  );
});

describe('records', () => {
  const captured =
    (change: object) =>
    (draft: Draft): Draft => ({
      ...draft,
      body: { ...draft.body, captured: { ...(draft.body?.captured as object), ...change } },
    });
  it.each<[string, number, (draft: Draft) => Draft]>([
    ['a look of another time than its header', 1, captured({ device_utc: '2020-05-19T02:00:00.000Z' })],
    ['a look without a session', 1, captured({ session: '' })],
    [
      'an unchanged look without the account of the look it repeats',
      4,
      (draft) => ({ ...draft, body: Object.fromEntries(Object.entries(draft.body ?? {}).filter(([name]) => name !== 'acct')) }),
    ],
    [
      'a page that stands under another entry',
      5,
      (draft) => ({ ...draft, files: draft.files?.map((file) => ({ ...file, path: file.path.replace('000005', '000009') })) ?? [] }),
    ],
    [
      'a page under another name than its role has',
      5,
      (draft) => ({ ...draft, files: draft.files?.map((file) => ({ ...file, path: file.path.replace('page.html', 'other.html') })) ?? [] }),
    ],
  ])('%s', async (_, seq, change) => expect(await invented(at(seq, change))).toEqual(['records']));
  it('an unchanged look of another account, on which a finding rests', async () =>
    expect(await invented(at(4, (draft) => ({ ...draft, body: { ...draft.body, acct: 'ab'.repeat(32) } })))).toEqual([
      'records',
      'account',
    ]));
  it('a loss that was seen on another account', async () => {
    const other = (draft: Draft): Draft => ({ ...draft, body: { ...draft.body, acct: 'ab'.repeat(32) } });
    expect(await invented((draft, seq) => (seq >= 5 && draft.kind === 'capture' ? other(draft) : draft))).toEqual(['account']);
  });
  it('an account that became known between two equal looks passes', async () => {
    const unknown = (draft: Draft): Draft => ({
      ...draft,
      body: Object.fromEntries(Object.entries(draft.body ?? {}).filter(([name]) => name !== 'acct')),
    });
    expect(await invented(at(1, unknown))).toEqual([]);
  });
});

describe('content', () => {
  const page =
    (change: (html: string) => string) =>
    (draft: Draft): Draft => ({
      ...draft,
      files: draft.files?.map((file) => (file.role === 'page-html' ? { ...file, text: change(file.text) } : file)) ?? [],
    });
  it.each<[string, (html: string) => string]>([
    ['no policy', (html) => html.replace(/<meta http-equiv[^>]*>/, '')],
    ['a weaker policy', (html) => html.replace("default-src 'none'", "default-src 'none'; script-src *")],
    ['an image before its policy', (html) => html.replace('<head>', '<head><img src="http://x.example/y">')],
    ['text before its policy', (html) => html.replace('<head>', '<head>x')],
    ['a script', (html) => html.replace('<p>', '<script>x</script><p>')],
    ['an event handler', (html) => html.replace('<p>', '<p onclick="x">')],
    ['a refresh', (html) => html.replace('<p>', '<meta http-equiv="refresh" content="0"><p>')],
    ['a token that stands for nothing', (html) => html.replace('<p>', '<p>⟦pii/kartu/9⟧')],
    ['a token of another kind', (html) => html.replace('<p>', '<p>⟦judul⟧')],
    ['an open token', (html) => html.replace('<p>', '<p>⟦pii/kartu/1')],
  ])('a page with %s', async (_, change) => expect(await invented(at(1, page(change)))).toEqual(['content']));
  it.each<[string, string, (text: string) => string]>([
    ['a report with a script', 'laporan.html', (text) => text.replace('<main>', '<script>x</script><main>')],
    ['an English report with a script', 'report.en.html', (text) => text.replace('<main>', '<script>x</script><main>')],
    ['a report without its policy', 'laporan.html', (text) => text.replace(/<meta http-equiv[^>]*>/, '')],
    ['a report with a link', 'laporan.html', (text) => text.replace('<main>', '<main><a href="http://x.example">x</a>')],
    ['another description of the format', 'format.txt', (text) => `${text}\nNo signature is needed.\n`],
  ])('%s', async (_, path, change) =>
    expect(await signed((await Tampered.open(zips.samar)).edit(`data/${path}`, change))).toEqual(['content']),
  );
});
