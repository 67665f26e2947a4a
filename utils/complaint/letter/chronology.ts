import { localMinute, sayTime, sayWhen } from '../../language/dates';
import { rules } from '../../language/id/rules';
import { statement } from '../../language/id/statement';
import { journalText } from '../../language/statement-text';
import { complaintNumbers, inOrder, placeKey } from '../../schema/complaint-order';
import type { Finding, Sighting } from '../../schema/finding';
import { entryRef } from './entry-ref';
import type { LetterFacts } from './letter-facts';

/** One line of the chronology, and by what it is ordered: the participant's own clock, to the minute where it is known. */
type Event = { seq: number; log?: string | undefined; happened: string; text: string; re?: number | undefined };

const seen = (finding: Finding, offsetMin: number): Event[] => {
  const { rule, subject, lastGood, firstSeen, confirmed } = finding;
  const event = (sighting: Sighting | undefined, what: string): Event[] =>
    sighting === undefined
      ? []
      : [
          {
            seq: sighting.seq,
            log: sighting.log,
            happened: localMinute(sighting.at, offsetMin),
            text: `${sayTime(sighting.at, offsetMin, 'id')}: dashboard, ${rules[rule].title.toLowerCase()} (“${subject}”): ${what}`,
          },
        ];
  return [...event(lastGood, 'masih terlihat baik'), ...event(firstSeen, 'terlihat'), ...event(confirmed, 'terlihat lagi')];
};

/** The journal, with what was said where that is short enough for a letter. */
const told = ({ journal }: LetterFacts): Event[] => {
  const numbers = complaintNumbers(journal.map(({ line, ...place }) => ({ ...place, ...line })));
  return journal.map(({ seq, log, line }) => {
    const { title, happened, lines } = journalText(line, 'id', (rule) => rules[rule].title);
    const number = numbers.get(placeKey({ seq, log }));
    const more = lines.length > 0 ? `. ${lines.join('. ')}` : '';
    return {
      seq,
      log,
      happened: line.happened,
      re: line.is === 'answer' ? line.re : undefined,
      text: `${happened}: ${title}${number === undefined ? '' : ` (ke-${number})`}${more}`,
    };
  });
};

const added = ({ attached, completed, pages, offsetMin }: LetterFacts): Event[] => [
  ...completed.map(({ seq, happened, title }) => ({
    seq,
    happened,
    text: `${sayWhen(happened, 'id')}: pelatihan “${title}” selesai (keterangan saya)`,
  })),
  ...attached.flatMap(({ seq, happened, what, name }) =>
    happened === undefined
      ? []
      : [
          {
            seq,
            happened,
            text: `${sayWhen(happened, 'id')}: ${statement.attached[what].toLowerCase()}, berkas ${name} (tanggal menurut saya)`,
          },
        ],
  ),
  ...pages.map(({ seq, at, url }) => ({
    seq,
    happened: localMinute(at, offsetMin),
    text: `${sayTime(at, offsetMin, 'id')}: halaman ${url} disimpan sebagai bukti`,
  })),
];

/** Everything dated that the log holds on the matter, in the order of happening, one line each, with its entry's number. */
export const chronology = (facts: LetterFacts): string[] => {
  const events = [...facts.findings.flatMap((finding) => seen(finding, facts.offsetMin)), ...told(facts), ...added(facts)];
  const lines = inOrder(events).map((event) => `${event.text} ${entryRef(event)}`);
  return [...new Set(lines)];
};
