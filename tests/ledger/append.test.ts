import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GENESIS_PREV, headOf, parseHeader } from '../../utils/chain/header';
import { openRecord, revealLeaves } from '../../utils/chain/open-record';
import { sha256Hex } from '../../utils/chain/sha256';
import { HeadMoved } from '../../utils/ledger/append';
import type { Ledger } from '../../utils/ledger/open';
import { openLedger } from '../../utils/ledger/open';
import { all, begin, freshLedger, GENESIS, look, note, textOf, utf8, verdict } from './fixtures';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('createLog', () => {
  it('opens a log with one genesis entry, a random id and a random secret', async () => {
    const { ledger, row } = await begin();
    const other = await ledger.createLog({ genesis: { ...GENESIS, time: '2020-05-20T02:00:00.000Z' }, marks: {} });
    expect(row.log).toMatch(/^[0-9a-f]{32}$/);
    expect(row.secret).toMatch(/^[0-9a-f]{64}$/);
    expect(row.openedAt).toBe('2020-05-19T02:00:00.000Z');
    expect(row.size).toBe(1);
    expect(row.derived).toBeNull();
    expect(other.log).not.toBe(row.log);
    expect(other.secret).not.toBe(row.secret);
    const genesis = await ledger.entry(row.log, 0);
    expect(parseHeader(genesis?.line ?? '')).toMatchObject({ kind: 'genesis', seq: 0, prev: GENESIS_PREV, log: row.log });
    expect(headOf(genesis?.line ?? '')).toBe(row.head);
    expect((await ledger.logs()).map(({ log }) => log)).toEqual([row.log, other.log]);
  });

  it('keys the marks with the new secret', async () => {
    const ledger = await freshLedger();
    const row = await ledger.createLog({ genesis: GENESIS, marks: (secret) => ({ card: `of ${secret}` }) });
    expect((await ledger.log(row.log))?.marks).toEqual({ card: `of ${row.secret}` });
  });

  it('opens one log, not two, when two first looks come at once', async () => {
    const ledger = await freshLedger();
    const results = await Promise.allSettled([1, 2].map(() => ledger.createLog({ genesis: GENESIS, marks: {}, expectedLogs: 0 })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({ reason: { name: 'HeadMoved', expected: 0, size: 1 } });
    expect(await ledger.logs()).toHaveLength(1);
  });

  it('refuses to begin with anything else', async () => {
    const ledger = await freshLedger();
    await expect(ledger.createLog({ genesis: look('1'), marks: {} })).rejects.toThrow('a log begins with a genesis, not with a capture');
    expect(await ledger.logs()).toEqual([]);
  });
});

describe('append', () => {
  it('keeps what it acknowledged, linked, with its page and its values', async () => {
    const { ledger, row } = await begin();
    const [first, second] = await ledger.append(row.log, 1, [look('1'), note('mengadu', '2020-06-21T02:00:05.000Z')]);
    expect([first?.seq, second?.seq]).toEqual([1, 2]);
    expect([first?.kind, second?.kind]).toEqual(['capture', 'note']);
    expect(first?.time).toBe('2020-06-21T02:00:00.000Z');
    expect(await ledger.entry(row.log, 1)).toEqual(first);
    expect(await ledger.entry(row.log, 2)).toEqual(second);
    const record = openRecord(first?.record ?? new Uint8Array());
    expect(record.body).toEqual({ view: { w: 360 } });
    expect(revealLeaves(record, first?.disclosures ?? [])).toEqual([['sertifikat/jumlah', '1']]);
    const page = '<p>1 sertifikat</p>';
    expect(record.files).toEqual([{ role: 'page-html', path: 'snapshots/000001/page.html', sha256: sha256Hex(utf8(page)), bytes: 19 }]);
    expect(textOf(await ledger.file(sha256Hex(utf8(page))))).toBe(page);
    const after = await ledger.log(row.log);
    expect(after?.size).toBe(3);
    expect(after?.head).toBe(headOf(second?.line ?? ''));
    expect(await verdict(ledger, row.log)).toMatchObject({ ok: true, size: 3 });
  });

  it('puts the files of attachments and anchors in their own folders', async () => {
    const { ledger, row } = await begin();
    const file = { role: 'attachment', name: 'lampiran.pdf', bytes: utf8('%PDF') };
    const entries = await ledger.append(row.log, 1, [
      { ...note('a'), kind: 'attachment', files: [file] },
      { ...note('b'), kind: 'anchor', files: [{ ...file, name: 'checkpoint.txt' }] },
    ]);
    expect(entries.map(({ record }) => openRecord(record as Uint8Array).files[0]?.path)).toEqual([
      'attachments/000001/lampiran.pdf',
      'anchors/000002/checkpoint.txt',
    ]);
  });

  it('puts the papers of a seal under the number of entries that it seals', async () => {
    const { ledger, row } = await begin();
    const file = { role: 'checkpoint', name: 'checkpoint.txt', bytes: utf8('saksi') };
    const sized = (kind: 'anchor' | 'capture') => ({ ...note('a'), kind, body: { size: 7 }, files: [file] });
    const entries = await ledger.append(row.log, 1, [sized('anchor'), sized('capture')]);
    expect(entries.map(({ record }) => openRecord(record as Uint8Array).files[0]?.path)).toEqual([
      'anchors/000007/checkpoint.txt',
      'snapshots/000002/checkpoint.txt',
    ]);
  });

  it('salts every record and leaf anew, so that equal looks have unequal digests', async () => {
    const { ledger, row } = await begin();
    const entries = await ledger.append(row.log, 1, [look('0'), look('0')]);
    const [a, b] = entries.map(({ record }) => openRecord(record as Uint8Array));
    expect(a?.salt).not.toBe(b?.salt);
    expect(a?.sd.get('sertifikat/jumlah')).not.toBe(b?.sd.get('sertifikat/jumlah'));
  });

  it('throws HeadMoved, and writes nothing, where somebody was faster', async () => {
    const { ledger, row } = await begin();
    await ledger.append(row.log, 1, [look('1')]);
    const late = ledger.append(row.log, 1, [look('2')], { derived: 'late', marks: { card: 'late' } });
    await expect(late).rejects.toThrow(HeadMoved);
    await expect(late).rejects.toMatchObject({ expected: 1, size: 2 });
    expect(await ledger.log(row.log)).toMatchObject({ size: 2, derived: null, marks: {} });
    expect(await ledger.file(sha256Hex(utf8('<p>2 sertifikat</p>')))).toBeUndefined();
    await expect(ledger.append(row.log, 3, [look('2')])).rejects.toMatchObject({ expected: 3, size: 2 });
  });

  it('sets derived and marks with the entries, and keeps them where not told', async () => {
    const { ledger, row } = await begin();
    await ledger.append(row.log, 1, [look('1')], { derived: { seen: ['Menulis Opini'] }, marks: { card: 'x' } });
    await ledger.append(row.log, 2, [look('2')]);
    expect(await ledger.log(row.log)).toMatchObject({ size: 3, derived: { seen: ['Menulis Opini'] }, marks: { card: 'x' } });
    expect(await ledger.logs()).toMatchObject([{ size: 3, derived: { seen: ['Menulis Opini'] }, marks: { card: 'x' } }]);
  });

  it('writes the log’s own row only where its marks changed', async () => {
    const { ledger, row } = await begin();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const stores = () => put.mock.contexts.map((store) => (store as IDBObjectStore).name);
    await ledger.append(row.log, 1, [look('1')], { marks: {} });
    expect(stores()).toEqual(['heads']);
    await ledger.append(row.log, 2, [look('1')], { marks: { card: 'x' } });
    expect(stores()).toEqual(['heads', 'heads', 'logs']);
  });

  it('is `gone` where the log is not there', async () => {
    const { ledger } = await begin();
    await expect(ledger.append('0'.repeat(32), 0, [look('1')])).rejects.toMatchObject({ name: 'StorageTrouble', reason: 'gone' });
  });

  it('keeps two accounts apart', async () => {
    const { ledger, row } = await begin();
    const other = await ledger.createLog({ genesis: GENESIS, marks: {} });
    await ledger.append(row.log, 1, [look('1')]);
    await ledger.append(other.log, 1, [look('7'), look('8')], { derived: 'other' });
    expect(await verdict(ledger, row.log)).toMatchObject({ ok: true, size: 2 });
    expect(await verdict(ledger, other.log)).toMatchObject({ ok: true, size: 3 });
    expect((await ledger.log(row.log))?.derived).toBeNull();
  });

  it('stores one copy of a page that several looks show', async () => {
    const { ledger, row } = await begin();
    await ledger.append(row.log, 1, [look('1'), look('1')]);
    await ledger.append(row.log, 3, [look('1'), look('2')]);
    const database = await openDB(ledger.name);
    expect(await database.count('files')).toBe(2);
    database.close();
  });

  it('can be opened again and goes on where it was', async () => {
    const { ledger, row } = await begin();
    await ledger.append(row.log, 1, [look('1')]);
    ledger.close();
    const again = await openLedger(ledger.name);
    await again.append(row.log, 2, [look('2')]);
    expect(await verdict(again, row.log)).toMatchObject({ ok: true, size: 3 });
  });
});

describe('a retried submission', () => {
  it('is answered with its first entries, and written once', async () => {
    const { ledger, row } = await begin();
    const first = await ledger.append(row.log, 1, [look('1'), note('a')], { submission: 'one' });
    await ledger.append(row.log, 3, [look('2')], { submission: 'two' });
    const again = await ledger.append(row.log, 4, [look('1'), note('a')], { submission: 'one', derived: 'twice' });
    expect(again).toEqual(first);
    expect(await ledger.log(row.log)).toMatchObject({ size: 4, derived: null });
  });

  it('is known also by an asker whose picture of the log is old', async () => {
    const { ledger, row } = await begin();
    const first = await ledger.append(row.log, 1, [look('1')], { submission: 'one' });
    expect(await ledger.append(row.log, 1, [look('1')], { submission: 'one' })).toEqual(first);
  });

  it('is no retry in another log', async () => {
    const { ledger, row } = await begin();
    const other = await ledger.createLog({ genesis: GENESIS, marks: {} });
    await ledger.append(row.log, 1, [look('1')], { submission: 'one' });
    const [entry] = await ledger.append(other.log, 1, [look('1')], { submission: 'one' });
    expect(entry?.log).toBe(other.log);
  });

  it('is remembered for 32 entries, and forgotten after', async () => {
    const { ledger, row } = await begin();
    await ledger.append(row.log, 1, [note('one'), note('with it')], { submission: 'one' });
    await ledger.append(row.log, 3, [note('two'), note('with it'), note('and it')], { submission: 'two' });
    const more = await ledger.append(
      row.log,
      6,
      Array.from({ length: 27 }, (_, n) => note(String(n))),
    );
    // 33 entries: the genesis is out of memory, entry 1 just in it.
    expect(more.at(-1)?.seq).toBe(32);
    expect((await ledger.append(row.log, 0, [note('?')], { submission: 'one' })).map(({ seq }) => seq)).toEqual([1, 2]);
    await ledger.append(row.log, 33, [note('three'), note('with it')], { submission: 'three' });
    await expect(ledger.append(row.log, 0, [note('?')], { submission: 'one' })).rejects.toThrow(HeadMoved);
    expect((await ledger.append(row.log, 0, [note('?')], { submission: 'two' })).map(({ seq }) => seq)).toEqual([3, 4, 5]);
    expect((await ledger.append(row.log, 0, [note('?')], { submission: 'three' })).map(({ seq }) => seq)).toEqual([33, 34]);
    expect((await ledger.log(row.log))?.size).toBe(35);
  });
});

describe('many askers at once', () => {
  const insist = async (ledger: Ledger, log: string, n: number): Promise<number> => {
    for (;;) {
      const size = (await ledger.log(log))?.size ?? 0;
      try {
        const [entry] = await ledger.append(log, size, [look(String(n))], { submission: `look ${n}` });
        return entry?.seq ?? -1;
      } catch (error) {
        if (!(error instanceof HeadMoved)) throw error;
      }
    }
  };

  it('25 at once give one unbroken chain with every look in it once', async () => {
    const { ledger, row } = await begin();
    const second = await openLedger(ledger.name);
    const numbers = Array.from({ length: 25 }, (_, n) => n);
    const seqs = await Promise.all(numbers.map((n) => insist(n % 2 ? ledger : second, row.log, n)));
    expect([...seqs].sort((a, b) => a - b)).toEqual(numbers.map((n) => n + 1));
    expect(await verdict(ledger, row.log)).toMatchObject({ ok: true, size: 26, absent: [], backwards: [] });
    const entries = await all(ledger, row.log);
    const shown = entries
      .slice(1)
      .flatMap(({ record, disclosures }) => revealLeaves(openRecord(record as Uint8Array), disclosures).map(([, value]) => Number(value)));
    expect(shown.sort((a, b) => a - b)).toEqual(numbers);
  });
});
