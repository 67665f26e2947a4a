import { CHANNELS } from '../../utils/complaint/channels';
import { words } from '../../utils/language';
import { complaintWords } from '../../utils/language/complaint-words';
import type { Language } from '../../utils/language/dates';
import { statementWords } from '../../utils/language/statement-words';
import { PARTIES, WAYS } from '../../utils/schema/complaint';
import type { Finding } from '../../utils/schema/finding';
import { Choice, Field, WhenFields } from './fields';

export type ComplaintFormProps = { findings: readonly Finding[]; today: string; language: Language };

/** To whom, by which way, when, about which finding, and what was said. */
export const ComplaintForm = ({ findings, today, language }: ComplaintFormProps) => {
  const say = complaintWords[language].form;
  const { parties, ways } = statementWords[language];
  return (
    <>
      <div class="pair">
        <Choice label={say.to} name="party" of={PARTIES} names={parties} chosen="pmo" />
        <Choice label={say.way} name="way" of={WAYS} names={ways} chosen="email" />
      </div>
      <WhenFields today={today} language={language} />
      <Field label={say.address}>
        <input name="address" list="addresses" maxLength={200} />
      </Field>
      <datalist id="addresses">{CHANNELS.map(({ id, at }) => at && <option key={id} value={at} />)}</datalist>
      {findings.length > 0 && (
        <fieldset>
          <legend>{say.about}</legend>
          {findings.map(({ key, rule, subject, firstSeen }) => (
            <label class="tick" key={key}>
              <input type="checkbox" name="about" value={key} defaultChecked={findings.length === 1} />
              <span>
                {words[language].rules[rule].title}: <bdi>{subject}</bdi> <span class="quiet">[{firstSeen.seq}]</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <Field label={say.ticket}>
        <input name="ticket" maxLength={200} />
      </Field>
      <Field label={say.asked}>
        <textarea name="asked" rows={4} maxLength={5000} />
      </Field>
      <div class="pair">
        <label class="tick">
          <input type="checkbox" name="unanswered" />
          <span>{say.notTaken}</span>
        </label>
        <Field label={say.times}>
          <input type="number" name="times" min={1} max={9999} defaultValue="1" />
        </Field>
      </div>
    </>
  );
};
