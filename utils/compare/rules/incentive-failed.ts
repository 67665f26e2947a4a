import { FAILING } from '../known-incentive';
import { printIncentive } from '../print';
import { type Draft, keyOf, rule } from '../rule';
import { tellsOutright } from '../warnings';

const id = 'incentive-failed';
/** An incentive that is on its way, and that a message without a name can be about. */
const UNDER_WAY = new Set(['waiting', 'scheduled', 'in-process', 'checking']);
const FAILED_WORD = /gagal|tertahan|tidak ditemukan|belum kyc|ditolak|(?:tidak|belum) (?:dapat|bisa)/i;
const MOST_TEXT = 200;

/**
 * A transfer failed, is held back, or the account or wallet was refused.
 *
 * Reported: 12 to 18 September 2020 (domain 5, #8, #9, #10): "Belum diproses", then "GAGAL". `fires-incentive-failed-gagal`
 * Reported: 13 April 2021 (domain 5, #16): "Insentif Anda gagal dicairkan". `fires-incentive-failed-message`
 * Reported: 2020, February 2021 (domain 5, #17, #30): "Rekening Tidak Ditemukan", "E-wallet Belum KYC", "Dana Tertahan". `fires-incentive-failed-refused-account`
 * Reported: imagined: the message, until the incentive is paid. `fires-incentive-failed-message-then-paid`
 * Not this: the recovery, "Dalam Pengecekan", "Belum Diproses", "Sedang Diproses". `quiet-incentive-failed-under-way`
 * Not this: 29 July 2021 (domain 5, #23): "Membutuhkan Ulasan Pelatihan" asks the participant for a rating. `quiet-incentive-failed-needs-review`
 * Not this: advice on how not to fail. `quiet-incentive-failed-advice`
 * Not this: an article about why incentives fail. `quiet-incentive-failed-headline`
 * Not this: a word never seen before. `quiet-incentive-failed-unknown-word`
 */
export const incentiveFailed = rule({
  id,
  severity: 'setback',
  needs: [],
  recalls: ['incentives', 'notices'],
  find: (before, { incentives, notices }, { open }) => {
    const rows = incentives ? [...incentives.same, ...incentives.gained.map((row) => ({ ...row, was: undefined }))] : [];
    const drafts: Draft[] = rows.flatMap(({ was, is, now }) => {
      // What was paid and is not any more is told as reversed.
      if (is.status === undefined || !FAILING.has(is.status.norm) || now.paid !== undefined) return [];
      return [
        {
          key: now.id,
          subject: is.kind,
          was: was?.record.status?.printed ?? '',
          is: printIncentive(is),
          ...(was?.well && { lastGood: was.well }),
        },
      ];
    });
    // A message stays in the inbox; where every incentive that is listed is paid, it tells of the past.
    if (drafts.length === 0 && rows.length > 0 && rows.every(({ is }) => is.status?.norm === 'paid')) return [];
    const message = notices?.find(({ kind, text }) => kind === 'incentive-failed' && tellsOutright(text, FAILED_WORD));
    if (message === undefined || drafts.length > 0 || open.some((finding) => finding.rule === id && finding.key !== keyOf(id, 'message')))
      return drafts;
    const known = rows.length > 0 ? rows.map(({ now }) => now) : before.incentives.rows.filter(({ gone }) => !gone);
    const underWay = known.filter(({ record }) => record.status !== undefined && UNDER_WAY.has(record.status.norm));
    const [only] = underWay.length === 1 ? underWay : [];
    const text = message.text.slice(0, MOST_TEXT);
    const subject = only === undefined ? text : `${only.record.kind} — ${text}`;
    return [{ key: 'message', subject, was: only?.record.status?.printed ?? '', is: text, ...(only?.well && { lastGood: only.well }) }];
  },
  // A message stays in the inbox; a row, or where no row was named any row, that was paid shows that it is over.
  heals: ({ key }, _before, { incentives }) =>
    incentives?.same.some(({ now, is }) => {
      const recovered = is.status !== undefined && is.status.norm !== 'unknown' && !FAILING.has(is.status.norm);
      return key === keyOf(id, 'message')
        ? is.status?.norm === 'paid' && now.paid?.first === now.last
        : keyOf(id, now.id) === key && recovered;
    }),
});
