import { useEffect, useState } from 'preact/hooks';
import { type Language, saySize } from '../../utils/language/dates';
import { settingsWords } from '../../utils/language/settings-words';

export type StorageProps = { language: Language; changes: number };

/** How much room the records take. */
export const StorageSection = ({ language, changes }: StorageProps) => {
  const say = settingsWords[language].settings.storage;
  const [bytes, setBytes] = useState<number>();
  useEffect(() => void navigator.storage.estimate().then(({ usage }) => setBytes(usage)), [changes]);
  return (
    <section aria-labelledby="storage-title">
      <h2 id="storage-title">{say.title}</h2>
      <p data-used={bytes}>{bytes === undefined ? say.unknown : say.used(saySize(bytes))}</p>
      <p class="quiet">{say.kept}</p>
    </section>
  );
};
