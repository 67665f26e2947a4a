import { sayDay, sayTime } from '../../language/dates';
import { rules } from '../../language/id/rules';
import type { Finding, Sighting } from '../../schema/finding';
import { entryRef } from './entry-ref';

const sentence = (label: string, text: string): string => (text === '' ? '' : ` ${label}: ${text}.`);

/** One finding as a letter tells it: what, when, in which entries, and by which promise. */
export const toldFinding = ({ rule, subject, was, is, lastGood, firstSeen, confirmed, promise }: Finding, offsetMin: number): string => {
  const at = (sighting: Sighting) => `${sayTime(sighting.at, offsetMin, 'id')} ${entryRef(sighting)}`;
  const dates = [
    ...(lastGood ? [`terakhir terlihat baik ${at(lastGood)}`] : []),
    `terlihat ${at(firstSeen)}`,
    ...(confirmed ? [`terlihat lagi pada kunjungan terpisah ${at(confirmed)}`] : []),
  ];
  const promised = promise
    ? ` Dihitung sejak ${sayDay(promise.since, 'id')}, batasnya ${sayDay(promise.due, 'id')} (${promise.source}).`
    : '';
  return `${rules[rule].title}: “${subject}”; ${dates.join('; ')}.${sentence('Sebelumnya', was)}${sentence('Sekarang', is)}${promised}`;
};
