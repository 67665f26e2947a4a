import { describe, expect, it } from 'vitest';
import { contradicts, type Marks, marksOf, type Whose, whose } from '../../utils/ledger/accounts';
import type { Account } from '../../utils/schema/account';

const BUDI = '9999000011112222';
const SITI = '8888000033334444';
const SECRET = { a: 'a'.repeat(64), b: 'b'.repeat(64), c: 'c'.repeat(64) };
const EMAIL = 'budi@contoh.example';

type Id = keyof typeof SECRET;
/** A log that has seen these pages, in order; none for a log that is nobody's. */
const log = (id: Id, ...pages: Account[]) => ({
  log: id,
  secret: SECRET[id],
  marks: pages.reduce<Marks>((marks, page) => marksOf(page, SECRET[id], marks), {}),
});
type Log = ReturnType<typeof log>;

const budiA = log('a', { cardNumber: BUDI, name: 'Budi Santoso' });
const sitiB = log('b', { cardNumber: SITI, name: 'Siti Aminah' });
const known = (id: Id): Whose => ({ known: id });

const table = (rows: [what: string, page: Account, logs: Log[], answer: Whose][]): void => {
  for (const [what, page, logs, answer] of rows) it(what, () => expect(whose(page, logs)).toEqual(answer));
};

describe('a full card number', () => {
  table([
    ['opens the first log', { cardNumber: BUDI }, [], 'new'],
    ['finds its log', { cardNumber: BUDI }, [sitiB, budiA], known('a')],
    [
      'finds its log under another name and e-mail',
      { cardNumber: BUDI, name: 'Agus', email: 'x@contoh.example' },
      [budiA, sitiB],
      known('a'),
    ],
    ['of nobody known opens a log', { cardNumber: SITI }, [budiA], 'new'],
    // Built here, so that no more invented numbers stand in the source.
    [
      'that differs only in its middle is another account',
      { cardNumber: `${BUDI.slice(0, 6)}5555${BUDI.slice(10)}`, name: 'Budi Santoso' },
      [budiA],
      'new',
    ],
    ['and the name of another is another account', { cardNumber: SITI, name: 'Budi Santoso' }, [budiA], 'new'],
    [
      'finds the log that a name opened',
      { cardNumber: BUDI, name: 'Budi Santoso' },
      [log('a', { name: 'Budi Santoso' }), sitiB],
      known('a'),
    ],
    [
      'does not take a name’s log where a namesake’s card differs',
      { cardNumber: SITI, name: 'Budi Santoso' },
      [log('a', { name: 'Budi Santoso' }), log('b', { cardNumber: BUDI, name: 'Budi Santoso' })],
      'new',
    ],
    ['finds the log that a masked number opened', { cardNumber: BUDI }, [log('a', { cardMasked: '••••••••••••2222' })], known('a')],
    ['is not found by a masked number that differs', { cardNumber: BUDI }, [log('a', { cardMasked: '••••••••••••4444' })], 'new'],
    [
      'is not found by a masked number under another name',
      { cardNumber: BUDI, name: 'Agus' },
      [log('a', { cardMasked: '••••••••••••2222', name: 'Budi Santoso' })],
      'new',
    ],
    [
      'opens a log rather than choose between two',
      { cardNumber: BUDI, name: 'Budi Santoso', email: EMAIL },
      [log('a', { name: 'Budi Santoso' }), log('b', { email: EMAIL })],
      'new',
    ],
    ['is the older log’s where two have it', { cardNumber: BUDI }, [log('c', { cardNumber: BUDI }), budiA], known('c')],
  ]);
});

