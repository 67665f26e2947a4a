import type { Language } from '../utils/language/dates';
import { verifyWords } from '../utils/language/verify-words';

/** The part of a verdict that is shown (utils/evidence/verify.ts). */
export type ShownVerdict = {
  ok: boolean;
  /** The report is the one that this version writes of the entries. */
  asWritten: boolean;
  formerKeys: readonly { until: number; fingerprint: string }[];
  checks: readonly { id: string; ok: boolean; detail: string; where?: string | undefined }[];
  /** Records in the log. */
  size: number;
  head?: string | undefined;
  keyFingerprint?: string | undefined;
  clock?: string | undefined;
  cannotConclude: readonly string[];
};

const failed = (id: string, checks: ShownVerdict['checks']): boolean => checks.some((check) => check.id === id && !check.ok);

/** The verdict in one sentence, and how it looks. */
const answerOf = (
  { ok, asWritten, formerKeys, checks, clock }: ShownVerdict,
  say: (typeof verifyWords)[Language],
): [tone: string, answer: string] => {
  if (failed('ours', checks)) return ['late', say.foreign];
  if (!ok) return ['bad', say.broken];
  if (!asWritten) return ['late', say.unwritten];
  // Whole, and yet it says less than it seems to.
  return [formerKeys.length > 0 || clock === 'simulated' ? 'late' : 'good', say.ok];
};

export type VerdictViewProps = { name: string; verdict: ShownVerdict; language: Language };

export const VerdictView = ({ name, verdict, language }: VerdictViewProps) => {
  const say = verifyWords[language];
  const [tone, answer] = answerOf(verdict, say);
  return (
    <>
      <section class={`state ${tone}`} data-verdict={verdict.ok ? 'ok' : 'broken'}>
        <h2>{answer}</h2>
        <p class="quiet">{name}</p>
        {verdict.formerKeys.map(({ until, fingerprint }) => (
          <p key={until}>{say.rekeyed(until, fingerprint)}</p>
        ))}
        {verdict.clock === 'simulated' && <p>{say.simulated}</p>}
      </section>
      {verdict.cannotConclude.length > 0 && (
        <>
          <h2>{say.cannotConclude}</h2>
          <ul>
            {verdict.cannotConclude.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{say.checks}</h2>
      <ul class="plain-list">
        {verdict.checks.map((check, at) => (
          <li key={`${check.id}/${at}`}>
            {check.ok ? '✓' : '✗'} {check.detail}
            {check.where && <span class="quiet"> ({say.where(check.where)})</span>}
          </li>
        ))}
      </ul>
      {verdict.head && (
        <p class="quiet">
          {say.head(verdict.size)}: <code>{verdict.head}</code>
        </p>
      )}
      {verdict.keyFingerprint && (
        <p class="quiet">
          {failed('signature', verdict.checks) ? say.strangeKey : say.key}: <code>{verdict.keyFingerprint}</code>
        </p>
      )}
    </>
  );
};
