import { expect, it, vi } from 'vitest';
import { askToKeep } from '../../utils/ledger/ask-to-keep';

const storage = (persisted: boolean, granted: boolean) => ({ persisted: async () => persisted, persist: vi.fn(async () => granted) });

it('asks the browser to keep the log', async () => {
  const asked = storage(false, true);
  expect(await askToKeep({ storage: asked })).toBe(true);
  expect(asked.persist).toHaveBeenCalledOnce();
});

it('asks no second time', async () => {
  const asked = storage(true, false);
  expect(await askToKeep({ storage: asked })).toBe(true);
  expect(asked.persist).not.toHaveBeenCalled();
});

it('is told of a refusal', async () => {
  expect(await askToKeep({ storage: storage(false, false) })).toBe(false);
});

it('asks nobody where nobody can be asked', async () => {
  expect(await askToKeep({ storage: { persisted: async () => false } })).toBeUndefined();
  expect(await askToKeep({})).toBeUndefined();
});
