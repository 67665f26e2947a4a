import { useRef, useState } from 'preact/hooks';
import { EntryRow } from '../../components/entry-row';
import { FileField } from '../../components/file-field';
import { reasonOf } from '../../components/reason-of';
import { browser } from '../../utils/browser';
import { localDay } from '../../utils/calendar/days';
import { toBase64 } from '../../utils/evidence/base64';
import { complaintWords } from '../../utils/language/complaint-words';
import { type Language, sayWhen } from '../../utils/language/dates';
import { statementWords } from '../../utils/language/statement-words';
import { send } from '../../utils/messages/send';
import { ATTACHED, ATTACHMENT_TYPES, type Attached, MOST_ATTACHED_BYTES } from '../../utils/schema/attachment';
import { describeEntry } from '../timeline/describe-entry';
import { attachmentFrom, type MissingDate } from './attachment-from';
import { attachmentKeeper } from './attachment-keeper';
import type { CaseFile } from './case-file';
import { type ChosenFile, chosenFile, type Refused } from './chosen-file';
import { Choice, DayField, Field } from './fields';
import { MailTold } from './mail-told';

export type AttachmentsProps = { file: CaseFile; language: Language; onNoted(): Promise<void> };

type Told = { is: 'noted'; seq: number } | { is: 'failed' | 'refused'; sentence: string };

const ACCEPT = [...Object.keys(ATTACHMENT_TYPES).map((ending) => `.${ending}`), '.jpeg', '.htm'].join(',');
const megabytes = (bytes: number, language: Language): string => (bytes / 1_000_000).toLocaleString(language, { maximumFractionDigits: 1 });

/** The day that an e-mail's head names, on the participant's clock, as a first proposal. */
const dayOf = (mail: ChosenFile['mail'], offsetMin: number): string => {
  const ms = Date.parse(mail?.date ?? '');
  return Number.isNaN(ms) ? '' : (localDay(new Date(ms).toISOString(), offsetMin) ?? '');
};

/** Files that the participant adds: looked at first, then kept byte for byte, with the date that the participant states. */
export const Attachments = ({ file, language, onNoted }: AttachmentsProps) => {
  const { account, added, facts, today, offsetMin } = file;
  const [chosen, setChosen] = useState<ChosenFile>();
  const [what, setWhat] = useState<Attached>('correspondence');
  const [told, setTold] = useState<Told>();
  const [busy, setBusy] = useState(false);
  const { log } = account;
  const mailDay = dayOf(chosen?.mail, offsetMin);
  const keeper = useRef(
    attachmentKeeper({
      attach: (attachment, bytes) => send(browser.runtime, 'record-attachment', { log, attachment, base64: toBase64(bytes) }),
      state: (completes) => send(browser.runtime, 'record-statement', { log, statement: { is: 'completed', ...completes } }),
    }),
  );
  const say = complaintWords[language].attach;
  const refusal = (why: Refused, size: number): string =>
    why === 'tooBig' ? say.tooBig(megabytes(size, language), megabytes(MOST_ATTACHED_BYTES, language)) : say[why];

  const choose = async (picked: File | undefined): Promise<void> => {
    setTold(undefined);
    setChosen(undefined);
    if (!picked) return;
    const looked = await chosenFile(picked);
    if (typeof looked === 'string') return setTold({ is: 'refused', sentence: refusal(looked, picked.size) });
    setWhat(looked.mail ? 'correspondence' : 'certificate');
    setChosen(looked);
  };
  const missing = (why: MissingDate): string => (why === 'futureDay' ? complaintWords[language].futureDay : say[why]);
  const keep = async (form: FormData, one: ChosenFile): Promise<void> => {
    const made = attachmentFrom(form, one, today);
    if (typeof made === 'string') return setTold({ is: 'refused', sentence: missing(made) });
    setBusy(true);
    try {
      const seq = await keeper.current(made.attachment, one.bytes, made.completes);
      await onNoted();
      setChosen(undefined);
      setTold({ is: 'noted', seq });
    } catch (error) {
      setTold({ is: 'failed', sentence: complaintWords[language].notNoted(reasonOf(error)) });
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (chosen) void keep(new FormData(event.currentTarget as HTMLFormElement), chosen);
  };

  return (
    <section id="attachments">
      <h2>{say.title}</h2>
      <p class="quiet">{say.intro}</p>
      <form class="card" onSubmit={submit}>
        <FileField label={say.choose} id="attach-file" accept={ACCEPT} onChoose={(file) => void choose(file)} />
        {chosen && (
          <>
            {chosen.mail && <MailTold mail={chosen.mail} language={language} />}
            <Choice<Attached>
              label={say.what}
              name="what"
              of={ATTACHED}
              names={statementWords[language].attached}
              chosen={what}
              onChoose={setWhat}
            />
            {what === 'old-evidence' && <p class="quiet">{statementWords[language].oldEvidence}</p>}
            <DayField key={mailDay} label={say.date} name="day" language={language} day={mailDay} max={today} />
            {what === 'certificate' && account.derived.known.trainings.length > 0 && (
              <>
                <Field label={say.training}>
                  <select name="training">
                    {account.derived.known.trainings.map(({ id, record }) => (
                      <option key={id} value={id}>
                        {record.title}
                      </option>
                    ))}
                    <option value="">{say.noTraining}</option>
                  </select>
                </Field>
                <p class="quiet">{say.starts}</p>
              </>
            )}
            <Field label={say.belongs}>
              <select name="re">
                <option value="">{say.none}</option>
                {facts.journal
                  .filter(({ log }) => log === undefined)
                  .map(({ seq, line }) => (
                    <option key={seq} value={seq}>{`[${seq}] ${sayWhen(line.happened, language)}`}</option>
                  ))}
              </select>
            </Field>
            <Field label={say.note}>
              <input name="note" maxLength={2000} />
            </Field>
            <button type="submit" class="main" disabled={busy}>
              {say.save}
            </button>
          </>
        )}
      </form>
      <div aria-live="polite">
        {told?.is === 'noted' && (
          <p class="state good" data-attached={told.seq}>
            {complaintWords[language].noted(told.seq)}
          </p>
        )}
        {told && told.is !== 'noted' && (
          <p class="state late" role="alert">
            {told.sentence}
          </p>
        )}
      </div>
      <ol class="plain-list">
        {added
          .filter(({ entry }) => entry.kind === 'attachment')
          .map(({ entry }) => (
            <EntryRow key={entry.seq} entry={describeEntry(entry, language)} language={language} offsetMin={offsetMin} />
          ))}
      </ol>
    </section>
  );
};
