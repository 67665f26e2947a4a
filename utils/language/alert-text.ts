import type { Finding } from '../schema/finding';
import { alertWords } from './alert-words';
import type { Language } from './dates';
import { sayDate, sayDay } from './dates';
import { toldSide, toldSource, toldStatement } from './told-finding';

/** What the notification and the popup say of one step: what is wrong, what was, what is, and the two dates. */
export const alertText = (finding: Finding, language: Language, offsetMin: number): { title: string; message: string } => {
  const say = alertWords[language];
  const rule = say.rules[finding.rule];
  const date = (at: string): string => sayDate(at, offsetMin, language);
  const side = (which: 'was' | 'is'): string => toldSide(finding.rule, which, finding[which], language);
  const lines = [rule[finding.state](finding.subject)];
  if (finding.state === 'resolved') {
    if (finding.resolved) lines.push(`${say.finding.after}: ${side('is')} (${say.finding.resolvedOn(date(finding.resolved.at))})`);
  } else {
    const lastGood = finding.lastGood ? ` (${say.finding.lastGood(date(finding.lastGood.at))})` : '';
    lines.push(`${say.finding.before}: ${side('was')}${lastGood}`);
    lines.push(`${say.finding.after}: ${side('is')} (${say.finding.firstSeen(date(finding.firstSeen.at))})`);
    if (finding.promise) {
      const { since, due } = finding.promise;
      lines.push(say.finding.due(sayDay(since, language), sayDay(due, language), toldSource(finding.promise, language)));
      const whoSaid = toldStatement(finding.promise, say.judgement);
      if (whoSaid) lines.push(whoSaid);
    }
  }
  return { title: rule.title, message: lines.join('\n') };
};
