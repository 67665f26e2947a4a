import { browser } from '../../../utils/browser';
import type { Answers, Carries } from '../../../utils/messages/protocol';
import type { Handlers, Sender } from '../../../utils/messages/receive';
import { emptyDossier } from '../../../utils/schema/dossier';
import { asPageCopy, type PageCopy } from '../../../utils/schema/page-copy';
import { appendOne } from '../append-one';
import { nothingDerived } from '../fold/derived';
import { knownOf } from '../fold/refold';
import { headersOf, ofPage } from '../look/server-headers';
import type { Stage } from '../stage';
import { pageDraft, shownPersonal } from './page-draft';
import { type Picture, pictureOf } from './picture-of';
import { screenshotOf } from './screenshot';

/** Runs our one script in the page; the browser allows it for the tab on which the participant clicked our button, and until it goes elsewhere. */
const copyOf = async (tab: number): Promise<PageCopy> => {
  const [ran] = await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/page-copy.js'] });
  const copy = asPageCopy(ran?.result);
  if (!copy) throw new Error('the page could not be read');
  return copy;
};

/** Masked only where the page is the participant's own dashboard: on others' pages, others are named whom we do not know. */
const pictureFor = async (stage: Stage, { log, tab, about }: Carries<'capture-page'>, copy: PageCopy): Promise<Picture> => {
  if (!about) {
    const raw = await screenshotOf(tab);
    return raw ? { raw } : {};
  }
  const ledger = await stage.ledger();
  const row = await ledger.log(log);
  const { personal } = row ? await knownOf(ledger, row) : nothingDerived;
  return pictureOf(tab, shownPersonal(copy, personal));
};

/** A page kept on the participant's click: of a second witness, or their dashboard at the moment of a finding. What it showed, where, when, how it looked. */
const keep = async (stage: Stage, asked: Carries<'capture-page'>): Promise<Answers<'capture-page'>> => {
  const { log, tab, about } = asked;
  const copy = await copyOf(tab);
  const picture = await pictureFor(stage, asked, copy);
  const headers = ofPage(await headersOf(tab), copy.url);
  const at = stage.clock.at(copy.readAt);
  const { id: session } = await stage.session.current();
  const load = crypto.randomUUID().replaceAll('-', '');
  const { seq } = await appendOne(stage, log, (number, before) => {
    const dossier = before.dossier ?? emptyDossier;
    return {
      draft: pageDraft(copy, picture, { ...stage.clock.zone(copy), at, session, load, headers, about }, before.personal),
      ...(!about && { derived: { ...before, dossier: { ...dossier, pages: [...dossier.pages, { seq: number, at, url: copy.url }] } } }),
    };
  });
  return { seq, screenshot: picture.raw !== undefined, masked: picture.masked !== undefined };
};

export const pageHandlers = (stageOf: (sender: Sender) => Promise<Stage>): Pick<Handlers, 'capture-page'> => ({
  'capture-page': async (carries, sender) => keep(await stageOf(sender), carries),
});
