import type { Finding, Severity } from '../utils/schema/finding';

const GRAVITY: readonly Severity[] = ['loss', 'contradiction', 'setback', 'overdue', 'notice'];

/** What is still wrong before what came back; of these the gravest first, then the newest. */
export const gravestFirst = (a: Finding, b: Finding): number =>
  Number(a.state === 'resolved') - Number(b.state === 'resolved') ||
  GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) ||
  b.firstSeen.seq - a.firstSeen.seq;
