import { useState } from 'preact/hooks';
import { EntryRow } from '../../components/entry-row';
import { reasonOf } from '../../components/reason-of';
import { rowKey } from '../../components/timeline-row';
import { browser } from '../../utils/browser';
import { complaintWords } from '../../utils/language/complaint-words';
import type { Language } from '../../utils/language/dates';
import { localMinute } from '../../utils/language/dates';
import { send } from '../../utils/messages/send';
import type { JournalLine } from '../../utils/schema/complaint';
import { inOrder } from '../../utils/schema/complaint-order';
import { deviceIn } from '../popup/devices';
import { describeEntry } from '../timeline/describe-entry';
import { AnswerForm } from './answer-form';
import type { CaseFile } from './case-file';
import { ComplaintForm } from './complaint-form';
import { answerFrom, complaintFrom, type Missing } from './form-values';

export type JournalProps = { file: CaseFile; language: Language; onNoted(): Promise<void> };

type Told = { is: 'noted'; seq: number } | { is: 'failed'; reason: string } | { is: 'missing'; what: Missing };

/** As many as are seen at once; more would push all that follows off the screen. */
const NEWEST = 4;

/** Every complaint and answer, and the three ways to add one: a tap, and two forms. */
export const Journal = ({ file, language, onNoted }: JournalProps) => {
  const { account, dossier, facts, added, today } = file;
  const [open, setOpen] = useState<'complaint' | 'answer'>();
  const [told, setTold] = useState<Told>();
  const [busy, setBusy] = useState(false);
  const say = complaintWords[language];
  const { findings } = account.derived.known;
  const lines = inOrder(dossier.journal.map(({ line, ...place }) => ({ ...place, ...line }))).reverse();
  const calls = lines.reduce(
    (sum, line) => sum + (line.is === 'complaint' && line.way === 'call' && line.unanswered ? (line.times ?? 1) : 0),
    0,
  );

  const deviceOf = deviceIn(account);
  const rows = lines.flatMap((place) => {
    const one = added.find(({ entry }) => entry.seq === place.seq && entry.log === (place.log ?? account.log));
    if (!one) return [];
    const device = deviceOf(place);
    const row = { ...describeEntry(one.entry, language), ...(place.log !== undefined && { log: place.log }), ...(device && { device }) };
    return [<EntryRow key={rowKey(row)} entry={row} language={language} offsetMin={file.offsetMin} />];
  });

  const clock = async (): Promise<string> => localMinute((await send(browser.runtime, 'clock', {})).now, file.offsetMin);
  const note = async (make: (now: string) => JournalLine | Missing): Promise<void> => {
    setBusy(true);
    setTold(undefined);
    try {
      const line = make(await clock());
      if (typeof line === 'string') return setTold({ is: 'missing', what: line });
      const { seq } = await send(browser.runtime, 'record-complaint', { log: account.log, line });
      await onNoted();
      setOpen(undefined);
      setTold({ is: 'noted', seq });
    } catch (error) {
      setTold({ is: 'failed', reason: reasonOf(error) });
    } finally {
      setBusy(false);
    }
  };
  const call = () =>
    note((happened) => ({ is: 'complaint', happened, way: 'call', to: 'pmo', unanswered: true, about: [] }) satisfies JournalLine);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    void note((now) => (open === 'answer' ? answerFrom(form, now) : complaintFrom(form, now, findings)));
  };

  return (
    <section id="journal">
      <h2>{say.journal}</h2>
      <p class="quiet">{say.journalIntro}</p>
      <div class="row">
        <button type="button" class="main" id="unanswered" disabled={busy} onClick={() => void call()}>
          {say.unansweredCall}
        </button>
        <button type="button" id="add-complaint" aria-expanded={open === 'complaint'} onClick={() => setOpen('complaint')}>
          {say.addComplaint}
        </button>
        <button type="button" id="add-answer" aria-expanded={open === 'answer'} onClick={() => setOpen('answer')}>
          {say.addAnswer}
        </button>
      </div>
      {calls > 0 && <p id="calls">{say.calls(calls)}</p>}
      <div aria-live="polite">
        {told?.is === 'noted' && (
          <p class="state good" data-noted={told.seq}>
            {say.noted(told.seq)}
          </p>
        )}
        {told?.is === 'failed' && (
          <p class="state bad" role="alert">
            {say.notNoted(told.reason)}
          </p>
        )}
        {told?.is === 'missing' && (
          <p class="state late" role="alert">
            {say[told.what]}
          </p>
        )}
      </div>
      {open && (
        <form class="card" key={open} onSubmit={submit} aria-label={open === 'answer' ? say.addAnswer : say.addComplaint}>
          {open === 'complaint' ? (
            <ComplaintForm findings={findings} today={today} language={language} />
          ) : (
            <AnswerForm journal={facts.journal} today={today} language={language} />
          )}
          <div class="row">
            <button type="submit" class="main" disabled={busy}>
              {say.form.save}
            </button>
            <button type="button" onClick={() => setOpen(undefined)}>
              {say.form.cancel}
            </button>
          </div>
        </form>
      )}
      {lines.length === 0 && <p>{say.empty}</p>}
      <div id="journal-lines" class="choices">
        <ol class="plain-list">{rows.slice(0, NEWEST)}</ol>
        {rows.length > NEWEST && (
          <details>
            <summary>{say.older(rows.length - NEWEST)}</summary>
            <ol class="plain-list">{rows.slice(NEWEST)}</ol>
          </details>
        )}
      </div>
    </section>
  );
};
