import { leave, type Page, type SiteTab } from './browser';
import type { Lane } from './lane';
import type { Stage } from './player';
import type { Statement } from './statement';
import { statementMessages } from './statement-messages';

/** In an extension page of either browser. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: { seq: number }; detail?: string }> } };

const send = async (page: Page, message: object): Promise<number> => {
  const reply = await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  if (!reply?.ok || !reply.value) throw new Error(`the extension did not take ${JSON.stringify(message).slice(0, 200)}: ${reply?.detail}`);
  return reply.value.seq;
};

/** Lets the participant add to the log, through the background's own handlers; `page` is an extension page of that lane. */
export const tellStatement = async (
  statement: Statement,
  { tab, lane, page, seqs }: { tab: SiteTab; lane: Lane; page: Page; seqs: Map<string, number> },
  { browser, site }: Stage,
): Promise<void> => {
  await lane.setClock(statement.at);
  const { log, trainings } = await lane.log();
  const numbers: number[] = [];
  if (statement.is === 'page') {
    site.show(lane.id, { html: statement.html, status: 200, at: statement.at });
    await leave(tab);
    await tab.goto(statement.url);
    await browser.clickAction(tab);
    numbers.push(await send(page, { name: 'capture-page', carries: { log, tab: tab.id } }));
    await leave(tab);
  } else {
    for (const message of await statementMessages(statement, { log, trainings, findings: await lane.findings(), seqs }))
      numbers.push(await send(page, message));
  }
  if (statement.name !== undefined) seqs.set(statement.name, numbers[0] as number);
};
