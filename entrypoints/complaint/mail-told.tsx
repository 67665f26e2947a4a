import { complaintWords } from '../../utils/language/complaint-words';
import type { Language } from '../../utils/language/dates';
import { statementWords } from '../../utils/language/statement-words';
import type { MailHead } from '../../utils/schema/attachment';

export type MailToldProps = { mail: MailHead; language: Language };

/** What the head of an e-mail says, before it is kept. */
export const MailTold = ({ mail: { date, from, to, subject, messageId, dkim }, language }: MailToldProps) => {
  const say = statementWords[language];
  const rows: [string, string | undefined][] = [
    [say.mailDate, date],
    [say.mailFrom, from.join(', ')],
    [say.mailTo, to.join(', ')],
    [say.mailSubject, subject],
    [say.mailId, messageId],
  ];
  return (
    <div class="mail-head">
      <p>
        <strong>{complaintWords[language].attach.mailHead}</strong>
      </p>
      <dl class="change">
        {rows.map(([label, value]) =>
          value === undefined || value === '' ? undefined : (
            <div class="mail-line" key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
      <p class="quiet" data-dkim={dkim}>
        {dkim ? say.dkim : say.noDkim}
      </p>
    </div>
  );
};
