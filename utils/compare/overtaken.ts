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

/** The same JSON, in whatever order its names stand. It ends at the first difference: writing both down to compare them was half of a comparison. */
const same = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((each, i) => same(each, other[i]));
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return Object.keys({ ...a, ...b }).every((name) => same(a[name], b[name]));
};

/**
 * With what a look shows that was told late and comes right after entry `after` of its log: each section that another page load has shown since is overtaken
 * already.
 */
export const withLate = (known: Known, readings: Readings, { load, log }: Sighting, after: number | undefined): Known => {
  if (after === undefined) return known;
  const late = SECTIONS.flatMap((section) => {
    const [last, reading] = [known.sections[section]?.at, readings[section]];
    if (!last || last.load === load || last.log !== log || last.seq <= after || reading.state === 'unread') return [];
    return [{ load, section, value: reading.value } as Overtaken];
  });
  const isReplaced = (one: Overtaken): boolean => one.load === load && late.some(({ section }) => section === one.section);
  return { ...known, overtaken: [...(known.overtaken ?? []).filter((one) => !isReplaced(one)), ...late].slice(-MOST) };
};

/**
 * The readings without what is no news (C34): a page left open in another tab shows what it showed when it was loaded, for days, and a page loaded later has shown
 * otherwise since. As soon as it shows something else than then, it has asked its server anew.
 */
export const withoutOvertaken = (readings: Readings, { overtaken = [] }: Known, { load }: Sighting): Readings => {
  const old = overtaken.filter((one) => {
    const reading = readings[one.section];
    return one.load === load && reading.state === 'read' && same(one.value, reading.value);
  });
  return { ...readings, ...Object.fromEntries(old.map(({ section }) => [section, unread('not-on-page')])) };
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
