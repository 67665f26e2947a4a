import type { Incentive } from '../schema/incentive';
import type { Training } from '../schema/training';

/** `Rp1.000.000`; `-Rp500`. */
export const printRupiah = (amount: number): string =>
  `${amount < 0 ? '-' : ''}Rp${Math.abs(amount)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')}`;

const joined = (parts: (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(' · ');

/** One line of what a page showed of a training, in the page's own words. */
export const printTraining = (training: Training): string =>
  joined([
    training.title,
    training.provider,
    training.platform,
    training.price === undefined ? undefined : printRupiah(training.price),
    printStanding(training),
  ]);

/** How far it had come: `Aktif · Sertifikat 0`. */
export const printStanding = (training: Training): string =>
  joined([training.status?.printed, training.certificates === undefined ? undefined : `Sertifikat ${training.certificates}`]);

export const printIncentive = (incentive: Incentive): string =>
  joined([
    incentive.kind,
    incentive.amount === undefined ? undefined : printRupiah(incentive.amount),
    incentive.dueOn,
    incentive.status?.printed,
  ]);

export const NOT_LISTED = 'tidak ada dalam daftar';
export const LIST_EMPTY = 'daftar kosong';
