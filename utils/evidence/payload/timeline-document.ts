import type { Json } from '../../chain/canonical';
import { at, type Witnessed } from '../witnessed';
import type { Graded, Grades } from './grade';

const SECTIONS = ['akun', 'pelatihan', 'sertifikat', 'saldo', 'insentif', 'pemberitahuan'];

const entryOf = (entry: Witnessed, { grade, seal }: Graded): Json => ({
  seq: entry.seq,
  time: entry.time,
  kind: entry.kind,
  class: grade,
  seal: seal ?? null,
  withheld: entry.withheld,
  url: at(entry.body, 'source', 'url') ?? null,
  status: at(entry.body, 'source', 'status') ?? null,
  same_as: at(entry.body, 'same_as') ?? null,
  sections: Object.fromEntries(SECTIONS.map((section) => [section, at(entry.body, 'observed', section) ?? null])),
  unread: at(entry.body, 'observed', 'unread') ?? {},
  values: entry.leaves.map(([name, value]) => ({ name, value })),
  masked: [...entry.hidden],
});

/** `linimasa.json` (`saksi/timeline/1`): every entry with what is disclosed of it. Frozen: a change is a new schema. */
export const timelineDocument = (log: string, entries: readonly Witnessed[], grades: Grades): { [key: string]: Json } => ({
  schema: 'saksi/timeline/1',
  log,
  entries: entries.map((entry) => entryOf(entry, grades(entry))),
});
