import { useState } from 'preact/hooks';
import { complaintWords } from '../../utils/language/complaint-words';
import { type Language, sayTime } from '../../utils/language/dates';
import type { Dossier } from '../../utils/schema/dossier';
import type { CaseFile } from './case-file';
import { Field } from './fields';
import { PagePair } from './page-pair';

export type KeptPagesProps = { file: CaseFile; language: Language };

type Page = Dossier['pages'][number];

const byAddress = (pages: readonly Page[]): [url: string, pages: Page[]][] => {
  const groups = new Map<string, Page[]>();
  for (const page of pages) groups.set(page.url, [...(groups.get(page.url) ?? []), page]);
  return [...groups];
};

/** The copies of one address, and two of them side by side: at first the last two. */
const Copies = ({ url, pages, file, language }: { url: string; pages: readonly Page[] } & KeptPagesProps) => {
  const { ledger, account, offsetMin } = file;
  const [from, setFrom] = useState(Math.max(0, pages.length - 2));
  const [to, setTo] = useState(pages.length - 1);
  const say = complaintWords[language].pages;
  const [earlier, later] = [pages[Math.min(from, to)], pages[Math.max(from, to)]];
  const which = (label: string, value: number, choose: (index: number) => void) => (
    <Field label={label}>
      <select value={value} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {pages.map(({ seq, at }, index) => (
          <option key={seq} value={index}>{`[${seq}] ${sayTime(at, offsetMin, language)}`}</option>
        ))}
      </select>
    </Field>
  );
  return (
    <li class="kept" data-address={url}>
      <p>
        <strong>
          <bdi>{url}</bdi>
        </strong>
        <br />
        <span class="quiet">{pages.map(({ seq, at }) => `[${seq}] ${sayTime(at, offsetMin, language)}`).join(' · ')}</span>
      </p>
      {pages.length > 2 && (
        <div class="pair">
          {which(say.earlier, from, setFrom)}
          {which(say.later, to, setTo)}
        </div>
      )}
      {earlier && later && earlier !== later ? (
        <PagePair ledger={ledger} log={account.log} earlier={earlier} later={later} language={language} offsetMin={offsetMin} />
      ) : (
        <p class="quiet">{say.only}</p>
      )}
    </li>
  );
};

/** Pages of second witnesses, by address, each compared with its earlier copy. */
export const KeptPages = ({ file, language }: KeptPagesProps) => {
  const say = complaintWords[language].pages;
  const { pages } = file.dossier;
  return (
    <section id="pages">
      <h2>{say.title}</h2>
      <p class="quiet">{say.intro}</p>
      {pages.length === 0 && <p>{say.empty}</p>}
      <ul class="plain-list">
        {byAddress(pages).map(([url, copies]) => (
          <Copies key={`${url} ${copies.length}`} url={url} pages={copies} file={file} language={language} />
        ))}
      </ul>
    </section>
  );
};
