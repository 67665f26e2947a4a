import { afterEach, describe, expect, it, vi } from 'vitest';
import { nothingDerived } from '../../entrypoints/background/fold/derived';
import { askedAccount } from '../../entrypoints/popup/asked-account';

const account = (log: string) => ({ log, label: log, derived: nothingDerived });
const ACCOUNTS = [account('a'), account('b')] as unknown as Parameters<typeof askedAccount>[0];

describe('the account that a page is asked for', () => {
  afterEach(() => vi.unstubAllGlobals());
  it.each([
    ['', 'a'],
    ['?log=b', 'b'],
    ['?log=of-another-device', undefined],
  ])('%s', (search, log) => {
    vi.stubGlobal('location', { search });
    expect(askedAccount(ACCOUNTS)?.log).toBe(log);
  });
});
