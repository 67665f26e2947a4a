import type { Language } from './dates';
import { backup as backupEn, erase as eraseEn, restore as restoreEn } from './en/backup';
import { settings as settingsEn } from './en/settings';
import { siapkerja as siapkerjaEn } from './en/siapkerja';
import { backup as backupId, erase as eraseId, restore as restoreId } from './id/backup';
import { settings as settingsId } from './id/settings';
import { siapkerja as siapkerjaId } from './id/siapkerja';

const id = { backup: backupId, erase: eraseId, restore: restoreId, settings: settingsId, siapkerja: siapkerjaId };

export const settingsWords: Record<Language, typeof id> = {
  id,
  en: { backup: backupEn, erase: eraseEn, restore: restoreEn, settings: settingsEn, siapkerja: siapkerjaEn },
};
