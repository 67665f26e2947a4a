import type { Verdict } from '../../utils/evidence/verdict';
import { words } from '../../utils/language';

/** A verdict as lines for a terminal: the answer first, then each check, then what may be compared by hand. */
export const verdictText = ({ ok, checks, head, keyFingerprint, clock, size }: Verdict): string => {
  const say = words.id.verify;
  return [
    ok ? say.ok : say.broken,
    ...checks.map((check) => `  ${check.ok ? '✓' : '✗'} ${check.id}: ${check.detail}${check.where ? ` (${check.where})` : ''}`),
    ...(head ? [`${say.head} (${size}): ${head}`] : []),
    ...(keyFingerprint ? [`${say.key}: ${keyFingerprint}`] : []),
    ...(clock === 'simulated' ? [say.simulated] : []),
  ].join('\n');
};
