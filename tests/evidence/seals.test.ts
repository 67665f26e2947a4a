import { beforeAll, describe, expect, it, vi } from 'vitest';
import { sha256Hex } from '../../utils/chain/sha256';
import { makeBundle } from '../../utils/evidence/bundle';
import { verifyBundle } from '../../utils/evidence/verify';
import { timeOfToken } from '../../utils/evidence/verify/time-token';
import { tokenSigner } from '../../utils/evidence/verify/token-signer';
import { anchor, type GivenTo } from './anchor';
import { type Authority, newAuthority } from './authority';
import { type Draft, disappeared, genesis, type Key, type LittleLog, littleLog, look, newKey } from './little-log';
import { Tampered } from './tampered';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const NOW = new Date().toISOString();
let key: Key;
let authority: Authority;
beforeAll(async () => {
  key = await newKey();
  authority = newAuthority('rsa');
});

const sealed = (drafts: readonly Draft[], time: string, given: GivenTo = { by: 'rfc3161', authority }, signer = key): Promise<Draft> =>
  anchor(drafts, time, given, signer);

const early = (): Draft[] => [
  genesis(key, '2020-06-21T02:00:00.000Z'),
  look('2020-06-21T02:00:01.000Z', 1, [['Menulis Opini', 'Aktif']], 0, 'Menulis Opini'),
];
const loss = (): Draft[] => {
  const [june, gone] = ['2020-06-21T02:00:01.000Z', '2020-08-06T02:14:00.000Z'] as const;
  return [look(gone, 3, [], 0, 'kosong'), disappeared(gone, [1, june], [3, gone])];
};
const mail = { by: 'email', sent: '2020-06-21T03:00:00.000Z' } as const;

const open = async (source: LittleLog) => {
  const { bytes } = await makeBundle(source, { profile: 'samar', now: NOW, clock: 'device', offsetMin: 420 });
  const bag = await Tampered.open(bytes);
  const classes: [string, number | null][] = JSON.parse(bag.text('data/linimasa.json')).entries.map(
    (entry: { class: string; seal: number | null }) => [entry.class, entry.seal],
  );
  return { bytes, bag, classes };
};
const failed = async (bytes: Uint8Array) =>
  (await verifyBundle(bytes)).checks.filter(({ ok }) => !ok).map(({ id, detail }) => `${id}: ${detail}`);

