import { words } from '../utils/language';
import type { Language } from '../utils/language/dates';

export type PermissionBoxProps = { granted: boolean; language: Language; onAsk(): void };

/** Whether the browser lets Saksi read the site. Firefox withholds that until it is asked for, and only a click may ask. */
export const PermissionBox = ({ granted, language, onAsk }: PermissionBoxProps) => {
  const say = words[language].options;
  return granted ? (
    <p class="state good" role="status">
      ✓ {say.granted}
    </p>
  ) : (
    <section class="state late" role="status">
      <p>{say.notGranted}</p>
      <button type="button" class="main" id="grant" onClick={onAsk}>
        {say.grant}
      </button>
    </section>
  );
};
