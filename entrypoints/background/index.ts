import type { Runtime, WebRequest } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/browser';
import type { Sender } from '../../utils/messages/receive';
import { receive } from '../../utils/messages/receive';
import { HOST_PATTERNS, HOSTS, SIAPKERJA_HOST, SIAPKERJA_PATTERN } from '../../utils/profiles/hosts';
import { openAlerted } from './alert/alert';
import { presentAlerts } from './alert/present-alerts';
import { handlersFor } from './handlers';
import { forgetHeaders, rememberHeaders } from './look/server-headers';
import { isSealAlarm, sealWhatIsDue } from './seal/time-seal';
import { watchSiapkerja } from './siapkerja';
import type { Stage } from './stage';
import { deviceStage } from './stage';
import { answerStory, storyStage } from './story';
import { checkAtStart } from './watch/check-at-start';
import { findStaleTabs, tabIsWatched } from './watch/stale-tabs';

const IS_STORY = import.meta.env.MODE === 'story';

const stageOf = (sender: Sender): Promise<Stage> => (IS_STORY ? storyStage(sender) : Promise.resolve(deviceStage));

/** The first seconds belong to the look that woke the worker. */
const CHECK_AFTER_MS = 5_000;

/** Once while the browser runs: a worker that was stopped in the middle begins anew, one that is through leaves word. */
const checkOnce = async (signal: AbortSignal): Promise<void> => {
  if ((await browser.storage.session.get('checked')).checked) return;
  await checkAtStart(deviceStage, signal);
  await browser.storage.session.set({ checked: true });
};

/** Each listener on its own, and all before the first await: a listener that comes late misses the event that woke the worker. */
const listen = (name: string, add: () => void): void => {
  try {
    add();
  } catch (error) {
    console.error(`Saksi: cannot listen to ${name}`, error);
  }
};

export default defineBackground(() => {
  const handlers = handlersFor(stageOf);
  // Answered through `respond` and `true`: an async listener would answer `undefined` to every message, before the one that knows (seen in Chromium 156).
  const onMessage = (message: unknown, sender: Sender, respond: (reply: unknown) => void): true | undefined => {
    const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin, hosts: [...HOSTS, SIAPKERJA_HOST] };
    const reply = (IS_STORY && answerStory(message, sender, self)) || receive(message, sender, self, handlers);
    if (!reply) return undefined;
    void reply.then(respond);
    return true;
  };
  listen('messages', () => browser.runtime.onMessage.addListener(onMessage as Runtime.OnMessageListenerCallback));
  const onResponse = (details: WebRequest.OnResponseStartedDetailsType): void => {
    rememberHeaders(details);
    void tabIsWatched(details.tabId);
  };
  listen('server headers', () =>
    browser.webRequest.onResponseStarted.addListener(onResponse, { urls: [...HOST_PATTERNS, SIAPKERJA_PATTERN], types: ['main_frame'] }, [
      'responseHeaders',
    ]),
  );
  const onRemoved = (tab: number): void => {
    forgetHeaders(tab);
    void tabIsWatched(tab);
  };
  listen('closed tabs', () => browser.tabs.onRemoved.addListener(onRemoved));
  listen('clicked alerts', () => browser.notifications.onClicked.addListener((id) => void openAlerted(id)));
  listen('the start of the browser', () => browser.runtime.onStartup.addListener(() => void presentAlerts([], new Date().toISOString())));
  listen('alarms', () => browser.alarms.onAlarm.addListener(({ name }) => void (isSealAlarm(name) && sealWhatIsDue(deviceStage))));
  listen('start', () => browser.runtime.onStartup.addListener(() => void sealWhatIsDue(deviceStage)));
  listen('a permission that is given', () => browser.permissions.onAdded.addListener(() => void watchSiapkerja()));
  listen('a permission that is taken', () => browser.permissions.onRemoved.addListener(() => void watchSiapkerja()));
  listen('installation', () =>
    browser.runtime.onInstalled.addListener(({ reason }) => {
      // An update takes registered scripts away.
      void watchSiapkerja();
      if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update')) void findStaleTabs();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    }),
  );
  const suspended = new AbortController();
  listen('suspension', () => browser.runtime.onSuspend.addListener(() => suspended.abort(new Error('the worker is being stopped'))));
  if (IS_STORY) return;
  setTimeout(() => {
    checkOnce(suspended.signal).catch((error) => console.warn('Saksi: the check of the logs did not end', error));
  }, CHECK_AFTER_MS);
});
