import type { Sighting } from '../../schema/finding';
import type { Training } from '../../schema/training';
import { localDay, realDay } from '../calendar';
import type { KnownTraining } from '../known';
import { isFinished } from '../known-training';
import { printStanding } from '../print';
import { brokenPromise, certificatePromise, due } from '../promises';
import { keyOf, type Rows, rule } from '../rule';

const id = 'certificate-overdue';
type Row = { known: KnownTraining; is: Training; before: Sighting | undefined };

/** What this look lists, or what was last listed. */
const rowsOf = (remembered: readonly KnownTraining[], listed: Rows<Training, KnownTraining> | undefined): Row[] =>
  listed
    ? [
        ...listed.same.map(({ was, now, is }) => ({ known: now, is, before: was.last })),
        ...listed.gained.map(({ now, is }) => ({ known: now, is, before: undefined })),
      ]
    : remembered.filter(({ gone }) => !gone).map((known) => ({ known, is: known.record, before: known.last }));

/**
 * Finished by the page's own word, and no certificate longer than that era's published promise.
 *
 * Reported: 18 to 20 May 2020 (domain 5, #5), 25 September 2020 (#6), April and September 2021 (#18): finished, no certificate. `fires-certificate-overdue-2021`
 * Reported: imagined: the end date that the page prints is long past, and it is still "Aktif". `fires-certificate-overdue-end-passed`
 * Reported: imagined: a total of certificates lower than the number of finished trainings. `fires-certificate-overdue-total`
 * Not this: within the promise, counted in working days. `quiet-certificate-overdue-within-promise`
 * Not this: the certificate is there. `quiet-certificate-overdue-there`
 * Not this: nothing on the page says how many certificates there are. `quiet-certificate-overdue-no-word`
 * Not this: a second finding beside `status-stuck`. `quiet-certificate-overdue-beside-stuck`
 */
export const certificateOverdue = rule({
  id,
  severity: 'overdue',
  needs: [],
  recalls: ['trainings', 'certificates'],
  find: (before, { trainings, certificates }, { today, offsetMin, open }) => {
    const rows = rowsOf(before.trainings.rows, trainings);
    const total = certificates?.count ?? before.certificates.last?.value.count;
    return withoutCertificate(rows, total).flatMap(({ known, is, before: lastGood }) => {
      if (open.some(({ key }) => key === keyOf('status-stuck', known.id))) return [];
      const since = overSince(known, is, today, offsetMin);
      const promise = since === undefined ? undefined : certificatePromise(since);
      if (since === undefined || promise === undefined || !(today > due(promise, since))) return [];
      return [
        {
          key: known.id,
          subject: known.record.title,
          was: printStanding(is),
          is: 'Sertifikat 0',
          ...(lastGood && { lastGood }),
          promise: brokenPromise(promise, since),
        },
      ];
    });
  },
  heals: ({ key }, before, { trainings, certificates }) => {
    const rows = rowsOf(before.trainings.rows, trainings);
    const row = rows.find(({ known }) => keyOf(id, known.id) === key);
    if (row === undefined) return false;
    const total = certificates?.count ?? before.certificates.last?.value.count;
    return (
      (row.is.certificates ?? 0) > 0 ||
      (row.is.certificates === undefined && total !== undefined && total >= rows.filter(({ is }) => isFinished(is)).length)
    );
  },
});

/** Those that the page itself shows to have none; where only a total is shown, as many of the latest as it falls short. */
function withoutCertificate(rows: readonly Row[], total: number | undefined): Row[] {
  const over = rows.filter(({ is }) => isFinished(is) || is.status?.norm === 'active');
  const shown = over.filter(({ is }) => is.certificates === 0);
  const finished = rows.filter(({ is }) => isFinished(is));
  const silent = finished.filter(({ is }) => is.certificates === undefined);
  const short =
    total === undefined ? 0 : Math.min(silent.length, finished.length - total - shown.filter(({ is }) => isFinished(is)).length);
  if (short <= 0) return shown;
  const latest = [...silent].sort((a, b) => (b.known.finishedSince?.seq ?? 0) - (a.known.finishedSince?.seq ?? 0));
  return [...shown, ...latest.slice(0, short)];
}

/** The day from which the certificate is owed: the printed one, else the first look that showed it finished. */
function overSince({ finishedSince }: KnownTraining, is: Training, today: string, offsetMin: number): string | undefined {
  const printed = realDay(is.finishedOn) ?? (isFinished(is) ? undefined : realDay(is.endsOn));
  if (printed !== undefined) return printed <= today ? printed : undefined;
  return isFinished(is) && finishedSince !== undefined ? localDay(finishedSince.at, offsetMin) : undefined;
}
