import { daysBetween, localDay } from '../calendar/days';
import { journalInOrder } from '../schema/complaint-order';
import type { Dossier } from '../schema/dossier';
import { correspondence } from './correspondence';
import { lastDay } from './deadlines';

export type Reminder = { is: 'answer-due'; seq: number; since: string; due: string } | { is: 'not-opened'; days: number };

/** A week may pass without anything to see there; nine days is the time in which a certificate of 2021 had to appear. */
const QUIET_DAYS = 9;

type Told = {
  /** On the participant's clock. */
  today: string;
  offsetMin: number;
  dossier: Dossier;
  /** Whether anything is still open: a settled case needs no reminder of an answer. */
  isOpen: boolean;
  /** The last look at the dashboard: device UTC. */
  lastLook?: string | undefined;
};

/** Gently, and never more than these two: an answer that should have come, and a dashboard not opened for long. */
export const reminders = ({ today, offsetMin, dossier, isOpen, lastLook }: Told): Reminder[] => {
  const pmo = correspondence(journalInOrder(dossier.journal), 'pmo');
  const due = pmo.last && lastDay('agency-answer', pmo.last.day);
  const isAnswered = pmo.human !== undefined || pmo.settled !== undefined || pmo.promised !== undefined;
  const day = lastLook === undefined ? undefined : localDay(lastLook, offsetMin);
  const days = day === undefined ? 0 : daysBetween(day, today);
  return [
    ...(isOpen && pmo.last && due !== undefined && today > due && !isAnswered
      ? [{ is: 'answer-due' as const, seq: pmo.last.seq, since: pmo.last.day, due }]
      : []),
    ...(days >= QUIET_DAYS ? [{ is: 'not-opened' as const, days }] : []),
  ];
};
