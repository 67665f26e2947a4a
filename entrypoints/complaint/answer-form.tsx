import { useState } from 'preact/hooks';
import type { LetterFacts } from '../../utils/complaint/letter/letter-facts';
import { complaintWords } from '../../utils/language/complaint-words';
import { type Language, sayWhen } from '../../utils/language/dates';
import { statementWords } from '../../utils/language/statement-words';
import { ANSWERS, type Answer, PARTIES, WAYS } from '../../utils/schema/complaint';
import { Choice, DayField, Field, WhenFields } from './fields';

export type AnswerFormProps = { journal: LetterFacts['journal']; today: string; language: Language };

/** By whom, what kind of answer, to which complaint, until when they promised, and what it says. */
export const AnswerForm = ({ journal, today, language }: AnswerFormProps) => {
  const say = complaintWords[language].form;
  const { parties, ways, answers, complaint } = statementWords[language];
  const [kind, setKind] = useState<Answer>('automatic');
  const complaints = journal
    .flatMap(({ seq, log, line }) => (line.is === 'complaint' && log === undefined ? [{ seq, line }] : []))
    .reverse();
  return (
    <>
      <div class="pair">
        <Choice label={say.by} name="party" of={PARTIES} names={parties} chosen="pmo" />
        <Choice<Answer> label={say.answer} name="answer" of={ANSWERS} names={answers} chosen="automatic" onChoose={(one) => setKind(one)} />
      </div>
      {kind === 'promise' && <DayField label={say.promised} name="promised" language={language} />}
      <WhenFields today={today} language={language} />
      <Field label={say.re}>
        <select name="re">
          {complaints.map(({ seq, line }) => (
            <option key={seq} value={seq}>
              {`${sayWhen(line.happened, language)}: ${complaint(ways[line.way], parties[line.to])}`}
            </option>
          ))}
          <option value="">{say.noComplaint}</option>
        </select>
      </Field>
      <Choice label={say.way} name="way" of={WAYS} names={ways} chosen="email" />
      <Field label={say.from}>
        <input name="from" maxLength={200} />
      </Field>
      <Field label={say.ticket}>
        <input name="ticket" maxLength={200} />
      </Field>
      <Field label={say.said}>
        <textarea name="said" rows={4} maxLength={5000} />
      </Field>
    </>
  );
};
