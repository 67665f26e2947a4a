import { useState } from 'preact/hooks';
import { SandboxedPage } from '../../components/sandboxed-page';
import type { Language } from '../../utils/language/dates';
import { exportWords } from '../../utils/language/export-words';
import type { Made } from './make-file';

export type MadeFileProps = { made: Made; language: Language; onSave(): Promise<void>; onChange(): void };

/** The finished file: its names and sums, the report inside it, and the one click that hands it to the browser. */
export const MadeFile = ({ made, language, onSave, onChange }: MadeFileProps) => {
  const say = exportWords[language];
  const [saved, setSaved] = useState(false);
  const save = async (): Promise<void> => {
    if (saved) return;
    await onSave();
    setSaved(true);
  };
  return (
    <section class="choices" data-made={made.name}>
      <h2>{say.ready}</h2>
      <p>{say.readySays(made.files.length, Math.ceil(made.bytes.length / 1000))}</p>
      <div class="row">
        <a class="button main" id="save" href={made.url} download={made.name} onClick={() => void save()}>
          {say.save(made.name)}
        </a>
        <button type="button" onClick={onChange}>
          {say.change}
        </button>
      </div>
      {saved && (
        <p role="status" data-saved={made.name}>
          {say.saved}
        </p>
      )}
      <dl class="change">
        <dt>{say.sha256}</dt>
        <dd>
          <code>{made.sha256}</code>
        </dd>
        <dt>{say.head}</dt>
        <dd>
          <code>{made.head}</code>
        </dd>
      </dl>
      <details>
        <summary>{say.inside}</summary>
        <ul class="plain-list">
          {made.files.map(({ path, bytes }) => (
            <li key={path}>
              <code>{path}</code> <span class="quiet">{bytes}</span>
            </li>
          ))}
        </ul>
      </details>
      <h3>{say.report}</h3>
      <SandboxedPage title={say.reportTitle} html={made.report} />
    </section>
  );
};
