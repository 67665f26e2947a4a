// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nothingDerived } from '../../entrypoints/background/fold/derived';
import { ExportWay } from '../../entrypoints/popup/export-way';
import { isOnPhone } from '../../entrypoints/popup/on-phone';
import type { Ledger } from '../../utils/ledger/open';

const account = { log: 'a'.repeat(32), label: undefined, nobodys: false, derived: nothingDerived };

afterEach(() => render(null, document.body));

it.each([
  ['android', '/export.html'],
  ['linux', undefined],
])('on %s the way to the evidence is %s', async (os, page) => {
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: vi.fn(async () => ({ os, arch: 'x86-64' })) });
  const onPhone = await isOnPhone();
  render(<ExportWay onPhone={onPhone} ledger={{} as Ledger} account={account} language="id" offsetMin={420} />, document.body);
  const way = document.querySelector('#export');
  expect(way?.textContent).toBe('Ekspor bukti');
  expect(way?.getAttribute('href')?.split('?')[0]).toBe(page);
});
