import { browser } from '../../utils/browser';
import type { Carries } from '../../utils/messages/protocol';
import type { Handlers, Sender } from '../../utils/messages/receive';
import { emptyDossier } from '../../utils/schema/dossier';
import { asPageCopy, type PageCopy } from '../../utils/schema/page-copy';
import { appendOne } from './append-one';
import { pageDraft } from './page-draft';
import { screenshotOf } from './screenshot';
import { headersOf, ofPage } from './server-headers';
import type { Stage } from './stage';

/** Runs our one script in the page; the browser allows it for the tab on which the participant clicked our button, and until it goes elsewhere. */
const copyOf = async (tab: number): Promise<PageCopy> => {
  const [ran] = await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/page-copy.js'] });
  const copy = asPageCopy(ran?.result);
  if (!copy) throw new Error('the page could not be read');
  return copy;
};

/** A page of a second witness, kept on the participant's click: what it showed, where, when, and how it looked. */
const keep = async (stage: Stage, { log, tab }: Carries<'capture-page'>): Promise<{ seq: number; screenshot: boolean }> => {
  const copy = await copyOf(tab);
  const screenshot = await screenshotOf(tab);
  const headers = ofPage(await headersOf(tab), copy.url);
  const at = stage.clock.at(copy.readAt);
  const { id: session } = await stage.session.current();
  const load = crypto.randomUUID().replaceAll('-', '');
  const { seq } = await appendOne(stage, log, (number, before) => {
    const dossier = before.dossier ?? emptyDossier;
    return {
      draft: pageDraft(copy, screenshot, { ...stage.clock.zone(copy), at, session, load, headers }, before.personal),
      derived: { ...before, dossier: { ...dossier, pages: [...dossier.pages, { seq: number, at, url: copy.url }] } },
    };
  });
  return { seq, screenshot: screenshot !== undefined };
};

export const pageHandlers = (stageOf: (sender: Sender) => Promise<Stage>): Pick<Handlers, 'capture-page'> => ({
  'capture-page': async (carries, sender) => keep(await stageOf(sender), carries),
});
