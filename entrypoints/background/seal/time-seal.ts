import { browser } from '../../../utils/browser';
import { sha256Hex } from '../../../utils/chain/sha256';
import { AUTHORITIES, type AuthorityId, hostPatternOf } from '../../../utils/schema/authorities';
import { appendOne } from '../append-one';
import { told } from '../said/told';
import type { Stage } from '../stage';
import { anchorDraft } from './anchor-draft';
import { askAuthority } from './ask-authority';
import { forgetSeals, keepLog, keptSeals } from './kept-choice';
import { type Papers, papersOf } from './papers';
import { afterAttempt, afterChoice, afterLook, type Owed } from './seal-state';

/** So many operators' word for each seal, where so many are chosen. */
const WANTED = 2;
const ALARM = 'saksi-seals';

/** One token, in the log as soon as it is there. */
const sealBy = async (stage: Stage, log: string, papers: Papers, id: AuthorityId): Promise<void> => {
  const authority = AUTHORITIES.find((one) => one.id === id);
  if (!authority) throw new Error(`there is no authority "${id}"`);
  if (!(await browser.permissions.contains({ origins: [hostPatternOf(authority)] })))
    throw new Error(`the browser does not allow ${authority.name} any more: turn the time seal on again in the settings`);
  const token = await askAuthority(authority, sha256Hex(papers.text));
  const { at, body } = told(stage);
  await appendOne(stage, log, () => ({ draft: anchorDraft(papers, { by: 'rfc3161', authority, token }, at, body) }));
};

/** Asks for what the log is owed, in the order that was chosen, until two have answered. They seal the same entries. */
const attempt = async (stage: Stage, log: string, authorities: readonly AuthorityId[], owed: Owed): Promise<void> => {
  const { got } = owed;
  const ledger = await stage.ledger();
  const row = await ledger.log(log);
  if (!row || row.closed) return forgetSeals(log);
  const papers = await papersOf(ledger, log, row.size);
  const wanted = Math.min(WANTED, authorities.length);
  const tokens: AuthorityId[] = [];
  const troubles: string[] = [];
  for (const id of authorities.filter((one) => !got.includes(one))) {
    if (got.length + tokens.length >= wanted) break;
    await sealBy(stage, log, papers, id).then(
      () => tokens.push(id),
      (error) => troubles.push(error instanceof Error ? error.message : String(error)),
    );
  }
  const now = stage.clock.at(Date.now());
  await keepLog(log, (state) => {
    // Owed anew meanwhile: what was found since is not under these tokens.
    const isSame = state.owed?.why === owed.why && state.owed.next === owed.next;
    if (!isSame) return tokens.length > 0 ? { ...state, sealedAt: now } : state;
    return afterAttempt(state, tokens, wanted, troubles.join('; '), now);
  });
};

const wakeForNext = async (): Promise<void> => {
  const { authorities, logs } = await keptSeals();
  const [first] = Object.values(logs)
    .flatMap(({ owed }) => owed?.next ?? [])
    .sort();
  if (first !== undefined && authorities.length > 0) await browser.alarms.create(ALARM, { when: Date.parse(first) });
};

/** Works through all that is due, one at a time in the whole browser. */
export const sealWhatIsDue = (stage: Stage): Promise<void> =>
  navigator.locks.request(`saksi-seal-${stage.name}`, async () => {
    const { authorities, logs } = await keptSeals();
    if (authorities.length === 0) return;
    for (const [log, { owed }] of Object.entries(logs))
      if (owed && owed.next <= stage.clock.at(Date.now())) await attempt(stage, log, authorities, owed);
    await wakeForNext();
  });

/** A look was recorded. Nothing happens unless the participant has opted in; what fails is tried again later. */
export const sealAfterLook = async (stage: Stage, log: string, found: boolean): Promise<void> => {
  if ((await keptSeals()).authorities.length === 0) return;
  await keepLog(log, (state) => afterLook(state, found, stage.clock.at(Date.now())));
  // Set before asking: a worker that is stopped in the middle is woken for what is still owed.
  await wakeForNext();
  await sealWhatIsDue(stage);
};

/** Takes the choice over. What is there already is sealed at once, so that the first seal need not wait for a look. */
export const chooseAuthorities = async (stage: Stage): Promise<void> => {
  const rows = await (await stage.ledger()).logs();
  const now = stage.clock.at(Date.now());
  for (const { log } of rows.filter(({ closed }) => !closed)) await keepLog(log, (state) => afterChoice(state, now));
  await sealWhatIsDue(stage);
};

export const isSealAlarm = (name: string): boolean => name === ALARM;
