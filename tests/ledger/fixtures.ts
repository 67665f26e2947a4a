import type { Draft } from '../../utils/ledger/append';
import type { Ledger } from '../../utils/ledger/open';
import { openLedger } from '../../utils/ledger/open';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

let databases = 0;
/** A ledger in a database of its own. */
export const freshLedger = (): Promise<Ledger> => openLedger(`test-${++databases}`);

export const GENESIS: Draft = {
  kind: 'genesis',
  time: '2020-05-19T02:00:00.000Z',
  body: { site: 'https://dashboard.prakerja.go.id' },
  leaves: [],
  files: [],
};

/** A look that shows `certificates` certificates, with its page. */
export const look = (certificates: string, time = '2020-06-21T02:00:00.000Z'): Draft => ({
  kind: 'capture',
  time,
  body: { view: { w: 360 } },
  leaves: [['sertifikat/jumlah', certificates]],
  files: [{ role: 'page-html', name: 'page.html', bytes: utf8(`<p>${certificates} sertifikat</p>`) }],
});

export const note = (text: string, time = '2020-06-21T02:00:00.000Z'): Draft => ({
  kind: 'note',
  time,
  body: {},
  leaves: [['catatan', text]],
  files: [],
});
