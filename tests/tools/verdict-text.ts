import type { CheckId, Verdict } from '../../utils/evidence/verdict';
import { verifyWords } from '../../utils/language/verify-words';

/** A verdict as lines for a terminal: the answer first, then each check, what may be compared by hand, and what must not be concluded from it. */
export const verdictText = ({ ok, asWritten, formerKeys, checks, head, keyFingerprint, clock, size, cannotConclude }: Verdict): string => {
  const say = verifyWords.id;
  const failed = (id: CheckId) => checks.some((check) => check.id === id && !check.ok);
  const answer = failed('ours') ? say.foreign : say.broken;
  return [
    ok ? (asWritten ? say.ok : say.unwritten) : answer,
    ...formerKeys.map(({ until, fingerprint }) => say.rekeyed(until, fingerprint)),
    ...(clock === 'simulated' ? [say.simulated] : []),
    ...checks.map((check) => `  ${check.ok ? '✓' : '✗'} ${check.id}: ${check.detail}${check.where ? ` (${say.where(check.where)})` : ''}`),
    ...(head ? [`${say.head(size)}: ${head}`] : []),
    ...(keyFingerprint ? [`${failed('signature') ? say.strangeKey : say.key}: ${keyFingerprint}`] : []),
    ...(cannotConclude.length > 0 ? [`${say.cannotConclude}:`, ...cannotConclude.map((sentence) => `  – ${sentence}`)] : []),
  ].join('\n');
};
