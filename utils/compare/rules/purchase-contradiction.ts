import { minutesBetween } from '../../calendar/days';
import type { Training } from '../../schema/training';
import { LIST_EMPTY, printTraining } from '../print';
import { rule } from '../rule';
import { tellsOutright } from '../warnings';

/** Where nothing vanished, only a list read this shortly before leaves no room for a purchase in between. */
const FRESH_MIN = 12 * 60;
/** Advice to everybody, that refuses nothing: "Jangan lupa menyelesaikan pelatihan sebelum membeli". */
const ADVICE = /^\s*(?:jangan lupa|pastikan|ingat|tips|yuk|ayo)\b/i;
const UNFINISHED_WORD = /selesai|nyelesaikan|masih (?:ada|memiliki) pelatihan/i;
const MOST_TEXT = 200;

const over = ({ status }: Training) => status?.norm === 'finished' || status?.norm === 'cancelled' || status?.norm === 'failed';

/**
 * A purchase is refused because a training is unfinished, and the list shows no such training.
 *
 * Reported: August 2020 (domain 5, #3): the list is empty, yet buying is refused. `fires-purchase-contradiction-semarang`
 * Reported: imagined: everything in the list is finished. `fires-purchase-contradiction-all-finished`
 * Not this: an unfinished training is listed. `quiet-purchase-contradiction-unfinished-listed`
 * Not this: one with a status never seen before is listed. `quiet-purchase-contradiction-unknown-status`
 * Not this: the list was last read long ago, or a purchase since then would explain it. `quiet-purchase-contradiction-list-not-fresh`
 * Not this: advice to finish a training before buying the next. `quiet-purchase-contradiction-advice`
 * Not this: a text that explains what a status means. `quiet-purchase-contradiction-explained-word`
 * Not this: nothing known of any list. `quiet-purchase-contradiction-nothing-known`
 */
export const purchaseContradiction = rule({
  id: 'purchase-contradiction',
  severity: 'contradiction',
  needs: ['notices'],
  recalls: ['trainings'],
  find: (before, { notices, trainings }, { seen, funds }) => {
    const refusal = notices.find(
      ({ kind, text }) => kind === 'unfinished-training' && !ADVICE.test(text) && tellsOutright(text, UNFINISHED_WORD),
    );
    const { value: list, at: listedAt } = trainings ? { value: trainings.list, at: seen } : (before.trainings.last ?? {});
    if (refusal === undefined || list === undefined || listedAt === undefined || !list.every(over)) return [];
    const absent = trainings?.absent ?? before.trainings.rows.filter(({ gone }) => gone);
    // One under way that another page listed, and that this list is not expected to show, may be what is refused for.
    const here = new Set([...(trainings?.same ?? []).map(({ was }) => was.id), ...absent.map(({ id }) => id)]);
    if (before.trainings.rows.some(({ id, record }) => !over(record) && !here.has(id))) return [];
    const vanished = absent.filter(({ record }) => !over(record));
    if (vanished.length === 0) {
      if (!(Math.abs(minutesBetween(listedAt.at, seen.at)) <= FRESH_MIN)) return [];
      if (funds?.low !== undefined && funds.low.at.seq > listedAt.seq) return [];
    }
    const text = refusal.text.slice(0, MOST_TEXT);
    const titles = vanished.map(({ record }) => record.title).join('; ');
    return [
      {
        key: 'refusal',
        subject: titles === '' ? text : `${titles} — ${text}`,
        was: list.length === 0 ? LIST_EMPTY : list.map(printTraining).join('; '),
        is: text,
        lastGood: listedAt,
      },
    ];
  },
  // Another page without the refusal says nothing; a list that shows an unfinished training does.
  heals: (_finding, _before, { trainings }) => trainings?.list.some((training) => !over(training)) ?? false,
});
