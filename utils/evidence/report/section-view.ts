import { isPersonal } from '../../schema/leaves';
import { textAt, type Witnessed, wasRead } from '../witnessed';
import type { EvidenceWords } from '../words';
import { fill } from './fill';
import { labelOf, sayValue } from './value';

export type Field = { label: string; value: string; shown: boolean };

/** One section of a look as it can be told: never empty unless the page itself said so. */
export type SectionView =
  /** `told` is the whole predicate: not to be on a page is something else than not to be readable. */
  { state: 'unread'; told: string } | { state: 'empty'; totals: Field[] } | { state: 'listed'; totals: Field[]; records: Field[][] };

const ACCOUNT = /^(nama|nomor_kartu|nomor_kartu_tersamar|email|keanggotaan|gelombang)(\/norm)?$/;

/** Whether a value is one of this section. */
export const belongs = (name: string, section: string): boolean =>
  section === 'akun' ? ACCOUNT.test(name) : name === section || name.startsWith(`${section}/`);

/** The printed form is shown where there is one; the normalised one only where it stands alone. The length of a list is seen from the list. */
const isTold = (name: string, names: ReadonlySet<string>): boolean =>
  name !== 'sertifikat/daftar/jumlah' && (!name.endsWith('/norm') || !names.has(name.replace(/\/norm$/, '')));

/** `pelatihan/0/status` → 0; `pelatihan/jumlah` → undefined. */
const indexOf = (name: string): number | undefined => {
  const index = /^[a-z_]+(?:\/daftar)?\/(\d+)\//.exec(name)?.[1];
  return index === undefined ? undefined : Number(index);
};

/** `content` is the entry whose values count: the one looked at, or the one it repeats. */
export const sectionView = (content: Witnessed, section: string, words: EvidenceWords): SectionView => {
  const state = textAt(content.body, 'observed', section);
  if (!wasRead(content, section)) {
    const why = textAt(content.body, 'observed', 'unread', section) ?? 'unrecognised';
    const reason = words.why[why as keyof typeof words.why] ?? why;
    return { state: 'unread', told: why === 'not-on-page' ? reason : words.report.notRead(reason) };
  }
  const all: (readonly [name: string, value: string | undefined])[] = [
    ...content.leaves,
    ...content.hidden.map((name) => [name, undefined] as const),
  ];
  const own = all.filter(([name]) => belongs(name, section));
  const names = new Set(own.map(([name]) => name));
  const totals: Field[] = [];
  const records: Field[][] = [];
  for (const [name, value] of own) {
    if (!isTold(name, names)) continue;
    const hidden = isPersonal(name) ? words.report.masked : words.report.withheld;
    const field = {
      label: labelOf(name, words),
      value: value === undefined ? hidden : fill(sayValue(name, value, words), content, words),
      shown: value !== undefined,
    };
    const index = indexOf(name);
    if (index === undefined) totals.push(field);
    else {
      records[index] ??= [];
      records[index].push(field);
    }
  }
  // No page says that there are no notices; logs of the first days have it so.
  if (state === 'observed-empty' && section !== 'pemberitahuan') return { state: 'empty', totals };
  return { state: 'listed', totals, records: records.filter((record) => record !== undefined) };
};
