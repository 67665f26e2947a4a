import { describe, expect, it } from 'vitest';
import { play, type WrittenLook } from './play';
import { steps, told } from './told';

const NAMES = { A: 'Meracik Kopi', B: 'Menjahit Dasar', C: 'Las Listrik' };
const training = (name: keyof typeof NAMES, price?: number, status = 'Aktif') => ({
  title: NAMES[name],
  status,
  ...(price !== undefined && { price }),
});
/** Without one that stays, it would be another list (C35). */
const stays = training('C', 700);
const look = (balance: number | undefined, ...trainings: ReturnType<typeof training>[]) => ({
  trainings,
  ...(balance !== undefined && { balance }),
});
const explainedOf = (...looks: Omit<WrittenLook, 'at'>[]) =>
  play(looks.map((each, index) => ({ at: `2021-03-0${index + 1}T09:00:00+07:00`, ...each }))).explained.map(
    ({ look: number, explanation }) => ({
      look: number,
      ...explanation,
    }),
  );
const lost = (number: number, name: keyof typeof NAMES) => `${number} training-disappeared suspected ${NAMES[name]}`;

describe('C11, C18: money that does not explain why a training is gone', () => {
  it('a purchase that is all of the fall, beside one without a price', () =>
    expect(told(look(1000, training('B'), stays), look(500, training('A', 500), stays))).toEqual([lost(2, 'B')]));
  it('a purchase that is all of the fall, beside one that cost nothing', () =>
    expect(told(look(1000, training('B', 0), stays), look(500, training('A', 500), stays))).toEqual([lost(2, 'B')]));
  it('one for nothing bought, and one for nothing gone', () =>
    expect(told(look(1000, training('B', 0), stays), look(1000, training('A', 0), stays))).toEqual([lost(2, 'B')]));
  it('one bought and one gone of the same price, where no balance was read', () =>
    expect(told(look(1000, training('B', 500), stays), look(undefined, training('A', 500), stays))).toEqual([lost(2, 'B')]));
  it('one bought and one gone of the same price, where the balance fell all the same', () =>
    expect(told(look(1000, training('B', 500), stays), look(700, training('A', 500), stays))).toEqual([lost(2, 'B')]));
  it('a message of the programme that says nothing of a cancellation', () => {
    const notices = [{ kind: 'other' as const, text: 'Selamat datang di Prakerja' }];
    expect(told({ ...look(1000, training('A', 500), training('B', 400)), notices }, look(1000, training('A', 500)))).toEqual([
      lost(2, 'B'),
    ]);
  });
});

describe('C11, C18: money that explains why a training is gone', () => {
  it('each of two rises, each its own cancellation', () =>
    expect(
      told(
        look(1000, training('A', 100), training('B', 500), training('C', 300)),
        look(1500, training('A', 100), training('B', 500), training('C', 300)),
        look(1800, training('A', 100), training('B', 500), training('C', 300)),
        look(1800, training('A', 100), training('C', 300)),
        look(1800, training('A', 100)),
      ),
    ).toEqual([]));
  it('a training is paid back once, and leaves an earlier rise as it is', () =>
    expect(
      explainedOf(look(1000, training('B', 500), stays), look(1500, training('B', 500), stays), look(1500, training('A', 500), stays)),
    ).toMatchObject([
      { look: 3, why: 'purchase', subject: NAMES.A },
      { look: 3, why: 'own-cancellation', subject: NAMES.B },
    ]));
  it('a refund whose price no page showed has no amount', () => {
    const explained = explainedOf(look(1000, training('B')), look(1500));
    expect(explained).toMatchObject([{ look: 2, why: 'own-cancellation', subject: NAMES.B }]);
    expect(explained[0]).not.toHaveProperty('amount');
  });
  it('one paid back long ago leaves the list and pays for nothing', () =>
    expect(
      told(
        look(1000, training('B', 500)),
        look(1500, training('B', 500, 'Dibatalkan')),
        look(1500, training('A', 500)),
        look(1000, training('A', 500)),
      ),
    ).toEqual([]));
  it('paid back before the purchase itself is taken from the balance', () =>
    expect(
      told(
        look(1000),
        look(1000, training('A', 500)),
        look(1000, training('A', 500, 'Dibatalkan')),
        { balance: 1500 },
        look(1000, training('A', 500, 'Dibatalkan')),
      ),
    ).toEqual([]));
});

describe('C18: a fall and its dates', () => {
  it('the last good one is the last that was read, not a list that explained it', () => {
    const played = steps(look(1000), { balance: 500 }, look(undefined, training('A', 500)), look(200, training('A', 500)));
    expect(played).toMatchObject([{ look: 4, finding: { key: 'balance-unexplained:funds', lastGood: { seq: 2 }, firstSeen: { seq: 4 } } }]);
  });
  it('a purchase that came with a rise explains no later fall', () =>
    expect(told(look(1000), look(1500, training('A', 300)), look(1200, training('A', 300)))).toEqual([
      '3 balance-unexplained suspected Saldo (Rp300)',
    ]));
  it('a look that reads the list alone confirms nothing', () =>
    expect(told(look(1000, training('A', 300)), look(500, training('A', 300)), look(undefined, training('A', 300)))).toEqual([
      '2 balance-unexplained suspected Saldo (Rp500)',
    ]));
  it('where no list was ever read, no fall is judged', () => expect(told({ balance: 1000 }, { balance: 500 })).toEqual([]));

  const shut = { account: { membership: { printed: 'Dinonaktifkan', norm: 'deactivated' as const } } };
  it('forfeit explains what the look before it showed, and says how much', () => {
    const looks = [look(1000, training('A', 300)), look(0, training('A', 300)), { ...look(0, training('A', 300)), ...shut }];
    expect(told(...looks).filter((step) => step.includes('balance'))).toEqual([
      '2 balance-unexplained suspected Saldo (Rp1.000)',
      '3 balance-unexplained resolved Saldo (Rp1.000)',
    ]);
    expect(explainedOf(...looks)).toMatchObject([{ look: 3, why: 'deactivated', amount: 1000 }]);
  });
  it('forfeit of a part is that part', () =>
    expect(explainedOf(look(1000, training('A', 300)), { ...look(400, training('A', 300)), ...shut })).toMatchObject([
      { look: 2, why: 'deactivated', amount: 600 },
    ]));
});
