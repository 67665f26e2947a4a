import { plain } from '../schema/plain';
import { leafOf, numberAt, textAt, type Witnessed, wasRead } from './witnessed';

/** What a finding's subject is looked for by: rows by their name, or a single value. */
type Sought = { section: string; row?: { name: string; shows: readonly string[] }; value?: string; counted?: boolean };

const TRAINING = { section: 'pelatihan', row: { name: 'nama', shows: ['status', 'sertifikat'] } };
const INCENTIVE = { section: 'insentif', row: { name: 'jenis', shows: ['status', 'jadwal/norm'] } };

const SOUGHT: { readonly [rule: string]: Sought } = {
  'training-disappeared': TRAINING,
  'training-status-reversed': TRAINING,
  'certificate-overdue': TRAINING,
  'certificate-disappeared': TRAINING,
  'status-stuck': TRAINING,
  'record-altered': TRAINING,
  'history-emptied': { section: 'pelatihan', value: 'pelatihan/jumlah', counted: true },
  'certificate-count-fell': { section: 'sertifikat', value: 'sertifikat/jumlah', counted: true },
  'balance-unexplained': { section: 'saldo', value: 'saldo' },
  'incentive-failed': INCENTIVE,
  'incentive-reversed': INCENTIVE,
  'incentive-disappeared': INCENTIVE,
  'incentive-overdue': INCENTIVE,
};

/** What goes missing: only these say that their subject is not listed, and only from the look on that first showed it. */
const MISSING = new Set(['training-disappeared', 'incentive-disappeared']);

/** Two rows of one name: which of them a finding is about, no name tells. */
export const SEVERAL = Symbol('several');

type Rows = {
  /** Name of a row, in one spelling → where its values stand: `pelatihan/0/`. */
  byName: ReadonlyMap<string, readonly string[]>;
  /** Some row's name is not shown. */
  hides: boolean;
};

/** Every finding asks the same looks for its row; each look's rows are made out once. */
const known = new WeakMap<Witnessed, Map<string, Rows>>();

const rowsOf = (content: Witnessed, section: string, field: string): Rows => {
  const own = known.get(content) ?? new Map<string, Rows>();
  known.set(content, own);
  const made = own.get(section);
  if (made) return made;
  const name = new RegExp(`^(${section}/\\d+/)${field}$`);
  const byName = new Map<string, string[]>();
  for (const [leaf, title] of content.leaves) {
    const prefix = name.exec(leaf)?.[1];
    if (prefix !== undefined) byName.set(plain(title), [...(byName.get(plain(title)) ?? []), prefix]);
  }
  const rows = { byName, hides: content.hidden.some((hidden) => name.test(hidden)) };
  own.set(section, rows);
  return rows;
};

const printed = (field: string, value: string): string => (field === 'sertifikat' ? `Sertifikat ${value}` : value);

/**
 * How the subject of a finding stood in one look, as printed; `SEVERAL` where more than one row has its name. Undefined where the look did not read it, withholds it, lists no row of that name,
 * or where the rule has no single subject; `say.absent` where the list was read whole, no longer names what the finding says is missing, and hides
 * nothing. `content`: the entry whose values the look showed.
 */
export const standingOf = (
  finding: Witnessed,
  look: Witnessed,
  content: Witnessed,
  say: { absent: string; sections: Readonly<Record<string, string>> },
): string | typeof SEVERAL | undefined => {
  const rule = textAt(finding.body, 'rule') ?? '';
  const subject = leafOf(finding, 'temuan/perihal');
  const sought = SOUGHT[rule];
  if (!sought || subject === undefined || content.withheld || !wasRead(content, sought.section)) return undefined;
  const { section, row, value, counted } = sought;
  if (value !== undefined) {
    const own = leafOf(content, value);
    return own === undefined || !counted ? own : `${say.sections[section]} ${own}`;
  }
  if (row === undefined) return undefined;
  const { byName, hides } = rowsOf(content, section, row.name);
  const [prefix, another] = byName.get(plain(subject)) ?? [];
  if (another !== undefined) return SEVERAL;
  if (prefix === undefined) {
    const isMissing = MISSING.has(rule) && look.seq >= (numberAt(finding.body, 'to_seq') ?? Number.POSITIVE_INFINITY);
    return isMissing && !hides ? say.absent : undefined;
  }
  const shown = row.shows.flatMap((field) => {
    const own = leafOf(content, prefix + field);
    return own === undefined ? [] : [printed(field, own)];
  });
  return shown.length > 0 ? shown.join(' · ') : undefined;
};
