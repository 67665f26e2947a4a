import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { attachment } from '../../utils/schema/attachment';
import { type JournalLine, journalLine } from '../../utils/schema/complaint';
import { complaintNumbers, inOrder, placeKey } from '../../utils/schema/complaint-order';
import { attachmentBody, attachmentLeaves, journalBody, journalFrom, journalLeaves } from '../../utils/schema/statement-record';
import { when } from '../../utils/schema/when';

const MAIL: JournalLine = {
  is: 'complaint',
  happened: '2020-06-21T09:30',
  way: 'email',
  to: 'pmo',
  about: [{ rule: 'status-stuck', seq: 7 }],
  address: 'info@prakerja.go.id',
  ticket: 'PRK-12',
  asked: 'Sertifikat saya masih 0.',
};
const REPLY: JournalLine = {
  is: 'answer',
  happened: '2020-06-21',
  by: 'platform',
  answer: 'promise',
  from: 'Tokopedia',
  re: 3,
  promised: '2020-07-01',
  said: 'Sudah kami laporkan.',
};

describe('when something happened', () => {
  it.each(['2020-07', '2020-06-21', '2020-06-21T09:30', '2024-02-29'])('%s is a time', (text) =>
    expect(z.safeParse(when, text).success).toBe(true),
  );
  it.each(['2020', '2020-13', '2020-06-31', '2021-02-29', '2020-06-21T24:00', '2020-06-21T09:30:00', '21 Juni 2020', ''])(
    '"%s" is none',
    (text) => expect(z.safeParse(when, text).success).toBe(false),
  );
  it('puts what is not exact at the end of its day or month, and what is equal by entry', () => {
    const told = ['2020-07-21', '2020-07', '2020-07-21T08:00', '2020-06-30'].map((happened, seq) => ({ seq, happened }));
    expect(inOrder([...told, { seq: 9, happened: '2020-07' }]).map(({ seq }) => seq)).toEqual([3, 2, 0, 1, 9]);
  });
  it('never puts an answer before what it answers', () => {
    const told = [
      { seq: 4, happened: '2020-06-21' },
      { seq: 5, happened: '2020-06-21T09:31', re: 4 },
      { seq: 6, happened: '2020-06-21T10:00' },
      { seq: 7, happened: '2020-06-01', re: 5 },
    ];
    expect(inOrder(told).map(({ seq }) => seq)).toEqual([6, 4, 5, 7]);
  });
});

describe('journal lines', () => {
  it.each([MAIL, REPLY])('come back from their record as they were: %o', (line) => {
    expect(z.parse(journalLine, line)).toEqual(line);
    expect(journalFrom(journalBody(line), journalLeaves(line))).toEqual(line);
  });
  it('keep what was said out of the public part', () => {
    const open = JSON.stringify([journalBody(MAIL), journalBody(REPLY)]);
    for (const said of ['info@', 'PRK-12', 'masih 0', 'Tokopedia', 'laporkan']) expect(open).not.toContain(said);
    expect(journalFrom(journalBody(MAIL), [])).toEqual({
      is: 'complaint',
      happened: '2020-06-21T09:30',
      way: 'email',
      to: 'pmo',
      about: [{ rule: 'status-stuck', seq: 7 }],
    });
  });
  it('are no notes of another kind', () => expect(journalFrom({ statement: 'completed', happened: '2020-05-19' }, [])).toBeUndefined());
  it.each([
    [{ ...MAIL, way: 'smoke' }],
    [{ ...MAIL, asked: 'x'.repeat(5_001) }],
    [{ ...MAIL, times: 0 }],
    [{ ...REPLY, promised: 'besok' }],
    [{ ...REPLY, secret: 1 }],
  ])('are refused when they are not as the form has them (%#)', (line) => expect(z.safeParse(journalLine, line).success).toBe(false));
  it('number the complaints to one party, without attempts that nobody answered', () => {
    const to = (seq: number, happened: string, party: string, unanswered = false) => ({
      seq,
      happened,
      is: 'complaint' as const,
      to: party,
      unanswered,
    });
    const numbers = complaintNumbers([
      to(5, '2020-07-21', 'pmo'),
      to(6, '2020-06-21', 'pmo'),
      to(7, '2020-07', 'pmo', true),
      to(8, '2020-06', 'platform'),
      { seq: 9, happened: '2020-06-22', is: 'answer' },
    ]);
    expect([...numbers]).toEqual([
      [placeKey({ seq: 6 }), 1],
      [placeKey({ seq: 8 }), 1],
      [placeKey({ seq: 5 }), 2],
    ]);
  });

  it('tells two devices’ entries of one number apart: an answer stands after what its own device asked', () => {
    const lines = [
      { seq: 2, happened: '2020-06-20' },
      { seq: 2, log: 'hp', happened: '2020-08-01' },
      { seq: 3, log: 'hp', happened: '2020-07-01', re: 2 },
    ];
    expect(inOrder(lines).map(placeKey)).toEqual([' 2', 'hp 2', 'hp 3']);
    const asked = lines.slice(0, 2).map((line) => ({ ...line, is: 'complaint' as const, to: 'pmo' }));
    expect([...complaintNumbers(asked)]).toEqual([
      [placeKey({ seq: 2 }), 1],
      [placeKey({ seq: 2, log: 'hp' }), 2],
    ]);
  });
});

describe('attachments', () => {
  const eml = {
    what: 'correspondence' as const,
    type: 'eml' as const,
    name: 'balasan.eml',
    happened: '2020-06-21',
    re: 4,
    mail: {
      date: 'Sun, 21 Jun 2020 09:31:00 +0700',
      from: ['info@prakerja.go.id'],
      to: ['budi@example.com'],
      subject: 'Antrian',
      dkim: true,
    },
  };
  it('say in public only what kind of paper it is, and that it was not observed', () => {
    expect(z.parse(attachment, eml)).toEqual(eml);
    expect(attachmentBody(eml)).toEqual({
      attachment: 'correspondence',
      type: 'eml',
      observed: false,
      happened: '2020-06-21',
      re: 4,
      mail: { dkim: true },
    });
    expect(attachmentLeaves(eml)).toEqual([
      ['lampiran/nama', 'balasan.eml'],
      ['surat/tanggal', 'Sun, 21 Jun 2020 09:31:00 +0700'],
      ['surat/dari/0', 'info@prakerja.go.id'],
      ['surat/kepada/0', 'budi@example.com'],
      ['surat/perihal', 'Antrian'],
    ]);
  });
  it('are of a known type', () => expect(z.safeParse(attachment, { ...eml, type: 'exe' }).success).toBe(false));
});
