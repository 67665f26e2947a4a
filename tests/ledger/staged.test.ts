import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { expect, it } from 'vitest';
import { stage, takeStaged } from '../../utils/ledger/staged';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

it('bytes laid aside are taken once, by their name, and nothing is left of any', async () => {
  await stage('a', Uint8Array.of(1, 2));
  await stage('b', Uint8Array.of(3));
  expect(await takeStaged('a')).toEqual(Uint8Array.of(1, 2));
  expect(await takeStaged('a')).toBeUndefined();
  expect(await takeStaged('b')).toBeUndefined();
});

it('lie in a database of their own, which nobody holds open', async () => {
  await stage('a', Uint8Array.of(1));
  await takeStaged('a');
  expect(await names()).toContain('saksi-staged');
  await deleteDB('saksi-staged', {
    blocked: () => {
      throw new Error('held open');
    },
  });
  expect(await names()).not.toContain('saksi-staged');
});
