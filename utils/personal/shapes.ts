import { DAY } from './birthday';
import type { Detector } from './detector';
import { inFolded } from './fold';
import { coded, IS_DAY, numbered, plain, word } from './labelled';

/** Between a label and its value; the mark that parts two values is no part of either. */
const upTo = (most: number): string => `[^\\p{N}\\x1e]{0,${most}}?`;

/** A number of which the page hides digits: those that it shows are still the participant's. */
const MASK = '[\\d*x#]';

/** NIK carries the day of birth in digits 7 to 12, women's days raised by 40; anything else of sixteen digits is taken for a card. */
const sixteen = (found: string): string => {
  const [, day = '', month = ''] = /^.{6}(\d\d)(\d\d)/.exec(found.replace(/\D/g, '')) ?? [];
  const d = Number(day) > 40 ? Number(day) - 40 : Number(day);
  return d >= 1 && d <= 31 && Number(month) >= 1 && Number(month) <= 12 ? 'nik' : 'kartu';
};

/** Two days side by side have sixteen digits too. */
const TWO_DAYS =
  /^(?:(?:19|20)\d\d-\d\d-\d\d.{0,3}(?:19|20)\d\d-\d\d-\d\d|\d\d[-.]\d\d[-.](?:19|20)\d\d.{0,3}\d\d[-.]\d\d[-.](?:19|20)\d\d)$/s;
const BANKS = 'bca|bni|bri|mandiri|btn|bsi|cimb|permata|danamon|bjb|jago|jenius|ovo|gopay|dana|linkaja|shopeepay';
const BORN = `${word('lahir', 'ttl', 'kelahiran', 'born', 'birth')}[^\\d\\n\\x1e]{0,60}`;
const AND = '[^\\d\\n\\x1e]{1,20}';

/**
 * What looks personal, whoever's it is (evidence.md 6), in folded text. In order of trust; over-cautious on purpose. `space`: which white space may stand
 * between the digits of one number.
 */
export const shapesWith = (space: '\\s' | ' '): readonly Detector[] => {
  const gap = `[${space}.-]{0,4}`;
  const phoneGap = `[${space}.()-]{0,4}`;
  const digits = (more: number | string): string => `(?<!\\d)\\d(?:${gap}\\d){${more}}(?!\\d)`;
  return [
    {
      ...plain(digits(15), ''),
      kind: (m, text) => {
        const isMoney = /(?:rp|idr)[\s.]{0,4}$/.test(text.slice(Math.max(0, m.index - 6), m.index));
        return isMoney || TWO_DAYS.test(m[0]) ? undefined : sixteen(m[0]);
      },
    },
    { pattern: /(?<!\d)\d{4}([/_|])\d{4}\1\d{4}\1\d{4}(?!\d)/g, kind: ([found]) => sixteen(found) },
    {
      pattern: inFolded(`(?<![\\p{L}\\p{N}])${MASK}(?:[${space}.-]?${MASK}){9,40}(?![\\p{L}\\p{N}])`),
      kind: ([found]) => (/\d/.test(found) && /[^\d\s.-]{3}/.test(found) ? 'tersamar' : undefined),
    },
    plain(
      `${word('berakhiran', 'akhiran', 'ending (?:in|with)', 'digit (?:ter)?akhir(?:nya)?')}${upTo(20)}(\\d{3,6})(?!\\d)`,
      'tersamar',
      1,
    ),
    // 0800 is an office's free line, not a participant's telephone.
    {
      pattern: inFolded(`(?<![\\d+])\\(?(?:(?:\\+\\s?)?62|0)${phoneGap}8(?!${gap}0${gap}0)(?:${phoneGap}\\d){7,11}(?!\\d)`),
      kind: ([found]) => (IS_DAY.test(found) ? undefined : 'telepon'),
    },
    // An office's line is evidence: only one that is said to be at home is not.
    plain(`${word('rumah', 'pribadi', 'saya')}[\\s.:]{1,4}(\\(?0[2-9]\\d{1,2}\\)?[\\s.-]{0,3}\\d(?:[\\s-]?\\d){4,7})(?!\\d)`, 'telepon', 1),
    numbered(`(?:rekening|norek|${word('rek', 'no\\.?\\s?rek', 'va', 'virtual account')})${upTo(40)}(${digits('7,15')})`, 'rekening'),
    numbered(`${word(BANKS)}[\\s.:#-]{1,6}(${digits('7,15')})`, 'rekening'),
    plain(
      `${word('sim', 'paspor', 'passport', 'npwp', 'bpjs')}(?:\\s{0,2}(?:no|nomor|saya))?[\\s.:#]{1,6}([a-z]{0,2}\\d(?:[\\s.-]?\\d){5,14})(?!\\d)`,
      'dokumen',
      1,
    ),
    plain(`${BORN}(${DAY})`, 'lahir', 1),
    plain(`${BORN}${DAY}${AND}(${DAY})`, 'lahir', 1),
    plain(
      `(?:${word('jl', 'jln', 'jalan', 'gang', 'gg', 'dusun', 'perum')}[^\\n\\x1e]{1,60}?)?${word('rt')}[\\s.:]{0,3}\\d{1,3}[\\s/.,]{0,3}${word('rw')}[\\s.:]{0,3}\\d{1,3}`,
      'alamat',
    ),
    coded(word('kode redeem', 'kode voucher', 'kode tukar', 'kode', 'voucher', 'redeem'), 1, 'kode'),
    coded(word('tiket', 'ticket', 'laporan', 'lapor', 'pengaduan'), 5, 'tiket'),
    coded(word('sertifikat', 'certificate', 'invoice'), 4, 'kode'),
    coded(word('user', 'prakerja', 'member', 'peserta', 'pengguna', 'akun', 'id'), 6, 'akun'),
  ];
};
