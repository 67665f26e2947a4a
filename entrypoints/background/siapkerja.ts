import { browser } from '../../utils/browser';
import { SIAPKERJA_PATTERN } from '../../utils/profiles/hosts';

const SCRIPT = 'siapkerja';

/**
 * Has the content script read SIAPkerja exactly where the browser says that the participant allowed it, wherever they did: the permission is the choice, and
 * nothing else is kept of it.
 */
export const watchSiapkerja = (): Promise<void> =>
  navigator.locks.request('saksi-siapkerja', async () => {
    const { scripting, permissions } = browser;
    const allowed = await permissions.contains({ origins: [SIAPKERJA_PATTERN] });
    const registered = (await scripting.getRegisteredContentScripts({ ids: [SCRIPT] })).length > 0;
    if (allowed && !registered)
      await scripting.registerContentScripts([
        {
          id: SCRIPT,
          matches: [SIAPKERJA_PATTERN],
          js: ['content-scripts/prakerja.js'],
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ]);
    if (!allowed && registered) await scripting.unregisterContentScripts({ ids: [SCRIPT] });
  });
