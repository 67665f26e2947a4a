import { useState } from 'preact/hooks';
import { letter } from '../../utils/complaint/letter/letter';
import type { Letter } from '../../utils/complaint/letter/letter-facts';
import { complaintWords } from '../../utils/language/complaint-words';
import type { Language } from '../../utils/language/dates';
import type { LetterKind } from '../../utils/schema/channel';
import { LETTER_KINDS } from '../../utils/schema/channel';
import { saveBytes } from '../popup/save-bytes';
import type { CaseFile } from './case-file';
import { Choice, Field } from './fields';
import { hiddenFacts, whoOf } from './hidden-facts';
import { letterPage, letterText, mailAddress } from './letter-files';

export type LettersProps = { file: CaseFile; language: Language; kind: LetterKind; onKind(kind: LetterKind): void };

/** Drafts made of the log, to be read, changed, and sent by the participant. What was typed is kept for each office until the page is closed. */
export const Letters = ({ file, language, kind, onKind }: LettersProps) => {
  const { facts, account, today } = file;
  const [withIdentity, setIdentity] = useState(false);
  const [changed, setChanged] = useState<Readonly<Record<string, Letter>>>({});
  const [said, setSaid] = useState('');
  const say = complaintWords[language].letter;
  const { personal } = account.derived;
  const key = `${kind}${withIdentity ? '+' : ''}`;
  const draft: Letter = changed[key] ?? letter(kind, withIdentity ? { ...facts, who: whoOf(personal) } : hiddenFacts(facts, personal));
  const change = (part: Partial<Letter>): void => setChanged({ ...changed, [key]: { ...draft, ...part } });
  const renew = (): void => {
    const { [key]: _, ...rest } = changed;
    setChanged(rest);
  };
  const copy = async (text: string): Promise<void> => {
    setSaid(
      await navigator.clipboard.writeText(text).then(
        () => say.copied,
        () => say.notCopied,
      ),
    );
  };
  const name = `surat-${kind}-${today}`;
  const mail = mailAddress(draft);

  return (
    <section id="letters">
      <h2 tabIndex={-1} id="letters-title">
        {say.title}
      </h2>
      <p class="quiet">{say.intro}</p>
      {facts.findings.length === 0 && <p>{say.noFindings}</p>}
      <Choice key={kind} label={say.which} name="letter" of={LETTER_KINDS} names={say.kinds} chosen={kind} onChoose={onKind} />
      <label class="tick">
        <input type="checkbox" id="with-identity" checked={withIdentity} onChange={(event) => setIdentity(event.currentTarget.checked)} />
        <span>{say.withIdentity}</span>
      </label>
      {draft.fields.length === 0 ? (
        <>
          <Field label={say.subject}>
            <input id="letter-subject" value={draft.subject} onInput={(event) => change({ subject: event.currentTarget.value })} />
          </Field>
          <Field label={say.body}>
            <textarea id="letter-body" rows={18} value={draft.body} onInput={(event) => change({ body: event.currentTarget.value })} />
          </Field>
        </>
      ) : (
        <fieldset>
          <legend>{say.fields}</legend>
          {draft.fields.map(([label, text], index) => (
            <div class="choice" key={label}>
              <Field label={label}>
                <textarea
                  rows={label === 'Kronologi' ? 14 : 2}
                  data-field={label}
                  value={text}
                  onInput={(event) => change({ fields: draft.fields.with(index, [label, event.currentTarget.value]) })}
                />
              </Field>
              <button type="button" onClick={() => void copy(text)} aria-label={`${say.copy}: ${label}`}>
                {say.copy}
              </button>
            </div>
          ))}
        </fieldset>
      )}
      <div class="row">
        <button
          type="button"
          class="main"
          id="copy-letter"
          onClick={() => void copy(draft.fields.length > 0 ? letterText(draft) : draft.body)}
        >
          {draft.fields.length > 0 ? say.copyAll : say.copy}
        </button>
        {draft.fields.length === 0 && (
          <a class="button" id="mail-letter" href={mail.href} onClick={() => !mail.whole && void copy(draft.body)}>
            {say.mail}
          </a>
        )}
        <button type="button" id="save-letter" onClick={() => saveBytes(letterText(draft), 'text/plain;charset=utf-8', `${name}.txt`)}>
          {say.saveText}
        </button>
        <button type="button" id="print-letter" onClick={() => saveBytes(letterPage(draft), 'text/html;charset=utf-8', `${name}.html`)}>
          {say.savePage}
        </button>
        {changed[key] && (
          <button type="button" onClick={renew}>
            {say.renew}
          </button>
        )}
      </div>
      {draft.fields.length === 0 && !mail.whole && <p class="quiet">{say.tooLongForMail}</p>}
      <p role="status">{said}</p>
    </section>
  );
};
