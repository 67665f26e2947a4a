import { looseTextOf, textOf } from '../bytes';
import { report } from '../report';
import { caseOf } from '../report/case-of';
import type { Seal } from '../seals';
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
 * Whether the reports are those that this software writes of the entries, byte for byte. Where not, another version wrote them, or a hand that had the
 * key: nobody can tell which, so it is said and no fault.
 */
export const isReportOurs = (bundle: Bundle, entries: readonly Witnessed[], seals: readonly Seal[]): boolean => {
  if (bundle.document === undefined) return false;
  try {
    const told = caseOf(bundle.document, { entries, seals, lastLine: bundle.lines.at(-1), pages: pagesOf(bundle, entries) });
    return (['id', 'en'] as const).every(
      (language) =>
        report(told, language) ===
        looseTextOf(bundle.files.get(`data/${language === 'id' ? 'laporan' : 'report.en'}.html`) ?? new Uint8Array()),
    );
  } catch {
    return false;
  }
};
