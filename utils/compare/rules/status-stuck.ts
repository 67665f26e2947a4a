import { addDays, localDay, realDay } from '../../calendar/days';
import { paperOf, printedEnd, shownWithout } from '../certificate-standing';
import type { KnownTraining } from '../known';
import { printStanding } from '../print';
import { brokenPromise, due, STANDSTILL } from '../promises';
import { keyOf, rule } from '../rule';

const id = 'status-stuck';

/**
 * A training stands still: active at every look for thirty days; where it has its certificate, for thirty days since the page's own day of its end or its certificate.
 *
 * Reported: 19 May to 21 July 2020 (domain 5, #1): finished with grade B, still "Aktif", "Sertifikat 0". `fires-status-stuck-semarang`
 * Reported: 2021 (domain 5, #19): "status pelatihan belum selesai/masih aktif". `fires-status-stuck-thirty-days`
 * Reported: imagined: its printed end is past, and the page says nothing of certificates. `fires-status-stuck-end-printed`
 * Not this: less than thirty days. `quiet-status-stuck-twenty-nine-days`
 * Reported: imagined: passed, with its certificate, and thirty days later still "Aktif". `fires-status-stuck-certified`
 * Not this: it has its certificate and nothing says that it is over, or is finished by now. `quiet-status-stuck-moved-on`
 * Not this: it has not begun, or does not end before today. `quiet-status-stuck-not-over`
 * Not this: the list could not be read at the later look. `quiet-status-stuck-unread`
 */
export const statusStuck = rule({
  id,
  severity: 'overdue',
  needs: ['trainings'],
  recalls: ['certificates'],
  find: (before, { trainings, certificates }, { today, offsetMin, open }) => {
    const shown = certificates ?? before.certificates.last?.value;
    // Cheap for a list of any length: a day of margin, since this compares a day in UTC with one on the participant's clock.
    const recent = realDay(today) === undefined ? '' : addDays(today, -STANDSTILL.value);
    const long = trainings.same.filter(({ now }) => now.activeSince !== undefined && now.activeSince.at.slice(0, 10) <= recent);
    return long.flatMap(({ was, is, now }) => {
      if (is.status?.norm !== 'active' || now.activeSince === undefined) return [];
      // A printed end, or the participant's own word, starts the certificate's clock, where the page counts certificates: never both.
      const ends = printedEnd(is) ?? now.stated?.on;
      const told = open.some(({ key }) => key === keyOf(id, was.id));
      if (ends !== undefined && !told && (ends >= today || shownWithout(is, shown?.count))) return [];
      const paper = paperOf(shown, is);
      const certified = (is.certificates ?? 0) > 0 || paper !== undefined || (shown !== undefined && shown.count >= trainings.list.length);
      // One that has its certificate is late only if the page says since when it is over.
      const over = realDay(paper?.issuedOn) ?? ends;
      const first = clockStart(now.activeSince.at, now, offsetMin);
      if (first === undefined || (certified && over === undefined)) return [];
      const since = certified && over !== undefined && over > first ? over : first;
      if (!(today > due(STANDSTILL, since))) return [];
      const standing = printStanding(is);
      return [
        {
          key: was.id,
          subject: was.record.title,
          was: standing,
          is: standing,
          lastGood: was.last,
          promise: brokenPromise(STANDSTILL, since),
        },
      ];
    });
  },
  heals: ({ key }, _before, { trainings }) =>
    trainings?.same.some(
      ({ was, is }) =>
        keyOf(id, was.id) === key &&
        (is.status?.norm === 'finished' || is.status?.norm === 'cancelled' || (was.certified === undefined && (is.certificates ?? 0) > 0)),
    ),
});

/** The first active look, or the printed start where that is later. */
function clockStart(firstActiveAt: string, { record }: KnownTraining, offsetMin: number): string | undefined {
  const first = localDay(firstActiveAt, offsetMin);
  const starts = realDay(record.startsOn);
  return first !== undefined && starts !== undefined && starts > first ? starts : first;
}
