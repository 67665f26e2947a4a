import type { Sighting } from '../schema/finding';
import { unread } from '../schema/reading';
import type { SectionValue } from '../schema/snapshot';
import type { Readings } from './believable';
import type { Known } from './known';

/** What an account is called changes nothing about what it has. */
const SECTIONS = ['trainings', 'certificates', 'balance', 'incentives', 'notices'] as const;

/** What one page load showed of a section before a later load showed something else. */
export type Overtaken = {
  [S in (typeof SECTIONS)[number]]: { load: string; section: S; value: SectionValue<S> };
}[(typeof SECTIONS)[number]];

/** Nobody keeps more tabs of one dashboard open. */
const MOST = 20;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A page whose look could not be delivered says so again within the day; a clock that is set back by more is wrong in another way (clock-condition.ts). */
const LATE_MS = 24 * 3_600_000;

/** By the clock of one device, what this look shows is older than what another page load has shown: its page was told late, or the clock was set back. */
const isBehind = (last: Sighting | undefined, { at, load, log }: Sighting): boolean => {
  if (!last || last.load === load || last.log !== log) return false;
  const behind = Date.parse(last.at) - Date.parse(at);
  return behind > 0 && behind <= LATE_MS;
};

/**
 * The readings without what is no news (C34): a page left open in another tab shows what it showed when it was loaded, for days, and a page loaded later has shown
 * otherwise since. As soon as it shows something else than then, it has asked its server anew. A look that comes after a later one is none either.
 */
export const withoutOvertaken = (readings: Readings, { overtaken = [], sections }: Known, seen: Sighting): Readings => {
  const isOld = (section: (typeof SECTIONS)[number]): boolean => {
    const reading = readings[section];
    if (isBehind(sections[section]?.at, seen)) return true;
    return overtaken.some(
      (one) => one.load === seen.load && one.section === section && reading.state === 'read' && same(one.value, reading.value),
    );
  };
  return { ...readings, ...Object.fromEntries(SECTIONS.filter(isOld).map((section) => [section, unread('not-on-page')])) };
};

/** What is overtaken after a look: what another load showed last of a section that this one shows otherwise. */
export const overtakenAfter = ({ sections, overtaken = [] }: Known, readings: Readings, { load }: Sighting): Overtaken[] => {
  const now = SECTIONS.flatMap((section) => {
    const [last, reading] = [sections[section], readings[section]];
    if (!last || last.at.load === load || reading.state === 'unread' || same(last.value, reading.value)) return [];
    return [{ load: last.at.load, section, value: last.value } as Overtaken];
  });
  const replaced = (one: Overtaken): boolean =>
    (one.load === load && readings[one.section].state === 'read') ||
    now.some((other) => other.load === one.load && other.section === one.section);
  return [...overtaken.filter((one) => !replaced(one)), ...now].slice(-MOST);
};
