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

/** What is added here. */
const ADDED = ['call', 'complaint', 'answer'] as const;
type Added = (typeof ADDED)[number];

type Told = { is: 'noted'; seq: number } | { is: 'failed'; reason: string } | { is: 'missing'; what: Missing };

/** As many as are seen at once; more would push all that follows off the screen. */
const NEWEST = 4;

/** Every complaint and answer, and the three ways to add one. What is added stays: even a call is asked about first. */
export const Journal = ({ file, language, onNoted }: JournalProps) => {
  const { account, dossier, facts, added, today } = file;
  const [open, setOpen] = useState<Added>();
  const [told, setTold] = useState<Told>();
  const [busy, setBusy] = useState(false);
  const say = complaintWords[language];
  const names: Record<Added, string> = { call: say.unansweredCall, complaint: say.addComplaint, answer: say.addAnswer };
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
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    void note((now) => {
      if (open === 'call') return { is: 'complaint', happened: now, way: 'call', to: 'pmo', unanswered: true, about: [] };
      return open === 'answer' ? answerFrom(form, now) : complaintFrom(form, now, findings);
    });
  };

  return (
    <section id="journal">
      <h2>{say.journal}</h2>
      <p class="quiet">{say.journalIntro}</p>
      <div class="row">
        {ADDED.map((one) => (
          <button
            key={one}
            type="button"
            id={one === 'call' ? 'unanswered' : `add-${one}`}
            aria-expanded={open === one}
            onClick={() => setOpen(one)}
          >
            {names[one]}
          </button>
        ))}
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
        <form class="card" key={open} onSubmit={submit} aria-label={names[open]}>
          {open === 'call' && <p>{say.callNow}</p>}
          {open === 'complaint' && <ComplaintForm findings={findings} today={today} language={language} />}
          {open === 'answer' && <AnswerForm journal={facts.journal} today={today} language={language} />}
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
