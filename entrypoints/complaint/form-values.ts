import type { About, Answer, JournalLine, Party, Way } from '../../utils/schema/complaint';
import type { Finding } from '../../utils/schema/finding';

/** What keeps a form from being noted: the name of the sentence that says so. */
export type Missing = 'needDay' | 'futureDay' | 'needPromised';

const text = (form: FormData, name: string): string | undefined => String(form.get(name) ?? '').trim() || undefined;

/** The fields whose text is kept only where there is any. */
const given = <N extends string>(form: FormData, ...names: readonly N[]): { [K in N]?: string } =>
  Object.fromEntries(names.flatMap((name) => (text(form, name) === undefined ? [] : [[name, text(form, name)]]))) as { [K in N]?: string };

/** As exactly as was said: a minute, a day, or only the month. */
const happenedOf = (form: FormData): string | undefined => {
  const day = text(form, 'day');
  if (day === undefined) return undefined;
  if (form.has('only-month')) return day.slice(0, 7);
  const time = text(form, 'time');
  return time === undefined ? day : `${day}T${time.slice(0, 5)}`;
};

const whenOf = (form: FormData, now: string): { happened: string } | Missing => {
  const happened = happenedOf(form);
  if (happened === undefined) return 'needDay';
  return happened > now.slice(0, happened.length) ? 'futureDay' : { happened };
};

/** A finding by an entry of this log; another device's has a number of its own there. */
const aboutOf = ({ rule, firstSeen, confirmed }: Finding): About[] => {
  const seen = [firstSeen, confirmed].find((one) => one && one.log === undefined);
  return seen ? [{ rule, seq: seen.seq }] : [];
};

/** A form as a journal line, or what is missing. `now` is the participant's own clock, `2020-08-06T09:14`. */
export const complaintFrom = (form: FormData, now: string, findings: readonly Finding[]): JournalLine | Missing => {
  const happened = whenOf(form, now);
  if (typeof happened === 'string') return happened;
  const chosen = new Set(form.getAll('about'));
  const about = findings.filter(({ key }) => chosen.has(key)).flatMap(aboutOf);
  const times = Number(text(form, 'times') ?? 1);
  return {
    is: 'complaint',
    ...happened,
    way: text(form, 'way') as Way,
    to: text(form, 'party') as Party,
    ...(form.has('unanswered') && { unanswered: true }),
    ...(times > 1 && { times }),
    about,
    ...given(form, 'address', 'ticket', 'asked'),
  };
};

export const answerFrom = (form: FormData, now: string): JournalLine | Missing => {
  const happened = whenOf(form, now);
  if (typeof happened === 'string') return happened;
  const answer = text(form, 'answer') as Answer;
  const promised = text(form, 'promised');
  if (answer === 'promise' && promised === undefined) return 'needPromised';
  const re = text(form, 're');
  return {
    is: 'answer',
    ...happened,
    by: text(form, 'party') as Party,
    answer,
    ...(re !== undefined && { re: Number(re) }),
    ...(answer === 'promise' && promised !== undefined && { promised }),
    ...given(form, 'from', 'ticket', 'said'),
    ...(text(form, 'way') !== undefined && { way: text(form, 'way') as Way }),
  };
};
