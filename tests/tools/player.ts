import type { Finding } from '../../utils/schema/finding';
import { SECTIONS, type Section } from '../../utils/schema/section';
import { type Browser, leave, type Page, type SiteTab, waitFor } from './browser';
import { inTime } from './in-time';
import { beginLane, type Lane, type Look, type SectionState } from './lane';
import type { Site } from './site';
import type { Statement } from './statement';
import type { Story, Visit } from './story';
import { tellStatement } from './tell-statement';

/** The content script gives up on a page after 20 s and says so; anything later will not come. */
const LAST_LOOK_MS = 26_000;

export type VisitSeen = { at: string; url: string; sections: Record<Section, SectionState>; account: 'known' | 'unknown' };

/** A lane after its last visit; the extension still holds its ledger. */
export type Played = { story: Story; lane: string; visits: VisitSeen[]; findings: Finding[] };

export type Stage = {
  browser: Browser;
  site: Site;
  /** An extension page. */
  control: Page;
  /** Whether the extension's content scripts run at this address. */
  watches: (url: string) => boolean;
};

type Watcher = {
  onVisit?: (visit: Visit, number: number) => void;
  onStatement?: (statement: Statement) => void;
  /** Each step of a finding, after the visit that brought it. */
  onStep?: (step: Finding, visit: Visit) => void;
};

const seenAs = (visit: Visit, why: SectionState): VisitSeen => ({
  at: visit.at,
  url: visit.url,
  sections: Object.fromEntries(SECTIONS.map((section) => [section, why])) as Record<Section, SectionState>,
  account: 'unknown',
});

/** Stays as long as the visit says, and until there is a look. Asking again and again also keeps the extension's worker awake. */
const stay = async (visit: Visit, lastLook: () => Promise<Look | undefined>, patience: number): Promise<Look | undefined> => {
  const arrival = performance.now();
  for (;;) {
    const look = await lastLook();
    const stayed = performance.now() - arrival;
    if (stayed >= visit.dwellMs && (look || stayed >= patience)) return look;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const playVisit = async (visit: Visit, tab: SiteTab, lane: Lane, { site, watches }: Stage): Promise<VisitSeen> => {
  site.show(lane.id, visit);
  await lane.setClock(visit.at);
  const earlier = new Set((await lane.looks()).map((look) => look.load));
  const lastLook = async (): Promise<Look | undefined> => (await lane.looks()).findLast((look) => !earlier.has(look.load));
  await tab.goto(visit.words ? `${visit.url}#saksi-eras=${visit.words.join(',')}` : visit.url);
  const look = await stay(visit, lastLook, watches(visit.url) ? LAST_LOOK_MS : 0);
  // Away from the page while its clock still stands: a parting look belongs to this visit.
  await leave(tab);
  const { sections, account } =
    look ?? (await lastLook()) ?? seenAs(visit, watches(visit.url) ? 'unread:still-loading' : 'unread:not-on-page');
  return { at: visit.at, url: visit.url, sections, account };
};

/** What a participant does after an update: opens the page that explains a reading, and has old pages read again. */
const readAgain = async (lane: Lane, { browser }: Stage): Promise<void> => {
  const page = await browser.openExtensionPage(`explain.html?lane=${lane.id}`);
  const there = (selector: string) =>
    waitFor(
      `"${selector}" on the explain page`,
      async () => (await page.evaluate((wanted) => document.querySelector(wanted) !== null, selector)) || undefined,
      LAST_LOOK_MS,
    );
  await there('#reread');
  await page.click('#reread');
  await there('[data-reread="done"]');
  await page.close();
};

/** Plays a story in a tab and a ledger of its own, visit after visit, as a participant would have made them. */
export const play = async (story: Story, laneId: string, stage: Stage, watcher: Watcher = {}): Promise<Played> => {
  const tab = await stage.browser.openSiteTab(laneId);
  let page: Page | undefined;
  try {
    if (stage.browser.name === 'firefox') stage.site.setDefaultLane(laneId);
    const lane = await beginLane(stage.control, laneId, tab.id);
    const visits: VisitSeen[] = [];
    const told = new Map<string, string>();
    const seqs = new Map<string, number>();
    for (const visit of inTime(story)) {
      if ('is' in visit) {
        page ??= await stage.browser.openExtensionPage(`popup.html?lane=${encodeURIComponent(laneId)}`);
        await tellStatement(visit, { tab, lane, page, seqs }, stage);
        watcher.onStatement?.(visit);
        continue;
      }
      watcher.onVisit?.(visit, visits.length + 1);
      visits.push(await playVisit(visit, tab, lane, stage));
      if (visit.reread) await readAgain(lane, stage);
      for (const finding of await lane.findings()) {
        const step = `${finding.state} ${finding.firstSeen.seq}`;
        if (told.get(finding.key) !== step) watcher.onStep?.(finding, visit);
        told.set(finding.key, step);
      }
    }
    return { story, lane: laneId, visits, findings: await lane.findings() };
  } finally {
    await page?.close().catch(() => {});
    await tab.close().catch(() => {});
  }
};
