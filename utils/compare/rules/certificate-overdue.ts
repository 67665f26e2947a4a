import { localDay } from '../../calendar/days';
import { owedSince, paperOf, standings, withoutCertificate } from '../certificate-standing';
import { isFinished } from '../known-training';
import { printStanding } from '../print';
import { brokenPromise, certificatePromise, due } from '../promises';
import { keyOf, rule } from '../rule';

const id = 'certificate-overdue';

/**
 * Finished by the page's own word, and no certificate longer than that era's published promise.
 *
 * Reported: 18 to 20 May 2020 (domain 5, #5), 25 September 2020 (#6), April and September 2021 (#18): finished, no certificate. `fires-certificate-overdue-2021`
 * Reported: imagined: the end date that the page prints is long past, and it is still "Aktif". `fires-certificate-overdue-end-passed`
 * Reported: imagined: a total of certificates lower than the number of finished trainings. `fires-certificate-overdue-total`
 * Reported: 19 May 2020 (domain 5, #1): finished with grade B by the participant's own word, still "Aktif". `fires-certificate-overdue-stated`
 * Not this: within the promise, counted in working days. `quiet-certificate-overdue-within-promise`
 * Not this: the certificate is there. `quiet-certificate-overdue-there`
 * Not this: the list of all certificates names it, and another one is missing. `quiet-certificate-overdue-named`
 * Not this: nothing on the page says how many certificates there are. `quiet-certificate-overdue-no-word`
 * Not this: within the promise, counted from the participant's own word; or they took it back. `quiet-certificate-overdue-stated`
 * Not this: a second finding beside `status-stuck`. `quiet-certificate-overdue-beside-stuck`
 */
export const certificateOverdue = rule({
  id,
  severity: 'overdue',
  needs: [],
  recalls: ['trainings', 'certificates'],
  find: (before, { trainings, certificates }, { today, offsetMin, open }) => {
    const rows = standings(before.trainings.rows, trainings);
    const last = before.certificates.last;
    // A total that was read before the certificate was owed says nothing of it.
    const counted = certificates || !last ? undefined : (localDay(last.at.at, offsetMin) ?? '');
    const judged = rows.filter(
      (row) => counted === undefined || row.is.certificates !== undefined || (owedSince(row, offsetMin)?.on ?? '?') <= counted,
    );
    return withoutCertificate(judged, certificates ?? last?.value).flatMap((row) => {
      const { known, is, before: lastGood } = row;
      if (open.some(({ key }) => key === keyOf('status-stuck', known.id))) return [];
      const start = owedSince(row, offsetMin);
      const promise = start && certificatePromise(start.on);
      if (start === undefined || promise === undefined || !(today > due(promise, start.on))) return [];
      return [
        {
          key: known.id,
          subject: known.record.title,
          was: printStanding(is),
          is: 'Sertifikat 0',
          ...(lastGood && { lastGood }),
          promise: brokenPromise(promise, start.on, start.statement),
        },
      ];
    });
  },
  heals: ({ key }, before, { trainings, certificates }) => {
    const rows = standings(before.trainings.rows, trainings);
    const row = rows.find(({ known }) => keyOf(id, known.id) === key);
    if (row === undefined) return false;
    if (row.is.certificates !== undefined) return row.is.certificates > 0;
    const shown = certificates ?? before.certificates.last?.value;
    if (paperOf(shown, row.is)) return true;
    const total = shown?.count;
    return total !== undefined && total > 0 && total >= rows.filter(({ is }) => isFinished(is)).length;
  },
});
