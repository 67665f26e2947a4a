import 'fake-indexeddb/auto';
import { unzipSync, zipSync } from 'fflate';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../utils/chain/canonical';
import { openRecord } from '../../utils/chain/open-record';
import { sha256Hex } from '../../utils/chain/sha256';
import type { Draft } from '../../utils/ledger/append';
import { writeBackup } from '../../utils/ledger/backup';
import type { Ledger } from '../../utils/ledger/open';
import { packEntry, unpackEntry } from '../../utils/ledger/pack-entry';
import { type Restorable, readBackup } from '../../utils/ledger/read-backup';
import { all, begin, freshLedger, look, note, textOf, utf8, verdict } from './fixtures';

const ABOUT = {
  made: '2021-02-03T04:05:06.000Z',
  software: { version: '0.1.0', build_sha256: 'b' },
  device: 'HP',
  settings: { language: 'id' },
};
const noWait = async (): Promise<void> => {};
const backUp = (ledger: Ledger): Promise<Uint8Array> => writeBackup(ledger, ABOUT, noWait);
const restorable = async (ledger: Ledger): Promise<Restorable> => (await readBackup(await backUp(ledger), noWait)).logs[0] as Restorable;

const draft = (kind: Draft['kind']): Draft => ({ kind, time: '2021-03-01T00:00:00.000Z', body: {}, leaves: [], files: [] });
const HERE = { as: 'here' as const, drafts: [draft('restore'), draft('key')] };

/** A ledger with one log of three entries, whose marks are known. */
const filled = async () => {
  const { ledger, row } = await begin();
  await ledger.append(row.log, 1, [look('0'), note('mengadu')], { marks: { card: 'c'.repeat(64) }, derived: { x: 1 } });
  return { ledger, log: row.log };
};

