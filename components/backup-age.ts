export type BackedUp = {
  /** The logs that go on here. `openedAt`: ISO 8601, UTC. */
  logs: readonly { log: string; size: number; openedAt: string }[];
  /** When the last backup was made, and how many entries of each log it holds. */
  backup?: { at: string; sizes: Readonly<Record<string, number>> };
  /** The participant can turn it off. */
  remind?: boolean;
};

export type BackupReminder = { is: 'never'; entries: number } | { is: 'old'; at: string };

const DAY_MS = 86_400_000;
/** Long and much enough that losing it would hurt, late enough to be in nobody's way. */
const FIRST = { entries: 20, days: 30 };
const AGAIN_DAYS = 60;

/** What to remind of, if anything: records that never had a backup, or a backup that lacks what was recorded since. `now`: ISO 8601, UTC. */
export const backupAge = ({ logs, backup, remind = true }: BackedUp, now: string): BackupReminder | undefined => {
  if (!remind) return undefined;
  const daysSince = (time: string): number => (Date.parse(now) - Date.parse(time)) / DAY_MS;
  if (backup) {
    const hasGrown = logs.some(({ log, size }) => size > (backup.sizes[log] ?? 0));
    return hasGrown && daysSince(backup.at) > AGAIN_DAYS ? { is: 'old', at: backup.at } : undefined;
  }
  const entries = logs.reduce((sum, { size }) => sum + size, 0);
  const isOld = logs.some(({ openedAt }) => daysSince(openedAt) >= FIRST.days);
  return isOld && entries >= FIRST.entries ? { is: 'never', entries } : undefined;
};
