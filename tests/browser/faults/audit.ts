import { chainCheck } from '../../../utils/chain/check';
import { openRecord } from '../../../utils/chain/open-record';
import type { Kept } from '../../../utils/ledger/pack-entry';
import type { StoredTail } from './stored-tail';

/** A look that the background acknowledged, as the page told it to the site: the page load, the look's own number, its entry. */
export type Acknowledged = { load: string; n: string; seq: number };

const nameOf = (load: unknown, n: unknown): string => `${load} ${n}`;

/** Follows the logs through restarts, reading each entry once. What it finds wrong is a sentence for each fault; none is the only good answer. */
export const audit = () => {
  const checks = new Map<string, { check: ReturnType<typeof chainCheck>; size: number; lastLine: string }>();
  /** Each look ever stored, with its entry. */
  const looks = new Map<string, number>();
  const faults: string[] = [];

  const read = (log: string, seq: number, { line, record }: Kept, copies: ReadonlySet<string>): void => {
    if (!record) return void faults.push(`entry ${seq} of ${log} has no record`);
    const { kind, body, files } = openRecord(record);
    if (JSON.parse(line).seq !== seq) faults.push(`entry ${seq} of ${log} is another: ${line}`);
    for (const { sha256 } of files)
      if (!copies.has(sha256)) faults.push(`entry ${seq} of ${log} names a copy that is not there: ${sha256}`);
    if (kind !== 'capture') return;
    const { load, mono_ms } = body.captured as { load: string; mono_ms: number };
    const name = nameOf(load, mono_ms);
    if (looks.has(name)) faults.push(`the look ${name} is entry ${looks.get(name)} and again entry ${seq} of ${log}`);
    looks.set(name, seq);
  };

  return {
    faults,
    /** How far each log was read. */
    places: (): Record<string, number> => Object.fromEntries([...checks].map(([log, { size }]) => [log, size])),
    looks: (): number => looks.size,
    /** What the logs hold beyond what was read before, and that nothing of that is gone. */
    follow: (logs: readonly StoredTail[], acknowledged: readonly Acknowledged[]): void => {
      for (const log of checks.keys()) if (!logs.some((each) => each.log === log)) faults.push(`the whole log ${log} is gone`);
      for (const { log, size, head, entries, copies } of logs) {
        const known = checks.get(log) ?? { check: chainCheck({ log }), size: 0, lastLine: '' };
        const there = new Set(copies);
        entries.forEach((entry, index) => {
          known.check.add(entry.line, entry.record);
          read(log, known.size + index, entry, there);
        });
        checks.set(log, { ...known, size: known.size + entries.length });
        const verdict = known.check.end();
        for (const { seq, why } of verdict.breaks) faults.push(`log ${log} breaks at ${seq}: ${why}`);
        if (verdict.size !== size || verdict.head !== head)
          faults.push(`log ${log} has ${verdict.size} entries up to ${verdict.head}, but its head row says ${size} up to ${head}`);
      }
      for (const { load, n, seq } of acknowledged) {
        const stored = looks.get(nameOf(load, n));
        if (stored === undefined) faults.push(`the look ${load} ${n} was acknowledged as entry ${seq} and is lost`);
        else if (stored !== seq) faults.push(`the look ${load} ${n} was acknowledged as entry ${seq} and is entry ${stored}`);
      }
    },
  };
};
