import type { Finding } from '../schema/finding';
import { alertWords } from './alert-words';
import type { Language } from './dates';
import { sayDate, sayDay } from './dates';
import { asText, changeLines, toldSide, toldSource, toldStatement } from './told-finding';

/** What the notification and the popup say of one step: what is wrong, what was, what is, and the two dates. */
export const alertText = (finding: Finding, language: Language, offsetMin: number): { title: string; message: string } => {
  const say = alertWords[language];
  const rule = say.rules[finding.rule];
  const date = (at: string): string => sayDate(at, offsetMin, language);
  const lines = [rule[finding.state](finding.subject)];
  if (finding.state === 'resolved') {
    const is = toldSide(finding.rule, 'is', finding.is, language);
    if (finding.resolved) lines.push(`${say.finding.past}: ${is} (${say.finding.resolvedOn(date(finding.resolved.at))})`);
  } else {
    lines.push(...changeLines(finding, say.finding, language, ({ at }) => date(at)).map(asText));
    if (finding.promise) {
      const { since, due } = finding.promise;
      lines.push(say.finding.due(sayDay(since, language), sayDay(due, language), toldSource(finding.promise, language)));
      const whoSaid = toldStatement(finding.promise, say.judgement);
      if (whoSaid) lines.push(whoSaid);
    }
  }
  return { title: rule.title, message: lines.join('\n') };
};
