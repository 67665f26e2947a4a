import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { connection } from '../../entrypoints/background/stage';
import { openDatabase } from '../../utils/ledger/database';
import { eraseDatabase } from '../../utils/ledger/erase';

it('is one for all who ask', async () => {
  const { ledger } = connection('connection-one');
  expect(await ledger()).toBe(await ledger());
});

it('is opened anew after the database was deleted under it', async () => {
  const { ledger } = connection('connection-deleted');
  const before = await ledger();
  await eraseDatabase('connection-deleted');
  expect(await ledger()).not.toBe(before);
  expect(await (await ledger()).logs()).toEqual([]);
});

it('is tried again after it could not be opened', async () => {
  const newer = await openDatabase('connection-newer', { version: 2 });
  newer.close();
  const { ledger } = connection('connection-newer');
  await expect(ledger()).rejects.toMatchObject({ reason: 'newer' });
  await eraseDatabase('connection-newer');
  expect(await (await ledger()).logs()).toEqual([]);
});
