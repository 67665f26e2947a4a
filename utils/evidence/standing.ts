import { leafOf, numberAt, textAt, type Witnessed, wasRead } from './witnessed';

/** What a finding's subject is looked for by: rows by their name, or a single value. */
type Sought = { section: string; row?: { name: string; shows: readonly string[] }; value?: string; called?: string };

const TRAINING = { section: 'pelatihan', row: { name: 'nama', shows: ['status', 'sertifikat'] } };
const INCENTIVE = { section: 'insentif', row: { name: 'jenis', shows: ['status', 'jadwal/norm'] } };

const SOUGHT: { readonly [rule: string]: Sought } = {
  'training-disappeared': TRAINING,
  'training-status-reversed': TRAINING,
  'certificate-overdue': TRAINING,
  'certificate-disappeared': TRAINING,
  'status-stuck': TRAINING,
  'record-altered': TRAINING,
  'history-emptied': { section: 'pelatihan', value: 'pelatihan/jumlah', called: 'Pelatihan' },
  'certificate-count-fell': { section: 'sertifikat', value: 'sertifikat/jumlah', called: 'Sertifikat' },
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

const plain = (name: string): string =>
  name
    .replace(/⟦pii\/([a-z-]+)\/\d+⟧/g, ' $1 ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const printed = (field: string, value: string): string => (field === 'sertifikat' ? `Sertifikat ${value}` : value);

/**
 * How the subject of a finding stood in one look, as printed; `SEVERAL` where more than one row has its name. Undefined where the look did not read it, withholds it, lists no row of that name,
 * or where the rule has no single subject; `absent` where the list was read whole, no longer names what the finding says is missing, and hides
 * nothing. `content`: the entry whose values the look showed.
 */
export const standingOf = (
  finding: Witnessed,
  look: Witnessed,
  content: Witnessed,
  absent: string,
): string | typeof SEVERAL | undefined => {
  const rule = textAt(finding.body, 'rule') ?? '';
  const subject = leafOf(finding, 'temuan/perihal');
  const sought = SOUGHT[rule];
  if (!sought || subject === undefined || content.withheld || !wasRead(content, sought.section)) return undefined;
  const { section, row, value, called } = sought;
  if (value !== undefined) {
    const own = leafOf(content, value);
    return own === undefined || called === undefined ? own : `${called} ${own}`;
  }
  if (row === undefined) return undefined;
  const name = new RegExp(`^(${section}/\\d+/)${row.name}$`);
  const [found, another] = content.leaves.filter(([leaf, title]) => name.test(leaf) && plain(title) === plain(subject));
  if (another) return SEVERAL;
  if (!found) {
    const isMissing = MISSING.has(rule) && look.seq >= (numberAt(finding.body, 'to_seq') ?? Number.POSITIVE_INFINITY);
    return isMissing && !content.hidden.some((hidden) => name.test(hidden)) ? absent : undefined;
  }
  const prefix = name.exec(found[0])?.[1] ?? '';
  const shown = row.shows.flatMap((field) => {
    const own = leafOf(content, prefix + field);
    return own === undefined ? [] : [printed(field, own)];
  });
  return shown.length > 0 ? shown.join(' · ') : undefined;
};