describe('a masked card number', () => {
  table([
    ['opens the first log', { cardMasked: '••••••••••••2222' }, [], 'new'],
    ['finds its log by its last four digits', { cardMasked: '••••••••••••2222' }, [sitiB, budiA], known('a')],
    ['finds its log by its first digits', { cardMasked: '9999••••••••••••' }, [sitiB, budiA], known('a')],
    ['finds its log by digits on both ends', { cardMasked: '99••••••••••••22' }, [sitiB, budiA], known('a')],
    ['does not match where its first digits differ', { cardMasked: '8888••••••••••••' }, [budiA], 'new'],
    ['does not match where one end differs', { cardMasked: '9999••••••••4444' }, [budiA], 'new'],
    ['finds its log with more digits shown than are kept', { cardMasked: '••••••0011112222' }, [sitiB, budiA], known('a')],
    [
      'finds a masked log by the digits both show',
      { cardMasked: '••••••••••112222' },
      [log('a', { cardMasked: '9•••••••••••2222' })],
      known('a'),
    ],
    [
      'finds the log that a name opened',
      { cardMasked: '••••••••••••2222', name: 'Budi Santoso' },
      [log('a', { name: 'Budi Santoso' })],
      known('a'),
    ],
    ['of nobody known opens a log', { cardMasked: '••••••••••••4444' }, [budiA], 'new'],
    ['of three digits is too little to match', { cardMasked: '•••••••••••••222' }, [budiA], 'unknown'],
    ['of three digits that differ is too little to open a log', { cardMasked: '•••••••••••••444' }, [budiA], 'unknown'],
    ['of three digits that differ beside a name is another’s', { cardMasked: '•••••••••••••444', name: 'Budi Santoso' }, [budiA], 'new'],
    ['of no digits says nothing', { cardMasked: '••••••••••••••••' }, [], 'unknown'],
    ['of one digit opens nothing', { cardMasked: '•••••••••••••••2' }, [], 'unknown'],
    ['under another name is doubtful', { cardMasked: '••••••••••••2222', name: 'Agus' }, [budiA], 'unknown'],
    [
      'that two logs share is doubtful',
      { cardMasked: '••••••••••••2222' },
      [budiA, log('b', { cardMasked: '8•••••••••••2222' })],
      'unknown',
    ],
    [
      'that two logs share is told by the name',
      { cardMasked: '••••••••••••2222', name: 'Siti Aminah' },
      [budiA, log('b', { cardMasked: '8•••••••••••2222', name: 'Siti Aminah' })],
      known('b'),
    ],
    [
      'beside another name than the only log’s, which never saw digits, opens a log',
      { cardMasked: '••••••••••••4444', name: 'Siti Aminah' },
      [log('a', { name: 'Budi Santoso' })],
      'new',
    ],
    [
      'beside another name, but the e-mail of the only log, is doubtful',
      { cardMasked: '••••••••••••4444', name: 'Siti Aminah', email: EMAIL },
      [log('a', { name: 'Budi Santoso', email: EMAIL })],
      'unknown',
    ],
    [
      'that shares nothing with a log of only an e-mail is doubtful',
      { cardMasked: '••••••••••••4444' },
      [log('a', { email: EMAIL })],
      'unknown',
    ],
  ]);
});

describe('a name', () => {
  table([
    ['opens the first log', { name: 'Budi Santoso' }, [], 'new'],
    ['finds the one log that has it', { name: 'Budi Santoso' }, [sitiB, budiA], known('a')],
    ['is the same in capitals, with other spaces and dots', { name: '  BUDI   SANTOSO. ' }, [budiA], known('a')],
    ['with an apostrophe is the same without', { name: 'Maruf' }, [log('a', { name: "Ma'ruf" })], known('a')],
    ['cut to an initial is no contradiction, and no match', { name: 'Budi S.' }, [budiA], 'unknown'],
    ['cut to an initial does not spoil the card', { cardMasked: '••••••••••••2222', name: 'Budi S.' }, [budiA], known('a')],
    ['with a third word does not spoil the card', { cardMasked: '••••••••••••2222', name: 'Budi Santoso Wijaya' }, [budiA], known('a')],
    [
      'finds its log among several spellings there',
      { name: 'Moh. Budi Santoso' },
      [log('a', { name: 'Budi' }, { name: 'Moh Budi Santoso' }, { name: 'Muhammad B. S.' })],
      known('a'),
    ],
    [
      'that fits one of several spellings is no contradiction',
      { cardMasked: '••••••••••••2222', name: 'Budi' },
      [log('a', { cardNumber: BUDI, name: 'Agus' }, { name: 'Budi Santoso' })],
      known('a'),
    ],
    ['of two logs is nobody’s', { name: 'Budi Santoso' }, [budiA, log('b', { cardNumber: SITI, name: 'Budi Santoso' })], 'unknown'],
    ['that no log has is unknown, not new', { name: 'Agus Wijaya' }, [budiA], 'unknown'],
    [
      'of a log whose e-mail differs is doubtful',
      { name: 'Budi Santoso', email: 'lain@contoh.example' },
      [log('a', { name: 'Budi Santoso', email: EMAIL })],
      'unknown',
    ],
    ['with hidden letters says nothing', { name: 'Bud• Santos•' }, [], 'unknown'],
    ['of one letter says nothing', { name: 'B' }, [], 'unknown'],
  ]);
});

describe('an e-mail', () => {
  table([
    ['opens the first log', { email: EMAIL }, [], 'new'],
    ['finds its log, in any case', { email: ' Budi@Contoh.Example' }, [sitiB, log('a', { email: EMAIL })], known('a')],
    ['finds its log beside a name new to it', { email: EMAIL, name: 'Budi Santoso' }, [log('a', { email: EMAIL })], known('a')],
    [
      'of another than the name says is doubtful',
      { email: EMAIL, name: 'Budi Santoso' },
      [log('a', { name: 'Budi Santoso' }), log('b', { email: EMAIL })],
      'unknown',
    ],
    [
      'and a name, both other than every log’s, open a log',
      { email: 'siti@contoh.example', name: 'Siti Aminah' },
      [log('a', { name: 'Budi Santoso', email: EMAIL })],
      'new',
    ],
    [
      'alone, other than every log’s, is unknown',
      { email: 'siti@contoh.example' },
      [log('a', { name: 'Budi Santoso', email: EMAIL })],
      'unknown',
    ],
    ['with hidden letters says nothing', { email: 'b***@contoh.example' }, [], 'unknown'],
    ['without an @ says nothing', { email: 'budi' }, [], 'unknown'],
  ]);
});

