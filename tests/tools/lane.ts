import type { Finding } from '../../utils/schema/finding';
import type { WhyUnread } from '../../utils/schema/reading';
import type { Section } from '../../utils/schema/section';
import type { Page } from './browser';

/** `read`, or why not. */
export type SectionState = 'read' | `unread:${WhyUnread}`;

/** One look that the background has recorded. */
export type Look = {
  seq: number;
  /** Unique per page load. */
  load: string;
  url: string;
  at: string;
  trigger: string;
  account: 'known' | 'unknown';
  sections: Record<Section, SectionState>;
};

/** A ledger and a clock of its own inside one extension, for one tab: what only the story build answers to. */
export type Lane = {
  id: string;
  setClock(now: string): Promise<void>;
  /** All looks recorded so far, in order. */
  looks(): Promise<Look[]>;
  /** The log, and the trainings that it knows. */
  log(): Promise<{ log: string; trainings: { id: string; title: string }[] }>;
  /** The latest step of each finding. */
  findings(): Promise<Finding[]>;
  /** The steps on which a notification was shown, in order. */
  alerts(): Promise<Finding[]>;
};

/** In an extension page of either browser. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** @param control an extension page: only the extension itself may send these messages. */
const ask = async <T>(control: Page, message: { name: string; lane: string; [carried: string]: unknown }): Promise<T> => {
  const answer = (await control.evaluate((sent) => chrome.runtime.sendMessage(sent), message)) as T | { error: string } | null | undefined;
  if (answer === null || answer === undefined) {
    throw new Error(`The extension does not answer to \`${message.name}\`: is it the story build (wxt build --mode story)?`);
  }
  if (typeof answer === 'object' && 'error' in answer) throw new Error(`${message.name} for lane ${message.lane}: ${answer.error}`);
  return answer;
};

/** Gives the tab a fresh, empty ledger. */
export const beginLane = async (control: Page, id: string, tab: number): Promise<Lane> => {
  await ask(control, { name: 'story-begin', lane: id, tab });
  return {
    id,
    setClock: async (now) => void (await ask(control, { name: 'story-clock', lane: id, now })),
    looks: () => ask(control, { name: 'story-looks', lane: id }),
    log: () => ask(control, { name: 'story-log', lane: id }),
    findings: () => ask(control, { name: 'story-findings', lane: id }),
    alerts: () => ask(control, { name: 'story-alerts', lane: id }),
  };
};
