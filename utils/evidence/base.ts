import type { Profile } from './source';

/** `bukti-9c13896d-samar`: at most 40 ASCII characters, for the path limit of Windows. */
export const baseName = (log: string, profile: Profile): string => `bukti-${log.slice(0, 8)}-${profile}`;