describe('a page', () => {
  table([
    [
      'without a sign is unknown, also where there is one log',
      { membership: { printed: 'Aktif', norm: 'active' }, wave: '2' },
      [budiA],
      'unknown',
    ],
    ['without a sign opens nothing', { wave: '2' }, [], 'unknown'],
    ['finds no log that is nobody’s', { name: 'Budi Santoso' }, [log('a')], 'new'],
    ['finds its log beside one that is nobody’s', { name: 'Budi Santoso' }, [log('c'), budiA], known('a')],
  ]);
});

describe('a page in the middle of a session contradicts its log', () => {
  const full = log('a', { cardNumber: BUDI, name: 'Budi Santoso', email: EMAIL });
  const rows: [what: string, page: Account, answer: boolean][] = [
    ['not by what is the same', { cardNumber: BUDI, name: 'Budi Santoso', email: EMAIL }, false],
    ['not by what it does not show', { wave: '2' }, false],
    ['not by a shorter name', { name: 'Budi' }, false],
    ['by another card', { cardNumber: SITI }, true],
    ['by one masked digit', { cardMasked: '•••••••••••••••4' }, true],
    ['by another name, whatever else is the same', { cardNumber: BUDI, name: 'Siti Aminah' }, true],
    ['by another e-mail', { email: 'siti@contoh.example' }, true],
  ];
  for (const [what, page, answer] of rows) it(what, () => expect(contradicts(page, full)).toBe(answer));
  it('not where the log is nobody’s', () => expect(contradicts({ cardNumber: BUDI }, log('c'))).toBe(false));
});

describe('marks', () => {
  const of = (...pages: Account[]) => log('a', ...pages).marks;

  it('never hold a number, a name or an address', () => {
    const text = JSON.stringify(of({ cardNumber: BUDI, name: 'Budi Santoso', email: EMAIL }));
    for (const secret of [BUDI, '2222', '9999', 'budi', 'santoso', 'contoh']) expect(text.toLowerCase()).not.toContain(secret);
  });

  it('hold the account HMAC of the record as card', () => {
    // As in tests/chain/first-entry.test.ts, from OpenSSL.
    const marks = marksOf({ cardNumber: BUDI }, '404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f');
    expect(marks.card).toBe('7dfc09c19aac15054828a2db3f5f229355f6b4632a81b3e5cd52b621d4549d71');
  });

  it('keep six digits from either end and no more', () => {
    const { first, last } = of({ cardNumber: BUDI });
    expect([first?.length, last?.length]).toEqual([6, 6]);
  });

  it('differ from log to log', () => {
    const [a, b] = [log('a', { cardNumber: BUDI, name: 'Budi' }), log('b', { cardNumber: BUDI, name: 'Budi' })];
    expect(a.marks.card).not.toBe(b.marks.card);
    expect(a.marks.last?.[3]).not.toBe(b.marks.last?.[3]);
    expect(a.marks.names).not.toEqual(b.marks.names);
  });

  it('tell the first digits from the last', () => {
    const { first, last } = of({ cardMasked: '1••••••••••••••1' });
    expect(first).not.toEqual(last);
  });

  it('gain what a page adds', () => {
    const marks = of(
      { name: 'Budi Santoso' },
      { cardNumber: BUDI, name: 'Budi Santoso' },
      { email: EMAIL, name: 'Budi S. Santoso Wijaya' },
    );
    expect(Object.keys(marks).sort()).toEqual(['card', 'emails', 'first', 'last', 'names']);
    expect(marks.names).toHaveLength(2);
  });

  it('know a name by its words, in any order', () => expect(of({ name: 'Budi Santoso' }, { name: 'SANTOSO, Budi' }).names).toHaveLength(1));

  it('gain more digits of a masked number, and lose none', () => {
    expect(of({ cardMasked: '••••••••••••2222' }, { cardMasked: '9•••••••••••••22' })).toMatchObject({
      first: [expect.anything()],
      last: { length: 4 },
    });
  });

  it('keep a full number whatever comes after', () => {
    const full = of({ cardNumber: BUDI });
    expect(of({ cardNumber: BUDI }, { cardNumber: SITI }, { cardMasked: '••••••••••••4444' })).toEqual(full);
    expect(of({ cardMasked: '••••••••••••4444' }, { cardNumber: BUDI })).toEqual(full);
  });

  it('keep that the participant said whose they are, and never say it for them', () => {
    const page = { cardNumber: BUDI };
    expect(marksOf(page, SECRET.a, { said: true }).said).toBe(true);
    expect(marksOf(page, SECRET.a, {})).not.toHaveProperty('said');
  });

  it('stay bounded', () => {
    const pages = Array.from({ length: 30 }, (_, n): Account => ({ name: `Nama${n}`, email: `n${n}@contoh.example` }));
    expect(of(...pages).names).toHaveLength(8);
    expect(of(...pages).emails).toHaveLength(4);
  });

  it('are empty for a page without a sign', () => expect(of({ wave: '2' })).toEqual({}));
});
