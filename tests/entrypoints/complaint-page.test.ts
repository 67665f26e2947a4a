import { describe, expect, it } from 'vitest';
import { answerFrom, complaintFrom } from '../../entrypoints/complaint/form-values';
import { hiddenFacts, whoOf } from '../../entrypoints/complaint/hidden-facts';
import { letterPage, letterText, mailAddress } from '../../entrypoints/complaint/letter-files';
import { letter } from '../../utils/complaint/letter/letter';
import type { LetterFacts } from '../../utils/complaint/letter/letter-facts';
import { stepChannels } from '../../utils/complaint/step-channels';
import { LETTER_KINDS } from '../../utils/schema/channel';
import type { Finding } from '../../utils/schema/finding';

const NOW = '2020-08-06T09:14';
const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};
const PERSONAL = [
  { kind: 'nama', value: 'Budi Santoso' },
  { kind: 'kartu', value: '9999000011112222' },
];
const STUCK: Finding = {
  rule: 'status-stuck',
  severity: 'overdue',
  key: 'status-stuck/1',
  subject: 'Menulis Opini',
  state: 'confirmed',
  was: 'Aktif',
  is: 'Aktif',
  firstSeen: { seq: 7, at: '2020-06-21T02:00:00.000Z', load: '', session: '' },
};

describe('a form of the journal', () => {
  it('becomes a line as exact as what was said', () => {
    const complaint = { party: 'pmo', way: 'email', day: '2020-06-21', time: '09:30', address: ' info@prakerja.go.id ', ticket: '' };
    expect(complaintFrom(form({ ...complaint, about: 'status-stuck/1' }), NOW, [STUCK])).toEqual({
      is: 'complaint',
      happened: '2020-06-21T09:30',
      way: 'email',
      to: 'pmo',
      about: [{ rule: 'status-stuck', seq: 7 }],
      address: 'info@prakerja.go.id',
    });
    const calls = { party: 'pmo', way: 'call', day: '2020-07-15', time: '', 'only-month': 'on', unanswered: 'on', times: '24' };
    expect(complaintFrom(form(calls), NOW, [STUCK])).toEqual({
      is: 'complaint',
      happened: '2020-07',
      way: 'call',
      to: 'pmo',
      unanswered: true,
      times: 24,
      about: [],
    });
  });
  it('becomes an answer, with the day only where it is a promise', () => {
    const answer = { party: 'platform', answer: 'human', day: '2020-06-22', re: '5', promised: '2020-07-01', from: 'Tokopedia', said: 'x' };
    expect(answerFrom(form(answer), NOW)).toEqual({
      is: 'answer',
      happened: '2020-06-22',
      by: 'platform',
      answer: 'human',
      re: 5,
      from: 'Tokopedia',
      said: 'x',
    });
    expect(answerFrom(form({ ...answer, answer: 'promise' }), NOW)).toMatchObject({ answer: 'promise', promised: '2020-07-01' });
  });
  it.each([
    [{ day: '' }, 'needDay'],
    [{ day: '2020-08-07' }, 'futureDay'],
    [{ day: '2020-08-06', time: '09:15' }, 'futureDay'],
    [{ day: '2020-08-06', answer: 'promise' }, 'needPromised'],
  ])('says what is missing of %o', (fields, missing) => {
    expect(answerFrom(form({ party: 'pmo', answer: 'none', ...fields }), NOW)).toBe(missing);
  });
});

describe('letters on the page', () => {
  const facts: LetterFacts = {
    now: '2020-08-06T05:00:00.000Z',
    offsetMin: 420,
    findings: [STUCK],
    journal: [
      {
        seq: 5,
        line: {
          is: 'complaint',
          happened: '2020-06-21',
          way: 'email',
          to: 'pmo',
          about: [],
          asked: 'Nama saya Budi Santoso, kartu 9999 0000 1111 2222',
        },
      },
    ],
    completed: [],
    attached: [{ seq: 6, what: 'certificate', type: 'pdf', name: 'Sertifikat Budi Santoso.pdf', happened: '2020-05-19' }],
    pages: [],
    // Its hash has sixteen digits in a row, which are nobody's.
    checkpoint: `saksi-checkpoint/1\nlog ${'9'.repeat(32)}\nsize 8\nhead ${'12'.repeat(32)}\ntime 2020-08-06T05:00:00.000Z\nkey sha256:${'34'.repeat(32)}\n`,
  };
  it.each(LETTER_KINDS)('%s says nothing of who writes, wherever it stood, and keeps the seal', (kind) => {
    const draft = letter(kind, hiddenFacts({ ...facts, who: whoOf(PERSONAL) }, PERSONAL));
    expect(letterPage(draft) + letterText(draft)).not.toMatch(/Budi|Santoso|9999 ?0000 ?1111 ?2222/);
    expect(letterText(draft)).toContain(`head ${'12'.repeat(32)}`);
  });
  it('says it when the participant wants it', () => {
    expect(letterText(letter('pmo-first', { ...facts, who: whoOf(PERSONAL) }))).toContain('Nama: Budi Santoso');
  });
  it('goes whole to the mail program where it fits, else without its text', () => {
    const short = { kind: 'pmo-first' as const, to: 'info@prakerja.go.id', subject: 'A & B', body: 'satu\ndua', fields: [] };
    expect(mailAddress(short)).toEqual({ href: 'mailto:info@prakerja.go.id?subject=A%20%26%20B&body=satu%0D%0Adua', whole: true });
    expect(mailAddress({ ...short, body: 'x'.repeat(2000) })).toEqual({
      href: 'mailto:info@prakerja.go.id?subject=A%20%26%20B',
      whole: false,
    });
  });
  it('as a page runs nothing of what was typed', () => {
    const page = letterPage({ kind: 'pmo-first', subject: '</title><script>', body: '<img onerror=alert(1)>', fields: [] });
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&lt;img onerror=alert(1)&gt;');
  });
});

describe('where a step is done', () => {
  const ids = (step: Parameters<typeof stepChannels>[0], today: string) => stepChannels(step, today).map(({ channel }) => channel.id);
  it('names no channel that ended or had not begun', () => {
    expect(ids('pmo-first', '2020-08-06')).toEqual(['pmo-email', 'pmo-call-2020']);
    expect(ids('pmo-again', '2024-06-01')).toEqual(['pmo-email', 'pmo-call', 'pmo-chat', 'pmo-form', 'pmo-help']);
    expect(ids('wait', '2024-06-01')).toEqual([]);
  });
});
