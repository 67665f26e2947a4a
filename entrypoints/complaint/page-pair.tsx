import { useEffect, useState } from 'preact/hooks';
import { complaintWords } from '../../utils/language/complaint-words';
import { type Language, sayTime } from '../../utils/language/dates';
import type { ReadLedger } from '../../utils/ledger/read-ledger';
import type { Dossier } from '../../utils/schema/dossier';
import { type PageDifference, pageDifference } from '../../utils/schema/page-difference';
import { keptText } from './kept-page';

type Page = Dossier['pages'][number];
export type PagePairProps = { ledger: ReadLedger; log: string; earlier: Page; later: Page; language: Language; offsetMin: number };

const Lines = ({ title, none, lines, name }: { title: string; none: string; lines: readonly string[]; name: string }) => (
  <div class={`difference ${name}`} data-difference={name}>
    <h4>{title}</h4>
    {lines.length === 0 ? (
      <p class="quiet">{none}</p>
    ) : (
      <ul>
        {lines.map((line, index) => (
          <li key={index}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    )}
  </div>
);

/** Two copies of one address: what is gone, and what is new. It says that text is not there, never who took it away. */
export const PagePair = ({ ledger, log, earlier, later, language, offsetMin }: PagePairProps) => {
  const [difference, setDifference] = useState<PageDifference | 'erased'>();
  const say = complaintWords[language].pages;
  useEffect(() => {
    const read = async (): Promise<void> => {
      const [before, after] = await Promise.all([keptText(ledger, log, earlier.seq), keptText(ledger, log, later.seq)]);
      setDifference(before === undefined || after === undefined ? 'erased' : pageDifference(before, after));
    };
    void read();
  }, [earlier.seq, later.seq]);
  const time = ({ at, seq }: Page): string => `${sayTime(at, offsetMin, language)} [${seq}]`;
  return (
    <div class="card" data-pair={`${earlier.seq}-${later.seq}`}>
      <p>
        {say.earlier}: {time(earlier)}
        <br />
        {say.later}: {time(later)}
      </p>
      {difference === 'erased' && <p>{say.erased}</p>}
      {difference && difference !== 'erased' && (
        <>
          <Lines name="gone" title={say.gone} none={say.nothingGone} lines={difference.gone} />
          <Lines name="fresh" title={say.fresh} none={say.nothingFresh} lines={difference.fresh} />
          {difference.gone.length > 0 && <p class="quiet">{say.cannotSay}</p>}
        </>
      )}
    </div>
  );
};
