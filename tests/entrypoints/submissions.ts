import { read, unread } from '../../utils/schema/reading';
import type { Snapshot } from '../../utils/schema/snapshot';
import type { Submission } from '../../utils/schema/submission';
import type { Training } from '../../utils/schema/training';

export const freshId = (): string => crypto.randomUUID().replaceAll('-', '');

export const BUDI = { cardNumber: '9999000011112222', name: 'Budi Santoso' };
export const SITI = { cardNumber: '8888000033334444', name: 'Siti Aminah' };

export const OPINI: Training = {
  title: 'Menulis Opini',
  provider: 'Tempo Institute',
  status: { printed: 'Aktif', norm: 'active' },
  certificates: 0,
};

/** A settled participant's page on which only `sections` can be read. */
export const snapshotWith = (sections: Partial<Snapshot>, page: Partial<Snapshot['page']> = {}): Snapshot => ({
  profile: 'dashboard/1',
  page: {
    url: 'https://dashboard.prakerja.go.id/',
    title: 'Dashboard',
    kind: 'participant',
    ready: 'complete',
    pending: 0,
    errorBanner: false,
    translated: false,
    ...page,
  },
  account: unread('not-on-page'),
  trainings: unread('not-on-page'),
  certificates: unread('not-on-page'),
  balance: unread('not-on-page'),
  incentives: unread('not-on-page'),
  notices: read([]),
  ...sections,
});

export const submissionOf = (snapshot: Snapshot, over: Partial<Submission> = {}): Submission => ({
  id: freshId(),
  load: freshId(),
  snapshot,
  html: '<p>Halo, Budi Santoso</p><p>9999 0000 1111 2222</p>',
  text: 'Halo, Budi Santoso\n9999 0000 1111 2222',
  readAt: 0,
  monoMs: 100,
  timeZone: 'Asia/Jakarta',
  offsetMin: 420,
  status: 200,
  language: 'id',
  view: { w: 1366, h: 768, dpr_pct: 100, doc_h: 2000 },
  trigger: 'load',
  ...over,
});

export const withTrainings = (account: Partial<typeof BUDI>, trainings: Training[]): Snapshot =>
  snapshotWith({ account: read(account), trainings: read(trainings) });
