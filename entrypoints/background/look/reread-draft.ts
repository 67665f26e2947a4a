import { openRecord, revealLeaves } from '../../../utils/chain/open-record';
import type { Draft } from '../../../utils/ledger/append';
import type { Entry } from '../../../utils/ledger/entry';
import { isPersonal, type Leaf, observedOf, snapshotLeaves } from '../../../utils/schema/leaves';
import type { Snapshot } from '../../../utils/schema/snapshot';
import { storedLook } from '../fold/stored-look';
import { hideBeside } from '../hide-personal';
import { software } from '../software';
import type { Personal } from './capture-draft';

const TOKEN = /⟦(pii\/[^⟧]+)⟧/g;

/**
 * What was found when the page copy of an entry was read again, as an entry of its own: the clocks, address and account of then, the reading of now.
 * Personal parts of values have the tokens of that copy, so that both entries can be put together.
 */
export const rereadDraft = (entry: Entry, again: Snapshot, time: string, personal: readonly Personal[]): Draft => {
  const record = openRecord(entry.record as Uint8Array);
  const { skipped: _, observed: __, ...body } = record.body;
  const tokens = revealLeaves(record, entry.disclosures).flatMap(([name, value]): [string, string][] =>
    name.startsWith('pii/') ? [[name, value]] : [],
  );
  const read = snapshotLeaves(again);
  const open = read.filter(([name]) => !isPersonal(name));
  const known = tokens.map(([name, value]) => ({ kind: name.split('/')[1] ?? '', value }));
  const hidden = hideBeside(open, [...personal, ...known], tokens);
  const shown = new Map(hidden);
  const values = read.map(([name, value]): Leaf => [name, shown.get(name) ?? value]);
  const used = new Set(values.flatMap(([, value]) => [...value.matchAll(TOKEN)].map((found) => found[1])));
  return {
    kind: 'capture',
    time,
    body: { ...body, agent: { ...software() }, reread_of: entry.seq, observed: observedOf(again) },
    leaves: [...values, ...tokens.filter(([name]) => used.has(name)), ...hidden.slice(open.length)],
    files: [],
  };
};

/** The look that may be read again: of this log, with a page copy of its own. Throws where there is none. */
export const rereadable = (entry: Entry | undefined, seq: number) => {
  const look = entry && storedLook(entry);
  if (!entry || !look?.snapshot || !look.html || look.rereadOf !== undefined)
    throw new Error(`entry ${seq} holds no page that could be read again`);
  return { entry, look, snapshot: look.snapshot };
};
