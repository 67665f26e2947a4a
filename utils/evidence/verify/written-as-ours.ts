import { looseTextOf, textOf } from '../bytes';
import { toCsv } from '../csv';
import { gradesOf } from '../payload/grade';
import { timelineRows } from '../payload/tables';
import { report } from '../report';
import { caseOf } from '../report/case-of';
import type { Seal } from '../seals';
import type { Breathe } from '../slices';
import type { Witnessed } from '../witnessed';
import type { Bundle } from './read-bundle';

const pagesOf = ({ files }: Bundle, entries: readonly Witnessed[]): Map<string, string> =>
  new Map(
    entries.flatMap((entry) =>
      entry.files.flatMap(({ role, path }): [string, string][] => {
        const bytes = role === 'page-text' ? files.get(`data/${path}`) : undefined;
        return bytes === undefined ? [] : [[path, textOf(bytes)]];
      }),
    ),
  );

/**
 * Whether the reports and the table in words are those that this software writes of the entries, byte for byte. Where not, another version wrote them,
 * or a hand that had the key: nobody can tell which, so it is no fault, and the verdict says before all else that they are not vouched for.
 */
export const isWrittenAsOurs = async (
  bundle: Bundle,
  entries: readonly Witnessed[],
  seals: readonly Seal[],
  breathe: Breathe,
): Promise<boolean> => {
  const { document, files } = bundle;
  if (document === undefined) return false;
  const is = (path: string, made: string) => made === looseTextOf(files.get(`data/${path}`) ?? new Uint8Array());
  try {
    const told = caseOf(document, { entries, seals, lastLine: bundle.lines.at(-1), pages: pagesOf(bundle, entries) });
    await breathe();
    const grades = gradesOf(entries, seals);
    const table = (separator: ',' | ';') => toCsv(timelineRows(entries, grades, document.offset_min), separator, breathe);
    return (
      is('laporan.html', await report(told, 'id', breathe)) &&
      is('report.en.html', await report(told, 'en', breathe)) &&
      is('linimasa.csv', await table(',')) &&
      is('linimasa-titik-koma.csv', await table(';'))
    );
  } catch {
    return false;
  }
};