describe('a seal', () => {
  it('by e-mail before the loss makes what lies below it class A, and nothing after it', async () => {
    const { bytes, bag, classes } = await open(
      littleLog(key, [...early(), await sealed(early(), '2020-06-21T03:05:00.000Z', mail), ...loss()]),
    );
    expect(await failed(bytes)).toEqual([]);
    expect(classes).toEqual([
      ['A', 2],
      ['A', 2],
      ['C', null],
      ['C', null],
      ['C', null],
    ]);
    const report = bag
      .text('data/laporan.html')
      .replace(/<br>/g, ' ')
      .replace(/<[^>]*>/g, '');
    expect(report).not.toContain('belum punya segel waktu independen');
    expect(report).not.toContain('baru berlaku sesudah ada segel waktu');
    expect(report).toContain('21 Juni 2020, 10.00 WIB');
    expect(report).toContain('E-mail kepada info@prakerja.go.id Menurut peserta.');
    expect(report).toContain('catatan [0] sampai [1]');
  });
  it('made within 72 hours of a look that shows the loss makes it class B; later, C', async () => {
    const drafts = [...early(), ...loss().map((draft, index) => (index === 0 ? look(draft.time, 2, [], 0, 'kosong') : draft))];
    drafts[3] = disappeared('2020-08-06T02:14:00.000Z', [1, '2020-06-21T02:00:01.000Z'], [2, '2020-08-06T02:14:00.000Z']);
    const soon = await sealed(drafts, '2020-08-08T02:00:00.000Z', { by: 'email', sent: '2020-08-08T02:00:00.000Z' });
    const late = await sealed(drafts, '2020-08-20T02:00:00.000Z', { by: 'email', sent: '2020-08-20T02:00:00.000Z' });
    expect((await open(littleLog(key, [...drafts, soon]))).classes.map(([grade]) => grade)).toEqual(['C', 'C', 'B', 'B', 'C']);
    expect((await open(littleLog(key, [...drafts, late]))).classes.map(([grade]) => grade)).toEqual(['C', 'C', 'C', 'C', 'C']);
  });
  it('said to have been sent after it was noted counts from when it was noted', async () => {
    const backdated = await sealed(early(), '2020-08-07T00:00:00.000Z', { by: 'email', sent: '2020-08-09T00:00:00.000Z' });
    const { bag } = await open(littleLog(key, [...early(), backdated]));
    expect(bag.text('data/laporan.html')).toContain('7 Agustus 2020, 07.00 WIB');
  });
  it.each(['rsa', 'ec'] as const)('by an authority (%s) is dated by its token, verified offline', async (kind) => {
    authority = newAuthority(kind, `Saksi ${kind}`);
    const { bytes, bag, classes } = await open(littleLog(key, [...early(), await sealed(early(), NOW)]));
    expect(await failed(bytes)).toEqual([]);
    expect(classes.map(([grade]) => grade)).toEqual(['A', 'A', 'C']);
    expect(bag.text('data/laporan.html')).toContain(`Saksi ${kind}`);
    const token = bag.files.get('data/anchors/000002/checkpoint.tsa-example.tsr') ?? utf8('');
    expect(Math.abs(Date.parse(timeOfToken(token) ?? '') - Date.now())).toBeLessThan(60_000);
    expect((await verifyBundle(bytes)).cannotConclude.join()).toContain('openssl ts -verify');
  });
  it('with an edited date or a swapped signature is no seal, and the bundle does not verify', async () => {
    const drafts = [...early(), await sealed(early(), NOW)];
    const token = drafts[2]?.files?.find(({ role }) => role === 'time-token')?.bytes ?? utf8('');
    expect((await tokenSigner(token)).state).toBe('signed');
    const otherContent = token.slice();
    const type = Buffer.from(token).indexOf(Buffer.from('060b2a864886f70d0109100104', 'hex'));
    otherContent[type + 12] = 5;
    expect((await tokenSigner(otherContent)).state).not.toBe('signed');
    const year = Buffer.from(token).indexOf(NOW.slice(0, 4));
    const backdated = token.slice();
    backdated.set(utf8('2019'), year);
    expect(timeOfToken(backdated)?.slice(0, 4)).toBe('2019');
    expect((await tokenSigner(backdated)).state).toBe('forged');
    const bent = token.slice();
    bent[bent.length - 1] = (bent.at(-1) ?? 0) ^ 1;
    expect((await tokenSigner(bent)).state).toBe('forged');
    for (const bad of [backdated, bent]) {
      const forged = drafts.map(
        (draft): Draft =>
          draft.kind !== 'anchor'
            ? draft
            : {
                ...draft,
                body: { ...draft.body, token_sha256: sha256Hex(bad) },
                files: (draft.files ?? []).map((file) => (file.role === 'time-token' ? { ...file, bytes: bad } : file)),
              },
      );
      const { bytes, classes } = await open(littleLog(key, forged));
      expect(classes.map(([grade]) => grade)).toEqual(['C', 'C', 'C']);
      expect((await failed(bytes)).join()).toMatch(/^anchors: .*no certificate in it made its signature/);
    }
  });
  it('of an earlier key of the same log still counts after a restore; of a key that the log never named, not', async () => {
    const old = key;
    const fresh = await newKey();
    const before = [...early(), await sealed(early(), '2020-06-21T03:05:00.000Z', mail)];
    const restored: Draft = {
      kind: 'key',
      time: '2020-07-01T00:00:00.000Z',
      body: { key: { alg: 'ES384', spki_sha256: sha256Hex(fresh.spki) } },
    };
    const restore: Draft = {
      kind: 'restore',
      time: '2020-07-01T00:00:00.000Z',
      body: { reason: 'restored', size: 4, head: 'ab'.repeat(32) },
    };
    const { bytes, classes } = await open({ ...littleLog(old, [...before, restore, restored]), key: fresh });
    expect(await failed(bytes)).toEqual([]);
    expect(classes.map(([grade]) => grade)).toEqual(['A', 'A', 'C', 'C', 'C']);
    const stranger = await newKey();
    const bundle = await open(littleLog(old, [...early(), await sealed(early(), '2020-06-21T03:05:00.000Z', mail, stranger)]));
    expect((await failed(bundle.bytes)).join()).toContain('names a key that the log did not name before');
  });
  it('whose papers are taken out of the bundle is missed', async () => {
    const { bag } = await open(littleLog(key, [...early(), await sealed(early(), '2020-06-21T03:05:00.000Z', mail)]));
    bag.remove('data/anchors/000002/checkpoint.txt').remove('data/anchors/000002/checkpoint.sig');
    const verdict = await failed(await (await (await bag.rebag()).sign(key)).zip());
    expect(verdict.join()).toMatch(/anchors: .*is missing/);
  });
});
