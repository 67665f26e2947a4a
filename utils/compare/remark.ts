export const REMARKS = [
  /** A status that no profile knows, as printed. It accuses nobody and heals nothing. */
  'unknown-status',
  /** A training under way that already shows a certificate. */
  'certificate-before-finish',
  /** A day of payment beside a status that does not say paid: the dashboard may only lag (domain 5, #12). */
  'paid-without-status',
  /** The page counts fewer certificates than it lists. */
  'count-differs',
  /** A certificate stands under another number: issued again, or another in its place. */
  'certificate-replaced',
  /** Redesigned: this page no longer has the section, or has it for the first time. */
  'section-vanished',
  'section-appeared',
] as const;

/**
 * Something odd that no rule judges, noted where it was seen: never a loss, never an alert. `subject`, `is`: as printed; of a section,
 * its name and the page.
 */
export type Remark = { what: (typeof REMARKS)[number]; subject: string; is: string };
