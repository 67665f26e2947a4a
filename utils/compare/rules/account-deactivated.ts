import { saysShut } from '../deactivated';
import { endedSince } from '../lawfully-gone';
import { rule } from '../rule';

const MOST_TEXT = 200;
const id = 'account-deactivated';
/** A state, and no deed: after the end of a year it is that of every membership. */
const NOT_ACTIVE = /^(?:tidak|non-?) ?aktif$/i;

/**
 * The page says that the account is deactivated, blocked, or flagged for fraud. Told even where it is lawful: the participant must know.
 *
 * Reported: 21 September 2021 (domain 5, #21), October 2021 (#22): "dinonaktifkan sesuai dengan Permenko". `fires-account-deactivated-notice`
 * Reported: 2023-24 (domain 5, #26): "Akun kamu terindikasi melakukan kecurangan". `fires-account-deactivated-flagged`
 * Reported: 2024 (domain 5, #27): "diblokir", "dibekukan". `fires-account-deactivated-membership`
 * Not this: the membership came to its end with the year. `quiet-account-deactivated-ended`
 * Not this: not active in a new year, where it was active at the last look. `quiet-account-deactivated-new-year`
 * Not this: a warning of what happens to those who cheat. `quiet-account-deactivated-warning`
 * Not this: the card number is not shown yet. `quiet-account-deactivated-card-hidden`
 * Not this: not selected in this wave. `quiet-account-deactivated-not-selected`
 * Not this: a message that the membership came to its end. `quiet-account-deactivated-ended-notice`
 */
export const accountDeactivated = rule({
  id,
  severity: 'setback',
  needs: [],
  recalls: ['account', 'notices'],
  find: (before, { account, notices }, { seen, offsetMin, open }) => {
    const text = saysShut(account, notices)?.slice(0, MOST_TEXT);
    if (text === undefined) return [];
    const last = before.account.last;
    const told = open.some(({ rule: other }) => other === id);
    const over = last && (endedSince(last.at, seen, offsetMin) || last.value.membership?.printed === text);
    if (NOT_ACTIVE.test(text) && over && !told) return [];
    return [{ key: 'account', subject: text, was: last?.value.membership?.printed ?? '', is: text, ...(last && { lastGood: last.at }) }];
  },
  // Only the page that said it, or the word "active", can take it back.
  heals: (_finding, before, { account, notices }, { page }) =>
    account?.membership?.norm === 'active' || (notices !== undefined && page === before.account.deactivatedOn),
});
