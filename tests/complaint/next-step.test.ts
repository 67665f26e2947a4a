import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../utils/complaint/next-step';
import { reminders } from '../../utils/complaint/reminders';
import type { Dossier, Noted } from '../../utils/schema/dossier';
import type { Finding } from '../../utils/schema/finding';

const sighting = (seq: number, at: string) => ({ seq, at, load: '', session: '' });

/** The case of 2020: a status that stands still, then a training that is gone. */
const STUCK: Finding = {
  rule: 'status-stuck',
  severity: 'overdue',
  key: 'status-stuck:opini',
  subject: 'Menulis Opini',
  state: 'suspected',
  was: 'Aktif',
  is: 'Aktif',
  firstSeen: sighting(4, '2020-06-21T02:00:00.000Z'),
};
const GONE: Finding = {
  ...STUCK,
  rule: 'training-disappeared',
  severity: 'loss',
  key: 'training-disappeared:opini',
  lastGood: sighting(9, '2020-07-21T03:30:00.000Z'),
  firstSeen: sighting(12, '2020-08-06T01:50:00.000Z'),
};

const mail = (seq: number, happened: string, to: 'pmo' | 'platform' | 'provider' | 'lapor' = 'pmo'): Noted => ({
  seq,
  at: `${happened}T12:00:00.000Z`,
  line: { is: 'complaint', happened, way: 'email', to, about: [] },
});
const calls = (seq: number, happened: string, times: number): Noted => ({
  seq,
  at: '2020-07-31T12:00:00.000Z',
  line: { is: 'complaint', happened, way: 'call', to: 'pmo', unanswered: true, times, about: [] },
});
const answered = (
  seq: number,
  happened: string,
  answer: 'automatic' | 'human' | 'promise' | 'solved' | 'none',
  more: { promised?: string } = {},
): Noted => ({ seq, at: '', line: { is: 'answer', happened, by: 'pmo', answer, ...more } });

const dossier = (...journal: Noted[]): Dossier => ({ journal, attached: [], pages: [] });
const stepsOn = (today: string, findings: Finding[], papers: Dossier) => nextSteps({ today, offsetMin: 420, findings, dossier: papers });
const inShort = (...args: Parameters<typeof stepsOn>) =>
  stepsOn(...args).map(({ id, why, by }) => `${id}: ${why.is}${by ? ` by ${by.day}${by.passed ? ' (passed)' : ''}` : ''}`);

