import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { p1363ToDer } from '../../utils/chain/der';
import { verifySignature } from '../../utils/chain/signature';
import { openDatabase } from '../../utils/ledger/database';
import { eraseDatabase } from '../../utils/ledger/erase';
import { openLedger } from '../../utils/ledger/open';
import { freshLedger, GENESIS, look, utf8 } from './fixtures';

it('is called saksi where no name is given', async () => {
  const ledger = await openLedger();
  expect(ledger.name).toBe('saksi');
  expect((await indexedDB.databases()).map(({ name }) => name)).toContain('saksi');
  ledger.close();
});

it('signs with one key for life, which cannot be taken out', async () => {
  const ledger = await freshLedger();
  const [first, second] = await Promise.all([ledger.key(), ledger.key()]);
  expect(first.spki).toEqual(second.spki);
  ledger.close();
  const again = await openLedger(ledger.name);
  const key = await again.key();
  expect(key.spki).toEqual(first.spki);
  const signature = await key.sign(utf8('manifest'));
  expect(signature).toHaveLength(96);
  expect(await verifySignature(key.spki, p1363ToDer(signature), utf8('manifest'))).toBe(true);
  expect(await verifySignature(key.spki, p1363ToDer(signature), utf8('manifesto'))).toBe(false);
  const database = await openDB(ledger.name);
  const { privateKey } = await database.get('keys', 'device');
  expect(privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
  database.close();
});

it('has another key in another database', async () => {
  const [a, b] = await Promise.all([freshLedger(), freshLedger()]);
  expect((await a.key()).spki).not.toEqual((await b.key()).spki);
});

it('is erased whole, and begins anew', async () => {
  const ledger = await freshLedger();
  const { log } = await ledger.createLog({ genesis: GENESIS, marks: {} });
  const key = await ledger.key();
  ledger.close();
  await eraseDatabase(ledger.name);
  const again = await openLedger(ledger.name);
  expect(await again.logs()).toEqual([]);
  expect(await again.entry(log, 0)).toBeUndefined();
  expect((await again.key()).spki).not.toEqual(key.spki);
});

it('gives way when its database is erased under it, and then says `gone`', async () => {
  const ledger = await freshLedger();
  const { log } = await ledger.createLog({ genesis: GENESIS, marks: {} });
  await eraseDatabase(ledger.name);
  const gone = { name: 'StorageTrouble', reason: 'gone' };
  await expect(ledger.append(log, 1, [look('1')])).rejects.toMatchObject(gone);
  await expect(ledger.createLog({ genesis: GENESIS, marks: {} })).rejects.toMatchObject(gone);
  await expect(ledger.logs()).rejects.toMatchObject(gone);
  await expect(ledger.log(log)).rejects.toMatchObject(gone);
  await expect(ledger.entry(log, 0)).rejects.toMatchObject(gone);
  await expect(ledger.entries(log, { count: 1 })).rejects.toMatchObject(gone);
  await expect(ledger.walk(log).next()).rejects.toMatchObject(gone);
  await expect(ledger.latest(log, 'genesis')).rejects.toMatchObject(gone);
  await expect(ledger.file('0'.repeat(64))).rejects.toMatchObject(gone);
  await expect(ledger.key()).rejects.toMatchObject(gone);
  expect(await (await openLedger(ledger.name)).logs()).toEqual([]);
});

it('waits for a page that takes a moment to close', async () => {
  const held = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('late');
    request.onsuccess = () => resolve(request.result);
  });
  held.onversionchange = () => void setTimeout(() => held.close(), 50);
  await eraseDatabase('late');
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('late');
});

it('says `blocked` where erasing must wait for somebody who will not close', async () => {
  const stubborn = await openDB('stubborn', 1);
  await expect(eraseDatabase('stubborn', 10)).rejects.toMatchObject({
    name: 'StorageTrouble',
    reason: 'blocked',
    message: 'database stubborn is still open elsewhere; it will be deleted when that page closes',
  });
  stubborn.close();
});

it('says `blocked` where an older version is held open, and does not come in later behind everybody’s back', async () => {
  const stubborn = await openDB('older', 1);
  await expect(openDatabase('older', { version: 2 })).rejects.toMatchObject({ name: 'StorageTrouble', reason: 'blocked' });
  stubborn.close();
  // Would stay blocked if the refused opening had kept its connection.
  await eraseDatabase('older');
});

it('says `blocked` where a deletion waits for a page that will not close, instead of waiting with it, and opens once that page is gone', async () => {
  const stubborn = await openDB('deleting', 1);
  const deleted = eraseDatabase('deleting', 10).catch(({ reason }) => reason);
  await expect(openDatabase('deleting', { patienceMs: 30 })).rejects.toMatchObject({
    name: 'StorageTrouble',
    reason: 'blocked',
    message: 'database deleting was not opened within 30 ms; another page may hold it',
  });
  expect(await deleted).toBe('blocked');
  stubborn.close();
  (await openDatabase('deleting')).close();
});

it('says which versions stand in each other’s way, and tells when its connection ends', async () => {
  const stubborn = await openDB('told', 1);
  await expect(openDatabase('told', { version: 2 })).rejects.toThrow(
    'database told is held open in version 1 by another page; version 2 must wait for it to close',
  );
  stubborn.close();
  const ended = vi.fn();
  await openLedger('ended', undefined, ended);
  expect(ended).not.toHaveBeenCalled();
  await eraseDatabase('ended');
  expect(ended).toHaveBeenCalledTimes(1);
});

it('is opened also where the browser fails when it is asked to keep it, and says so', async () => {
  const failed = new Error('no');
  vi.stubGlobal('navigator', { storage: { persisted: () => Promise.reject(failed), persist: () => true } });
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await (await openLedger('asked')).logs()).toEqual([]);
  expect(warned.mock.calls).toEqual([['Saksi: the browser cannot be asked to keep the log', failed]]);
  warned.mockRestore();
  vi.unstubAllGlobals();
});

it('is opened by a newer version without losing a store', async () => {
  const ledger = await freshLedger();
  const { log } = await ledger.createLog({ genesis: GENESIS, marks: {} });
  const newer = await openDatabase(ledger.name, { version: 2 });
  expect((await newer.get('heads', log))?.size).toBe(1);
  await expect(ledger.logs()).rejects.toMatchObject({ reason: 'gone' });
  newer.close();
});

it('says `newer` where a newer Saksi has been there', async () => {
  (await openDB('newer', 99)).close();
  await expect(openLedger('newer')).rejects.toMatchObject({ name: 'StorageTrouble', reason: 'newer', cause: { name: 'VersionError' } });
  await expect(openLedger('newer')).rejects.toThrow('storage failed while opening database newer: VersionError: ');
});
