import { describe, expect, it } from 'vitest';
import { sources } from './sources';

/** Invented numbers, and no others, may stand in any file. */
const INVENTED_NUMBERS = new Set([
  '9999000011112222',
  '8888000033334444',
  '9999000011113333',
  '9999000011114444',
  '0000000000000000',
  '0000000000000001',
  '1234567890123456',
]);

const INVENTED_MAIL = /@(example\.(com|org|net|id)|[\w.-]+\.example|contoh\.(id|com|test)|email\.com|domain\.com|b\.co)$/i;
/** Public addresses of institutions: evidence, not people. */
const PUBLIC_MAIL =
  /@([\w.-]+\.)?(prakerja\.go\.id|kemnaker\.go\.id|ombudsman\.go\.id|gojek\.com|tokopedia\.com|bukalapak\.com|pintar\.co|ovo\.id|dana\.id|linkaja\.id)$/i;

/** Published lines of learning platforms (utils/complaint/partner-channels.ts) and of the programme (channels.ts). */
const PUBLIC_PHONES = new Set(['08001503001', '6282111113630', '628118807172', '6281315792171']);

const files = sources();
const found = (pattern: RegExp, allowed: (match: string) => boolean): string[] =>
  files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)]
      .map(([match]) => match)
      .filter((match) => !allowed(match))
      .map((match) => `${path}: ${match}`),
  );

describe('privacy of the repository', () => {
  it('looks at many files', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('holds no 16-digit number but the invented ones, in any grouping', () => {
    expect(
      found(/(?<![\dA-Fa-f.])(?:\d{16}|\d{4}(?:[ \u00a0.-]\d{4}){3})(?![\dA-Fa-f])/g, (match) =>
        INVENTED_NUMBERS.has(match.replace(/\D/g, '')),
      ),
    ).toEqual([]);
  });

  it('holds no e-mail address of a person', () => {
    expect(
      found(
        /(?<![\w/])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b/gi,
        (match) => INVENTED_MAIL.test(match) || PUBLIC_MAIL.test(match),
      ),
    ).toEqual([]);
  });

  it('holds no mobile phone number but invented ones', () => {
    expect(
      found(/(?<![\w.])(?:\+62|62|0)[ -]?8\d{2}[ -]?\d{4}[ -]?\d{3,5}\b/g, (match) => {
        const digits = match.replace(/\D/g, '');
        return PUBLIC_PHONES.has(digits) || /(0000|1234567|5555)/.test(digits);
      }),
    ).toEqual([]);
  });
});
