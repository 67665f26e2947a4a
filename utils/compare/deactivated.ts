import type { Account } from '../schema/account';
import type { Notice } from '../schema/notice';
import { tellsOutright } from './warnings';

const SHUT = new Set(['deactivated', 'blocked', 'flagged']);
const SHUT_NOTICES = new Set(['deactivated', 'blocked', 'fraud']);
const SHUT_WORD = /nonaktif|non-aktif|dicabut|blokir|dibekukan|ditangguhkan|blacklist|daftar hitam|kecurangan/i;
/** The same message says that it is over. */
const REVOKED = /\b(?:aktif|(?:di)?aktifkan|dibuka|dipulihkan) kembali\b/i;
/** A membership that came to its end in time is nobody's fault: `Kepesertaan kamu telah berakhir`. Not this: the registration of a wave, or the balance. */
const ENDED =
  /(?<!\b(?:pendaftaran|registrasi|seleksi|pembelian|gelombang|saldo|beasiswa|promo|sesi)\b[^.!?\n]{0,60})\b(?:kepesertaan|keanggotaan|masa aktif|program)\b(?!.{0,60}\bgelombang \d).{0,60}\b(?:berakhir|telah selesai|sudah selesai)|\btahun anggaran\b[^.]{0,30}\b(?:ditutup|berakhir)/is;

/** The page's own words that the account is shut; undefined where it says none. */
export function saysShut(account: Account | undefined, notices: readonly Notice[] | undefined): string | undefined {
  const membership = account?.membership;
  if (membership !== undefined && SHUT.has(membership.norm) && !ENDED.test(membership.printed) && !REVOKED.test(membership.printed))
    return membership.printed;
  return notices?.find(
    ({ kind, text }) => SHUT_NOTICES.has(kind) && !ENDED.test(text) && !REVOKED.test(text) && tellsOutright(text, SHUT_WORD),
  )?.text;
}

/** The page's own words that the membership came to its end. */
export function saysEnded(account: Account | undefined, notices: readonly Notice[] | undefined): boolean {
  return ENDED.test(account?.membership?.printed ?? '') || (notices?.some(({ text }) => ENDED.test(text)) ?? false);
}
