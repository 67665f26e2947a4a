import { useEffect, useState } from 'preact/hooks';
import type { Preview, ShownEntry, Totals } from '../../utils/evidence/preview';
import type { Language } from '../../utils/language/dates';
import { exportWords } from '../../utils/language/export-words';
import { type Choice, isNothing, nothingHeld } from './choice';
import { EntryReview } from './entry-review';

export type ReviewProps = { preview: Preview; choice: Choice; language: Language; offsetMin: number; onChoice(choice: Choice): void };

/** As many as a person looks through at once; the newest first, where a loss is. */
const PAGE = 10;

const TotalsLine = ({ preview, language }: Pick<ReviewProps, 'preview' | 'language'>) => {
  const [totals, setTotals] = useState<Totals>();
  const say = exportWords[language];
  useEffect(() => {
    const stopped = new AbortController();
    setTotals(undefined);
    preview.totals(stopped.signal).then(setTotals, () => undefined);
    return () => stopped.abort();
  }, [preview]);
  if (!totals) return <p aria-live="polite">{say.counting}</p>;
  const { fields, entries, files } = totals;
  return (
    <p aria-live="polite" data-totals={`${fields.shown} ${fields.hidden}`}>
      {say.totals(fields.shown, entries.shown, files.shown)} {say.totalsHidden(fields.hidden, entries.hidden, files.hidden)}
    </p>
  );
};

/** All that the file will hold, entry by entry, with what is blacked out and why. */
export const Review = (props: ReviewProps) => {
  const { preview, choice, language, onChoice } = props;
  const say = exportWords[language];
  const [newest, setNewest] = useState(preview.size - 1);
  const [entries, setEntries] = useState<ShownEntry[]>([]);
  const oldest = Math.max(0, newest - PAGE + 1);
  useEffect(() => {
    let wanted = true;
    const seqs = Array.from({ length: newest - oldest + 1 }, (_, index) => newest - index);
    void Promise.all(seqs.map((seq) => preview.entry(seq))).then((shown) => wanted && setEntries(shown));
    return () => {
      wanted = false;
    };
  }, [preview, newest, oldest]);
  return (
    <section class="choices">
      <h2>{say.contents}</h2>
      <p>{say.contentsHow}</p>
      <p class="quiet">{say.alwaysSeen}</p>
      <TotalsLine preview={preview} language={language} />
      <details id="contents">
        <summary>{say.eachEntry}</summary>
        {!isNothing(choice) && (
          <button type="button" onClick={() => onChoice(nothingHeld)}>
            {say.letGo}
          </button>
        )}
        {entries.map((entry) => (
          <EntryReview key={entry.header.seq} {...props} entry={entry} />
        ))}
        <p class="quiet">{say.shownRange(oldest, newest, preview.size)}</p>
        <div class="row">
          {newest < preview.size - 1 && (
            <button type="button" onClick={() => setNewest(Math.min(preview.size - 1, newest + PAGE))}>
              {say.newer}
            </button>
          )}
          {oldest > 0 && (
            <button type="button" onClick={() => setNewest(oldest - 1)}>
              {say.older}
            </button>
          )}
        </div>
      </details>
    </section>
  );
};