describe('a backup', () => {
  it('holds what a stranger can check with utils/chain/FORMAT.md, and what the log is known by', async () => {
    const { ledger, log } = await filled();
    const files = unzipSync(await backUp(ledger));
    expect(Object.keys(files).sort()).toEqual([
      'BACA-SAYA.txt',
      'cadangan.json',
      `logs/${log}/disclosures/000001.txt`,
      `logs/${log}/disclosures/000002.txt`,
      `logs/${log}/log.jsonl`,
      `logs/${log}/records/000000.json`,
      `logs/${log}/records/000001.json`,
      `logs/${log}/records/000002.json`,
      `logs/${log}/snapshots/000001/page.html`,
    ]);
    expect(textOf(files[`logs/${log}/snapshots/000001/page.html`])).toBe('<p>0 sertifikat</p>');
    const entries = await all(ledger, log);
    expect(textOf(files[`logs/${log}/log.jsonl`])).toBe(entries.map(({ line }) => `${line}\n`).join(''));
    const row = await ledger.log(log);
    expect(JSON.parse(textOf(files['cadangan.json']))).toEqual({
      schema: 'saksi/backup/1',
      ...ABOUT,
      logs: [{ log, secret: row?.secret, openedAt: '2020-05-19T02:00:00.000Z', marks: { card: 'c'.repeat(64) }, size: 3, head: row?.head }],
    });
  });

  it('tells a stranger what it is, in both languages', async () => {
    const { ledger } = await filled();
    const said = textOf(unzipSync(await backUp(ledger))['BACA-SAYA.txt']);
    expect(said).toMatch(/^Cadangan catatan Saksi\. \/ A backup of Saksi's logs\.\n/);
  });

  it('ends where each log ended when it began, whatever is appended meanwhile', async () => {
    const { ledger, log } = await filled();
    let size = 3;
    const grows = async (): Promise<void> => {
      await ledger.append(log, size, [look('9')]);
      size += 1;
    };
    const bytes = await writeBackup(ledger, ABOUT, grows);
    expect(size).toBeGreaterThan(3);
    expect((await readBackup(bytes, noWait)).logs.map((each) => [each.size, each.entries.length])).toEqual([[3, 3]]);
  });

  it('holds each value of an entry on a line of its own, and does without a page copy that is not there', async () => {
    const { ledger, log } = await filled();
    const leaves = [['a', '1'] as const, ['b', '2'] as const];
    await ledger.append(log, 3, [{ ...note(''), leaves }]);
    const database = await openDB(ledger.name);
    await database.clear('files');
    database.close();
    const files = unzipSync(await backUp(ledger));
    const disclosures = (await ledger.entry(log, 3))?.disclosures ?? [];
    expect(disclosures).toHaveLength(2);
    expect(textOf(files[`logs/${log}/disclosures/000003.txt`])).toBe(`${disclosures.join('\n')}\n`);
    expect(Object.keys(files).filter((path) => path.includes('snapshots'))).toEqual([]);
  });

  it('is read back whole', async () => {
    const { ledger, log } = await filled();
    const { document, logs } = await readBackup(await backUp(ledger), noWait);
    expect(document).toMatchObject({ made: ABOUT.made, device: 'HP', settings: { language: 'id' } });
    const entries = await all(ledger, log);
    expect(logs[0]?.entries).toEqual(entries.map(({ line, record, disclosures }) => ({ line, record, disclosures })));
    expect([...(logs[0]?.files.keys() ?? [])]).toEqual([sha256Hex(utf8('<p>0 sertifikat</p>'))]);
  });

  it('says which device writes a copy, and holds it as that device’s', async () => {
    const { ledger } = await filled();
    const copy = await freshLedger();
    await copy.restoreLog(await restorable(ledger), 0, { as: 'elsewhere', drafts: [], device: 'HP' });
    expect(await restorable(copy)).toMatchObject({ closed: 'elsewhere', device: 'HP' });
  });

  it('takes a damaged record along as it is, and reading it says so', async () => {
    const { ledger, log } = await filled();
    const database = await openDB(ledger.name);
    const kept = unpackEntry(await database.get('entries', [log, 2]));
    await database.put('entries', packEntry({ ...kept, record: utf8('{"kind":') }), [log, 2]);
    database.close();
    const zip = await backUp(ledger);
    expect(textOf(unzipSync(zip)[`logs/${log}/records/000002.json`])).toBe('{"kind":');
    await expect(readBackup(zip, noWait)).rejects.toMatchObject({ because: 'damaged', where: `logs/${log}/disclosures/000002.txt` });
  });

  it('stops where it is told to', async () => {
    const { ledger } = await filled();
    const stop = async (): Promise<void> => {
      throw new Error('stopped');
    };
    await expect(writeBackup(ledger, ABOUT, stop)).rejects.toThrow('stopped');
  });
});

describe('reading refuses', () => {
  const tampered = async (change: (files: Record<string, Uint8Array>, folder: string) => void): Promise<Uint8Array> => {
    const { ledger, log } = await filled();
    const files = unzipSync(await backUp(ledger));
    change(files, `logs/${log}`);
    return zipSync(files);
  };
  const document = (files: Record<string, Uint8Array>) => JSON.parse(textOf(files['cadangan.json']));
  type Change = Parameters<typeof tampered>[0];

  it.each<[string, Change, string, RegExp]>([
    ['another zip', (files) => delete files['cadangan.json'], 'not-a-backup', /no cadangan\.json/],
    [
      'a later version’s',
      (files) => {
        files['cadangan.json'] = canonicalBytes({ ...document(files), schema: 'saksi/backup/2' });
      },
      'newer',
      /saksi\/backup\/2/,
    ],
    [
      'one whose list says another head',
      (files) => {
        const said = document(files);
        files['cadangan.json'] = canonicalBytes({ ...said, logs: [{ ...said.logs[0], head: '0'.repeat(64) }] });
      },
      'damaged',
      /log\.jsonl: entry 2: the head is/,
    ],
    [
      'a line taken out',
      (files, folder) => {
        files[`${folder}/log.jsonl`] = utf8(textOf(files[`${folder}/log.jsonl`]).split('\n').toSpliced(1, 1).join('\n'));
      },
      'damaged',
      /log\.jsonl: entry 1: .*number 2/,
    ],
    ['no lines at all', (files, folder) => delete files[`${folder}/log.jsonl`], 'damaged', /log\.jsonl: is missing or cut short$/],
    [
      'lines cut short',
      (files, folder) => {
        files[`${folder}/log.jsonl`] = (files[`${folder}/log.jsonl`] as Uint8Array).slice(0, -1);
      },
      'damaged',
      /log\.jsonl: is missing or cut short$/,
    ],
    [
      'a changed record',
      (files, folder) => {
        files[`${folder}/records/000001.json`] = files[`${folder}/records/000002.json`] as Uint8Array;
      },
      'damaged',
      /000001|entry 1/,
    ],
    [
      'a changed value',
      (files, folder) => {
        files[`${folder}/disclosures/000001.txt`] = files[`${folder}/disclosures/000002.txt`] as Uint8Array;
      },
      'damaged',
      /disclosures\/000001\.txt/,
    ],
    [
      'a changed page',
      (files, folder) => {
        files[`${folder}/snapshots/000001/page.html`] = utf8('<p>1 sertifikat</p>');
      },
      'damaged',
      /snapshots\/000001\/page\.html: is not the page/,
    ],
  ])('%s', async (_what, change, because, message) => {
    const read = readBackup(await tampered(change), noWait);
    await expect(read).rejects.toMatchObject({ name: 'BackupRefused', because });
    await expect(read).rejects.toThrow(message);
  });

  it('what is no zip', async () => {
    await expect(readBackup(utf8('halo'), noWait)).rejects.toMatchObject({
      because: 'not-a-backup',
      message: 'cannot be unpacked: invalid zip data',
    });
  });

  it('what says that it is larger than a backup can be, before any of it is unpacked', async () => {
    const zip = zipSync({ 'cadangan.json': utf8('{}') });
    // The size in the zip's list of files: four bytes, 24 after the list's mark.
    const list = Buffer.from(zip).indexOf('PK\u0001\u0002');
    new DataView(zip.buffer, zip.byteOffset).setUint32(list + 24, 300_000_001, true);
    await expect(readBackup(zip, noWait)).rejects.toMatchObject({ because: 'damaged', message: 'is larger than a backup can be' });
  });
});

describe('restoring', () => {
  it('on a new device brings every entry and page, and goes on from there', async () => {
    const { ledger, log } = await filled();
    const before = await all(ledger, log);
    const fresh = await freshLedger();
    const log1 = await restorable(ledger);
    expect(await fresh.relate(log1)).toEqual({ is: 'absent' });
    await fresh.restoreLog(log1, 0, { ...HERE, derived: { y: 2 } });
    const after = await all(fresh, log);
    expect(after.slice(0, 3)).toEqual(before);
    expect(after.map(({ kind }) => kind)).toEqual(['genesis', 'capture', 'note', 'restore', 'key']);
    expect(await verdict(fresh, log)).toMatchObject({ ok: true, size: 5 });
    const row = await ledger.log(log);
    expect(await fresh.log(log)).toMatchObject({ secret: row?.secret, marks: { card: 'c'.repeat(64) }, derived: { y: 2 } });
    expect((await fresh.log(log))?.latest).toEqual({ genesis: 0, capture: 1, note: 2, restore: 3, key: 4 });
    expect(textOf(await fresh.file(sha256Hex(utf8('<p>0 sertifikat</p>'))))).toBe('<p>0 sertifikat</p>');
    await fresh.append(log, 5, [look('1')]);
    expect(await verdict(fresh, log)).toMatchObject({ ok: true, size: 6 });
  });

  it('as another device’s leaves the chain as it is, and nothing is appended to it', async () => {
    const { ledger, log } = await filled();
    const fresh = await freshLedger();
    await fresh.restoreLog(await restorable(ledger), 0, { as: 'elsewhere', drafts: [], device: 'HP' });
    const head = (await ledger.log(log))?.head;
    expect(await fresh.log(log)).toMatchObject({ closed: 'elsewhere', device: 'HP', size: 3, head });
    await expect(fresh.append(log, 3, [look('1')])).rejects.toThrow('is closed (elsewhere)');
  });

  it('names a device only where another one writes the log', async () => {
    const { ledger, log } = await filled();
    const taken = await restorable(ledger);
    const deviceOf = async (options: { as: 'here' | 'elsewhere'; device?: string }, device?: string) => {
      const fresh = await freshLedger();
      await fresh.restoreLog({ ...taken, ...(device !== undefined && { device }) }, 0, { drafts: [], ...options });
      const row = await fresh.log(log);
      // Nothing was reckoned yet, which is not the same as lost.
      expect(row).toMatchObject({ derived: null });
      expect(row).not.toHaveProperty('derivedLost');
      return row && 'device' in row ? row.device : 'no name';
    };
    expect(await deviceOf({ as: 'here', device: 'HP' })).toBe('no name');
    expect(await deviceOf({ as: 'here' }, 'HP')).toBe('no name');
    expect(await deviceOf({ as: 'elsewhere' })).toBe('no name');
    expect(await deviceOf({ as: 'elsewhere' }, 'HP')).toBe('HP');
    expect(await deviceOf({ as: 'elsewhere', device: 'Laptop' }, 'HP')).toBe('Laptop');
  });

  it('remembers no submission, and numbers the files of what it adds by the entries before', async () => {
    const { ledger, log } = await filled();
    const fresh = await freshLedger();
    const file = { role: 'attachment', name: 'a.txt', bytes: utf8('a') };
    const added = [draft('restore'), { ...draft('attachment'), files: [file] }];
    await fresh.restoreLog(await restorable(ledger), 0, { as: 'here', drafts: added });
    expect(openRecord((await fresh.entry(log, 4))?.record as Uint8Array).files.map(({ path }) => path)).toEqual([
      expect.stringContaining('000004/a.txt'),
    ]);
    const database = await openDB(fresh.name);
    expect((await database.get('heads', log)).recent).toEqual([0, 0]);
    database.close();
  });

  it('writes nothing where the log that it should add to is not here', async () => {
    const { ledger } = await filled();
    const fresh = await freshLedger();
    await expect(fresh.restoreLog(await restorable(ledger), 3, HERE)).rejects.toMatchObject({ name: 'HeadMoved', expected: 3, size: 0 });
    expect(await fresh.logs()).toEqual([]);
  });

  it('adds what is missing to a copy made earlier', async () => {
    const { ledger, log } = await filled();
    const fresh = await freshLedger();
    await fresh.restoreLog(await restorable(ledger), 0, { as: 'elsewhere', drafts: [] });
    await ledger.append(log, 3, [look('5')]);
    const later = await restorable(ledger);
    expect(await fresh.relate(later)).toEqual({ is: 'longer' });
    await fresh.restoreLog(later, 3, { as: 'elsewhere', drafts: [] });
    expect(await all(fresh, log)).toEqual(await all(ledger, log));
    expect(await fresh.relate(later)).toEqual({ is: 'same' });
  });

  it('sees a rollback', async () => {
    const { ledger, log } = await filled();
    const old = await restorable(ledger);
    await ledger.append(log, 3, [look('5')]);
    expect(await ledger.relate(old)).toEqual({ is: 'older' });
  });

  it('sees a fork, and where', async () => {
    const { ledger, log } = await filled();
    const other = await freshLedger();
    await other.restoreLog(await restorable(ledger), 0, HERE);
    await ledger.append(log, 3, [look('5'), look('6')]);
    expect(await ledger.relate(await restorable(other))).toEqual({ is: 'fork', at: 3 });
    expect(await other.relate(await restorable(ledger))).toEqual({ is: 'fork', at: 3 });
  });

  it('does not bring back what was erased', async () => {
    const { ledger, log } = await filled();
    const old = await restorable(ledger);
    await ledger.eraseContent(log, 3, () => draft('erase'));
    expect(await ledger.relate(old)).toEqual({ is: 'older' });
    const erased = await restorable(ledger);
    const fresh = await freshLedger();
    await fresh.restoreLog(erased, 0, { as: 'here', drafts: [] });
    expect(await fresh.log(log)).toMatchObject({ closed: 'erased', size: 4 });
    expect(await verdict(fresh, log)).toMatchObject({ ok: true, absent: [1, 2] });
  });

  it('writes nothing where the log grew meanwhile', async () => {
    const { ledger, log } = await filled();
    const old = await restorable(ledger);
    await ledger.append(log, 3, [look('5')]);
    await expect(ledger.restoreLog(old, 3, HERE)).rejects.toMatchObject({ name: 'HeadMoved', expected: 3, size: 4 });
    expect(await verdict(ledger, log)).toMatchObject({ ok: true, size: 4 });
  });
});
