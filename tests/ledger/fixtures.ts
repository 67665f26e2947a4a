import { type ChainVerdict, checkChain } from '../../utils/chain/check';
import type { Draft } from '../../utils/ledger/append';
import type { LogRow } from '../../utils/ledger/database';
import type { Entry } from '../../utils/ledger/entry';
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

/** A ledger with one log, of one entry. */
export const begin = async (): Promise<{ ledger: Ledger; row: LogRow }> => {
  const ledger = await freshLedger();
  return { ledger, row: await ledger.createLog({ genesis: GENESIS, marks: {} }) };
};

export const all = async (ledger: Ledger, log: string): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for await (const entry of ledger.walk(log)) entries.push(entry);
  return entries;
};

/** What the chain's own check says of a log, and of the head that is stored for it. */
export const verdict = async (ledger: Ledger, log: string): Promise<ChainVerdict> => {
  const [row, entries] = await Promise.all([ledger.log(log), all(ledger, log)]);
  const expected = { log, size: row?.size ?? -1, head: row?.head ?? '' };
  return checkChain(
    entries.map(({ line }) => line),
    (seq) => entries[seq]?.record,
    expected,
  );
};
