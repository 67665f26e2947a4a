import { sayDay, sayTime } from '../../language/dates';
import { finding as say } from '../../language/id/finding';
import { rules } from '../../language/id/rules';
import { asText, type ChangeLine, changeLines } from '../../language/told-finding';
import type { Finding, Sighting } from '../../schema/finding';
import { entryRef } from './entry-ref';

/** What a page printed may end in a full stop of its own. */
const sentence = (line: ChangeLine): string => (line.text === '' ? '' : ` ${asText(line).replace(/\.$/, '')}.`);

/** One finding as a letter tells it: what, when, in which entries, and by which promise. */
export const toldFinding = (finding: Finding, offsetMin: number): string => {
  const { rule, subject, lastGood, firstSeen, confirmed, promise } = finding;
  const change = changeLines(finding, say, 'id').map(sentence).join('');
  const at = (sighting: Sighting) => `${sayTime(sighting.at, offsetMin, 'id')} ${entryRef(sighting)}`;
  const dates = [
    ...(lastGood ? [`terakhir terlihat baik ${at(lastGood)}`] : []),
    `terlihat ${at(firstSeen)}`,
    ...(confirmed ? [`terlihat lagi pada kunjungan terpisah ${at(confirmed)}`] : []),
  ];
  const promised = promise
    ? ` Dihitung sejak ${sayDay(promise.since, 'id')}, batasnya ${sayDay(promise.due, 'id')} (${promise.source}).`
    : '';
  return `${rules[rule].title}: “${subject}”; ${dates.join('; ')}.${change}${promised}`;
};
