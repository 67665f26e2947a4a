import { Verbatim } from '../../components/verbatim';
import type { Hidden } from '../../utils/evidence/policy';
import type { ShownEntry } from '../../utils/evidence/preview';
import { fill } from '../../utils/evidence/report/fill';
import { labelOf } from '../../utils/evidence/report/value';
import { evidenceWords } from '../../utils/evidence/words';
import { type Language, sayTime } from '../../utils/language/dates';
import { exportWords } from '../../utils/language/export-words';
import { timelineWords } from '../../utils/language/timeline-words';
import { visible } from '../../utils/language/visible';
import {
  type Choice,
  holdEntry,
  holdEverywhere,
  holdField,
  holdPages,
  isFieldHeld,
  isFieldOpened,
  isHeldEverywhere,
  openField,
} from './choice';

export type EntryReviewProps = {
  entry: ShownEntry;
  choice: Choice;
  language: Language;
  offsetMin: number;
  onChoice(choice: Choice): void;
};

const Tick = ({ label, on, change }: { label: string; on: boolean; change(on: boolean): void }) => (
  <label class="tick">
    <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
    {label}
  </label>
);

const BlackedOut = ({ why, language }: { why: Hidden; language: Language }) => (
  <span class="blacked-out">█ {exportWords[language].hidden[why]}</span>
);

/** A reading of ours stands beside the printed value, and goes with it. */
const isReading = (name: string, names: ReadonlySet<string>): boolean => name.endsWith('/norm') && names.has(name.replace(/\/norm$/, ''));

const Values = ({ entry: { header, fields }, choice, language, onChoice }: EntryReviewProps) => {
  const say = exportWords[language];
  const names = new Set(fields.map(({ name }) => name));
  return (
    <>
      {fields
        .filter(({ name }) => !isReading(name, names))
        .map(({ name, value, hidden }) => {
          const label = labelOf(name, evidenceWords[language]);
          const held = isFieldHeld(choice, header.seq, name);
          const opened = isFieldOpened(choice, header.seq, name);
          return (
            <div class="value-review" key={name} data-field={name}>
              <div>
                {label} <code class="quiet">{name}</code>
              </div>
              <div>{hidden === undefined ? <bdi>{visible(value)}</bdi> : <BlackedOut why={hidden} language={language} />}</div>
              {(hidden === 'unasked' || opened) && (
                <div class="ticks">
                  <Tick label={say.open(label)} on={opened} change={(on) => onChoice(openField(choice, header.seq, name, on))} />
                </div>
              )}
              {(hidden === undefined || held) && (
                <div class="ticks">
                  <Tick label={say.hold(label)} on={held} change={(on) => onChoice(holdField(choice, header.seq, name, on))} />
                  {held && (
                    <Tick
                      label={say.holdEverywhere}
                      on={isHeldEverywhere(choice, name)}
                      change={(on) => onChoice(holdEverywhere(choice, name, on))}
                    />
                  )}
                </div>
              )}
            </div>
          );
        })}
    </>
  );
};

const Files = ({ entry: { header, fields, files }, choice, language, onChoice }: EntryReviewProps) => {
  const say = exportWords[language];
  const leaves = fields.filter(({ hidden }) => hidden === undefined).map(({ name, value }) => [name, value] as const);
  const held = choice.pages.includes(header.seq);
  return (
    <>
      {files.map(({ role, path, bytes, content, hidden }) => (
        <div key={path} data-file={path}>
          <p>
            {say.file(say.roles[role] ?? role, bytes)} {hidden !== undefined && <BlackedOut why={hidden} language={language} />}
          </p>
          {hidden === undefined && role === 'page-text' && (
            <Verbatim>{visible(fill(new TextDecoder().decode(content), { leaves }, evidenceWords[language]))}</Verbatim>
          )}
        </div>
      ))}
      {(held || files.some(({ hidden }) => hidden === undefined)) && (
        <Tick label={say.holdPages} on={held} change={(on) => onChoice(holdPages(choice, header.seq, on))} />
      )}
    </>
  );
};

/** One entry as the file will show it; each value, its pages and the whole of it can be held back. */
export const EntryReview = (props: EntryReviewProps) => {
  const { entry, choice, language, offsetMin, onChoice } = props;
  const { header, hidden, fields } = entry;
  const say = exportWords[language];
  const kind = timelineWords[language].kinds[header.kind] ?? header.kind;
  const shown = fields.filter((field) => field.hidden === undefined).length;
  const told = hidden !== undefined ? say.entryHidden : fields.length === 0 ? say.noValues : say.entryShown(shown, fields.length - shown);
  const namesKey = header.kind === 'genesis' || header.kind === 'key';
  return (
    <details class="entry-review" data-entry={header.seq}>
      <summary>
        <strong>{say.entry(header.seq, kind, sayTime(header.time, offsetMin, language))}</strong> <span class="quiet">{told}</span>
      </summary>
      <div>
        {namesKey && <p class="quiet">{say.cannotHold}</p>}
        {hidden !== undefined && <BlackedOut why={hidden} language={language} />}
        {!namesKey && hidden !== 'erased' && (
          <Tick label={say.holdEntry} on={choice.seqs.includes(header.seq)} change={(on) => onChoice(holdEntry(choice, header.seq, on))} />
        )}
        <Values {...props} />
        <Files {...props} />
      </div>
    </details>
  );
};
