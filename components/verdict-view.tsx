import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';

/** The part of a verdict that is shown (utils/evidence/verify.ts). */
export type ShownVerdict = {
  ok: boolean;
  checks: readonly { id: string; ok: boolean; detail: string; where?: string | undefined }[];
  head?: string | undefined;
  keyFingerprint?: string | undefined;
  clock?: string | undefined;
  cannotConclude: readonly string[];
};

export type VerdictViewProps = { name: string; verdict: ShownVerdict; language: Language };

export const VerdictView = ({ name, verdict, language }: VerdictViewProps) => {
  const say = words[language].verify;
  return (
    <>
      <section class={`state ${verdict.ok ? 'good' : 'bad'}`} data-verdict={verdict.ok ? 'ok' : 'broken'}>
        <h2>{verdict.ok ? say.ok : say.broken}</h2>
        <p class="quiet">{name}</p>
        {verdict.clock === 'simulated' && <p>{say.simulated}</p>}
      </section>
      <h2>{say.checks}</h2>
      <ul class="plain-list">
        {verdict.checks.map((check) => (
          <li key={check.id}>
            {check.ok ? '✓' : '✗'} {check.detail}
            {check.where && <span class="quiet"> ({check.where})</span>}
          </li>
        ))}
      </ul>
      {verdict.head && (
        <p class="quiet">
          {say.head}: <code>{verdict.head}</code>
        </p>
      )}
      {verdict.keyFingerprint && (
        <p class="quiet">
          {say.key}: <code>{verdict.keyFingerprint}</code>
        </p>
      )}
      <h2>{say.cannotConclude}</h2>
      <ul>
        {verdict.cannotConclude.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
};
