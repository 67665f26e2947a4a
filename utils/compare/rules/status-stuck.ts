import { addDays, localDay, realDay } from '../../calendar/days';
import { paperOf, printedEnd, shownWithout } from '../certificate-standing';
import type { KnownTraining } from '../known';
import { printStanding } from '../print';
import { brokenPromise, due, STANDSTILL } from '../promises';
import { keyOf, rule } from '../rule';

const id = 'status-stuck';

/**
 * A training stands still: active at every look for thirty days, since its certificate came if one did.
 *
 * Reported: 19 May to 21 July 2020 (domain 5, #1): finished with grade B, still "Aktif", "Sertifikat 0". `fires-status-stuck-semarang`
 * Reported: 2021 (domain 5, #19): "status pelatihan belum selesai/masih aktif". `fires-status-stuck-thirty-days`
 * Reported: imagined: its printed end is past, and the page says nothing of certificates. `fires-status-stuck-end-printed`
 * Not this: less than thirty days. `quiet-status-stuck-twenty-nine-days`
 * Reported: imagined: it has its certificate, and thirty days later it is still "Aktif". `fires-status-stuck-certified`
 * Not this: its certificate came less than thirty days ago, or it is finished by now. `quiet-status-stuck-moved-on`
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
    const covered = shown !== undefined && shown.count >= trainings.list.length;
    // Cheap for a list of any length: a day of margin, since this compares a day in UTC with one on the participant's clock.
    const recent = realDay(today) === undefined ? '' : addDays(today, -STANDSTILL.value);
    const long = trainings.same.filter(({ now }) => now.activeSince !== undefined && now.activeSince.at.slice(0, 10) <= recent);
    return long.flatMap(({ was, is, now }) => {
      if (is.status?.norm !== 'active' || now.activeSince === undefined) return [];
      // A printed end, or the participant's own word, starts the certificate's clock, where the page counts certificates: never both.
      const ends = printedEnd(is) ?? now.stated?.on;
      const told = open.some(({ key }) => key === keyOf(id, was.id));
      if (ends !== undefined && !told && (ends >= today || shownWithout(is, shown?.count))) return [];
      const issued = realDay(paperOf(shown, is)?.issuedOn);
      const certified = (is.certificates ?? 0) > 0;
      // Where only a total or a list without days tells of its certificate, nobody knows since when.
      if (!certified && !issued && (covered || paperOf(shown, is))) return [];
      const first = clockStart(now.activeSince.at, now, offsetMin);
      const since = [first, issued, certified || issued ? ends : undefined]
        .filter((day) => day !== undefined)
        .sort()
        .at(-1);
      if (since === undefined || !(today > due(STANDSTILL, since))) return [];
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
  heals: ({ key, firstSeen }, _before, { trainings }) =>
    trainings?.same.some(
      ({ was, is, now }) =>
        keyOf(id, was.id) === key &&
        (is.status?.norm === 'finished' || is.status?.norm === 'cancelled' || (now.activeSince?.seq ?? 0) > firstSeen.seq),
    ),
});

/** The first active look, or the printed start where that is later. */
function clockStart(firstActiveAt: string, { record }: KnownTraining, offsetMin: number): string | undefined {
  const first = localDay(firstActiveAt, offsetMin);
  const starts = realDay(record.startsOn);
  return first !== undefined && starts !== undefined && starts > first ? starts : first;
}
