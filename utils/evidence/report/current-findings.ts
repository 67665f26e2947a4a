import { findingKey } from '../payload/findings-document';
import type { Witnessed } from '../witnessed';

const WEIGHT = ['loss', 'contradiction', 'setback', 'overdue', 'notice'];
const weight = ({ body }: Witnessed): number => (body.state === 'resolved' ? 10 : 0) + WEIGHT.indexOf(String(body.severity));

/** The last step of each finding, what matters most first. */
export const currentFindings = (entries: readonly Witnessed[]): Witnessed[] => {
  const last = new Map<string, Witnessed>();
  for (const entry of entries) if (entry.kind === 'finding' && !entry.withheld) last.set(findingKey(entry), entry);
  return [...last.values()].sort((a, b) => weight(a) - weight(b) || a.seq - b.seq);
};
