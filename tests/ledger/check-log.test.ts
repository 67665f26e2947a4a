import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../utils/ledger/append';
import { checkLog } from '../../utils/ledger/check-log';
import type { Ledger } from '../../utils/ledger/open';
import { packEntry, unpackEntry } from '../../utils/ledger/pack-entry';
import { begin, look, note, utf8 } from './fixtures';

const rest = async (): Promise<void> => {};
const never = new AbortController().signal;

/** 1 genesis, 150 notes, one look with a page: entries 0 to 151, three slices. */
const longLog = async () => {
  const { ledger, row } = await begin();
  await ledger.append(
    row.log,
    1,
    Array.from({ length: 150 }, (_, index) => note(`catatan ${index}`)),
  );
  await ledger.append(row.log, 151, [look('1')]);
  return { ledger, log: row.log };
};

const tamper = async (ledger: Ledger, change: (database: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>): Promise<void> => {
  const database = await openDB(ledger.name);
  await change(database);
  database.close();
};

const check = (ledger: Ledger, log: string, copies = true) => checkLog(ledger, log, { signal: never, rest, copies });

describe('checking a whole log', () => {
  it('finds nothing where nothing is wrong, and tells how far it is', async () => {
    const { ledger, log } = await longLog();
    const told: string[] = [];
    const onProgress = (done: number, total: number) => void told.push(`${done}/${total}`);
    const verdict = await checkLog(ledger, log, { signal: never, rest, onProgress, copies: true });
    expect(verdict).toMatchObject({ ok: true, size: 152, breaks: [], copies: [], absent: [] });
    expect(told).toEqual(['64/152', '128/152', '152/152']);
  });

  it('names an entry that is missing, and goes on', async () => {
    const { ledger, log } = await longLog();
    await tamper(ledger, (database) => database.delete('entries', [log, 70]));
    const { ok, size, breaks } = await check(ledger, log);
    expect({ ok, size }).toEqual({ ok: false, size: 152 });
    // The entry itself, and the one below it, whose `prev` has nothing to point at.
    expect(breaks.map(({ seq }) => seq)).toEqual([70, 71]);
  });

  it('names all that is missing where a whole slice is gone', async () => {
    const { ledger, log } = await longLog();
    await tamper(ledger, (database) => database.delete('entries', IDBKeyRange.bound([log, 64], [log, 127])));
    const { breaks } = await check(ledger, log);
    expect(new Set(breaks.map(({ seq }) => seq))).toEqual(new Set(Array.from({ length: 65 }, (_, index) => 64 + index)));
  });

  it('names an entry that cannot be unpacked', async () => {
    const { ledger, log } = await longLog();
    await tamper(ledger, (database) => database.put('entries', Uint8Array.of(1, 2, 3), [log, 5]));
    expect((await check(ledger, log)).breaks.map(({ seq }) => seq)).toEqual([5, 6]);
  });

  it('names a record that was changed', async () => {
    const { ledger, log } = await longLog();
    await tamper(ledger, async (database) => {
      const { line, disclosures } = unpackEntry(await database.get('entries', [log, 9]));
      await database.put('entries', packEntry({ line, record: utf8('{"kind":"note"}'), disclosures }), [log, 9]);
    });
    expect((await check(ledger, log)).breaks).toEqual([
      { seq: 9, why: 'the record is not the one the header names: its SHA-256 differs from body' },
    ]);
  });

  it('names entries cut off at the end, which only the head row remembers', async () => {
    const { ledger, log } = await longLog();
    await tamper(ledger, (database) => database.delete('entries', [log, 151]));
    const { ok, breaks } = await check(ledger, log);
    expect(ok).toBe(false);
    expect(breaks[0]?.seq).toBe(151);
  });

  it('does not take a log for whole whose head row ends it otherwise', async () => {
    const { ledger, row } = await begin();
    await tamper(ledger, async (database) =>
      database.put('heads', { ...(await database.get('heads', row.log)), head: 'e'.repeat(64) }, row.log),
    );
    expect(await check(ledger, row.log)).toMatchObject({ ok: false, size: 1 });
  });

  it('looks at no further page copy once it is cancelled', async () => {
    const { ledger, row } = await begin();
    await ledger.append(row.log, 1, [look('1'), look('2')]);
    const cancel = new AbortController();
    const asked: string[] = [];
    const file = async (sha256: string) => {
      asked.push(sha256);
      cancel.abort(new Error('enough'));
      return ledger.file(sha256);
    };
    await expect(checkLog({ ...ledger, file }, row.log, { signal: cancel.signal, rest, copies: true })).rejects.toThrow('enough');
    expect(asked).toHaveLength(1);
  });

  it('says that a log which is not there is empty', async () => {
    const { ledger } = await begin();
    expect((await check(ledger, 'f'.repeat(32))).breaks[0]).toEqual({ seq: 0, why: 'the log is empty' });
  });

  it('ends in the next slice when it is cancelled', async () => {
    const { ledger, log } = await longLog();
    const cancel = new AbortController();
    let rests = 0;
    const cancelling = async (): Promise<void> => {
      rests += 1;
      cancel.abort(new Error('enough'));
    };
    await expect(checkLog(ledger, log, { signal: cancel.signal, rest: cancelling })).rejects.toThrow('enough');
    expect(rests).toBe(1);
  });
});

describe('checking the page copies', () => {
  const damaged = async (change: (log: string, database: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>) => {
    const { ledger, log } = await longLog();
    await tamper(ledger, (database) => change(log, database));
    return { ledger, log };
  };
  const keyOf = async (log: string, database: Awaited<ReturnType<typeof openDB>>) =>
    (await database.getAllKeys('files')).find((key) => (key as string[])[0] === log) as [string, string];

  it('names one that is not there, and only where asked for copies', async () => {
    const { ledger, log } = await damaged(async (id, database) => database.delete('files', await keyOf(id, database)));
    expect(await check(ledger, log)).toMatchObject({
      ok: true,
      copies: [{ seq: 151, path: 'snapshots/000151/page.html', why: 'it is not here' }],
    });
    expect((await check(ledger, log, false)).copies).toEqual([]);
  });

  it('names one that cannot be inflated, and one that is another', async () => {
    const broken = await damaged(async (id, database) => {
      const stored = await database.get('files', await keyOf(id, database));
      await database.put('files', { ...stored, deflated: Uint8Array.of(1, 2, 3) });
    });
    expect((await check(broken.ledger, broken.log)).copies[0]?.why).toMatch(/^the stored copy [0-9a-f]{64} is damaged/);
    // `<p>1 sertifikat</p>`, 19 bytes, as a stored block of another text of that length.
    const another = await damaged(async (id, database) => {
      const stored = await database.get('files', await keyOf(id, database));
      const deflated = Uint8Array.from([1, 19, 0, 236, 255, ...utf8('<p>2 sertifikat</p>')]);
      await database.put('files', { ...stored, deflated });
    });
    expect((await check(another.ledger, another.log)).copies[0]?.why).toBe('its SHA-256 is another');
  });

  /** A log of two entries, the second a look; then what `drafts` say. */
  const shortLog = async (...drafts: Draft[]) => {
    const { ledger, row } = await begin();
    await ledger.append(row.log, 1, [look('1'), ...drafts]);
    return { ledger, log: row.log };
  };
  const erase = (body: Draft['body']): Draft => ({ kind: 'erase', time: '2020-07-01T00:00:00.000Z', body, leaves: [], files: [] });
  const MISSING = [{ seq: 1, path: 'snapshots/000001/page.html', why: 'it is not here' }];

  it('looks for none where it is not asked for copies', async () => {
    const { ledger, log } = await shortLog();
    await tamper(ledger, (database) => database.clear('files'));
    expect((await checkLog(ledger, log, { signal: never, rest })).copies).toEqual([]);
    expect((await check(ledger, log)).copies).toEqual(MISSING);
  });

  it.each<[string, Draft]>([
    ['takes away another entry', erase({ seqs: [2] })],
    ['names no entries', erase({})],
    ['names entries as words', erase({ seqs: ['1'] })],
    ['is no erasing at all', { ...note('1'), body: { seqs: [1] } }],
  ])('still misses one where the entry after it %s', async (_what, after) => {
    const { ledger, log } = await shortLog(after);
    await tamper(ledger, (database) => database.clear('files'));
    expect((await check(ledger, log)).copies).toEqual(MISSING);
  });

  it('goes on past an erasing, and past a look, that cannot be read', async () => {
    const { ledger, log } = await shortLog(erase({ seqs: [1] }), look('2'));
    await tamper(ledger, async (database) => {
      await database.clear('files');
      for (const seq of [1, 2]) {
        const { line, disclosures } = unpackEntry(await database.get('entries', [log, seq]));
        await database.put('entries', packEntry({ line, record: utf8('{"kind":'), disclosures }), [log, seq]);
      }
    });
    const { copies, breaks } = await check(ledger, log);
    expect(copies).toEqual([{ seq: 3, path: 'snapshots/000003/page.html', why: 'it is not here' }]);
    expect(breaks.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('misses none that the log itself says was taken away', async () => {
    const { ledger, log } = await damaged(async (id, database) => database.delete('files', await keyOf(id, database)));
    const erase = { kind: 'erase' as const, time: '2020-07-01T00:00:00.000Z', body: { seqs: [151] }, leaves: [], files: [] };
    await ledger.append(log, 152, [erase]);
    expect((await check(ledger, log)).copies).toEqual([]);
  });
});
