import { browser } from '../../../utils/browser';
import { alertText } from '../../../utils/language/alert-text';
import { alertWords } from '../../../utils/language/alert-words';
import type { Language } from '../../../utils/language/dates';
import type { Finding } from '../../../utils/schema/finding';

const RED = '#b3261e';
const AMBER = '#8a5a00';

/** What stands on the icon. Only a loss, a setback or a contradiction is red, and has a sign beside the number: the colour alone tells nothing. */
export const badgeOf = (findings: readonly Finding[]): { text: string; color: string } => {
  const open = findings.filter(({ state }) => state !== 'resolved');
  const grave = open.some(({ severity }) => severity !== 'overdue' && severity !== 'notice');
  return { text: open.length === 0 ? '' : `${open.length}${grave ? '!' : ''}`, color: grave ? RED : AMBER };
};

export const showBadge = async (findings: readonly Finding[]): Promise<void> => {
  const { text, color } = badgeOf(findings);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color });
};

/** The page that a click on the alert opens; the id of the notification carries it, so that a worker that was stopped still knows. */
const idOf = (log: string, finding: Finding): string => `saksi:${log}:${finding.state}:${finding.firstSeen.seq}:${finding.key}`;

/**
 * One notification for one step of one finding. The same step has the same id, so the browser itself would not show it twice. `onScreen`: the page that shows
 * it is still open, and its picture can be taken.
 */
export const alert = async (log: string, finding: Finding, language: Language, offsetMin: number, onScreen: boolean): Promise<void> => {
  const { title, message: said } = alertText(finding, language, offsetMin);
  const message = onScreen && finding.state !== 'resolved' ? `${said}\n${alertWords[language].finding.takeNow}` : said;
  await browser.notifications.create(idOf(log, finding), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title,
    message,
  });
};

/** Opens the finding that a notification told about. */
export const openAlerted = async (id: string): Promise<void> => {
  const [, log, , , ...key] = id.split(':');
  await browser.tabs.create({ url: browser.runtime.getURL(`timeline.html?log=${log}#${encodeURIComponent(key.join(':'))}`) });
  await browser.notifications.clear(id);
};