describe('what comes next', () => {
  it('is nothing where nothing is open', () => {
    expect(stepsOn('2020-08-06', [], dossier(mail(5, '2020-06-21')))).toEqual([]);
    expect(stepsOn('2020-08-06', [{ ...STUCK, state: 'resolved' }], dossier())).toEqual([]);
  });
  it('is to ask the management first, and those who report the training', () => {
    expect(inShort('2020-06-21', [STUCK], dossier())).toEqual(['pmo-first: never-asked', 'platform: they-report', 'provider: they-report']);
  });
  it('calls that nobody took are no complaint: one in writing is still to come', () => {
    expect(stepsOn('2020-06-30', [STUCK], dossier(calls(5, '2020-06', 24)))[0]).toMatchObject({
      id: 'pmo-first',
      why: { is: 'only-attempts', count: 24 },
    });
  });
  it('is to wait for as long as an answer may take, and an automatic reply is none', () => {
    const papers = dossier(mail(5, '2020-06-21'), answered(6, '2020-06-21', 'automatic'));
    expect(stepsOn('2020-07-09', [STUCK], papers)[0]).toMatchObject({
      id: 'wait',
      why: { is: 'answer-still-due', since: '2020-06-21', until: '2020-07-09', seq: 5 },
    });
    expect(inShort('2020-07-10', [STUCK], papers)).toEqual([
      'pmo-again: no-answer-in-time',
      'lapor: asked-enough',
      'ombudsman: asked-enough by 2022-06-20',
      'platform: they-report',
      'provider: they-report',
    ]);
  });
  it('goes outside after two complaints without a settlement, with the last day of each way', () => {
    const papers = dossier(
      mail(5, '2020-06-21'),
      mail(7, '2020-06-25', 'platform'),
      mail(8, '2020-06-26', 'provider'),
      mail(10, '2020-07-21'),
      answered(11, '2020-07-21', 'automatic'),
    );
    expect(inShort('2020-08-06', [STUCK, GONE], papers)).toEqual([
      'wait: answer-still-due',
      'lapor: asked-enough',
      'ombudsman: asked-enough by 2022-06-20',
      'objection: decision-may-be by 2020-09-09',
    ]);
    expect(inShort('2020-09-10', [STUCK, GONE], papers)).toEqual([
      'lapor: asked-enough',
      'ombudsman: asked-enough by 2022-06-20',
      'pmo-again: no-answer-in-time',
      'objection: decision-may-be by 2020-09-09 (passed)',
    ]);
  });
  it('waits for LAPOR! as long as its answer may take, and then for nobody', () => {
    const papers = dossier(mail(5, '2020-06-21'), mail(6, '2020-07-21'), mail(7, '2020-08-13', 'lapor'));
    // Fourteen working days after 13 August, over 17, 20 and 21 August.
    expect(inShort('2020-09-07', [GONE], papers).slice(0, 2)).toEqual(['wait: answer-still-due', 'ombudsman: asked-enough by 2022-08-05']);
    expect(inShort('2020-09-08', [GONE], papers)[0]).toBe('ombudsman: asked-enough by 2022-08-05');
  });
  it('holds them to a promise', () => {
    const papers = dossier(mail(5, '2020-06-21'), answered(6, '2020-06-22', 'promise', { promised: '2020-06-30' }));
    expect(stepsOn('2020-06-30', [STUCK], papers)[0]?.why).toEqual({ is: 'promise-still-due', seq: 6, until: '2020-06-30' });
    expect(stepsOn('2020-07-01', [STUCK], papers)[0]).toMatchObject({
      id: 'pmo-again',
      why: { is: 'promise-broken', since: '2020-06-30' },
    });
  });
  it.each([
    ['human', 'answered-not-settled'],
    ['solved', 'solved-but-not'],
  ] as const)('an answer (%s) that leaves it open does not end it', (answer, is) => {
    expect(stepsOn('2020-06-25', [STUCK], dossier(mail(5, '2020-06-21'), answered(6, '2020-06-22', answer)))[0]).toMatchObject({
      id: 'pmo-again',
      why: { is, seq: 6 },
    });
  });
  it('says since 2025 that the ministry takes over', () => {
    expect(inShort('2025-03-01', [STUCK], dossier())).toContain('kemnaker: programme-moved');
    expect(inShort('2024-12-31', [STUCK], dossier())).not.toContain('kemnaker: programme-moved');
  });
  it('says which of what they ask for is already here', () => {
    const papers: Dossier = {
      journal: [mail(5, '2020-06-21'), answered(6, '2020-06-21', 'automatic'), mail(10, '2020-07-21')],
      attached: [{ seq: 3, at: '', what: 'certificate', type: 'pdf' }],
      pages: [{ seq: 11, at: '', url: 'https://www.instagram.com/p/1/' }],
    };
    const step = stepsOn('2020-09-10', [GONE], papers).find(({ id }) => id === 'ombudsman');
    expect(step?.needs).toEqual([
      { need: 'full-identity', here: [] },
      { need: 'id-card', here: [] },
      { need: 'chronology', here: [5, 6, 9, 10, 12] },
      { need: 'prior-complaint', here: [5, 10] },
      { need: 'answers', here: [6] },
      { need: 'loss', here: [] },
      { need: 'hope', here: [] },
      { need: 'proof', here: [9, 11, 12] },
    ]);
    const [provider] = stepsOn('2020-06-30', [STUCK], { ...papers, journal: [] }).filter(({ id }) => id === 'provider');
    expect(provider?.needs).toContainEqual({ need: 'certificate', here: [3] });
  });
  it('an objection is a lawyer’s question', () => {
    expect(stepsOn('2020-08-06', [GONE], dossier()).find(({ id }) => id === 'objection')?.askLawyer).toBe(true);
  });
});

describe('reminders', () => {
  const on = (today: string, more: Partial<Parameters<typeof reminders>[0]> = {}) =>
    reminders({
      today,
      offsetMin: 420,
      dossier: dossier(mail(5, '2020-06-21')),
      isOpen: true,
      lastLook: '2020-07-09T18:00:00.000Z',
      ...more,
    });

  it('come when fourteen working days have passed without an answer, not before', () => {
    expect(on('2020-07-09')).toEqual([]);
    expect(on('2020-07-10')).toEqual([{ is: 'answer-due', seq: 5, since: '2020-06-21', due: '2020-07-09' }]);
  });
  it('an automatic reply does not stop them, a person’s does', () => {
    expect(on('2020-07-10', { dossier: dossier(mail(5, '2020-06-21'), answered(6, '2020-06-21', 'automatic')) })).toHaveLength(1);
    expect(on('2020-07-10', { dossier: dossier(mail(5, '2020-06-21'), answered(6, '2020-06-25', 'human')) })).toEqual([]);
  });
  it('say nothing of an answer once nothing is open', () => expect(on('2020-07-10', { isOpen: false })).toEqual([]));
  it('come when the dashboard was not opened for nine days of the participant’s own calendar', () => {
    // 18.00 UTC on the 9th is the 10th in WIB.
    expect(on('2020-07-18', { isOpen: false })).toEqual([]);
    expect(on('2020-07-19', { isOpen: false })).toEqual([{ is: 'not-opened', days: 9 }]);
    expect(on('2020-07-19', { isOpen: false, lastLook: undefined })).toEqual([]);
  });
});
