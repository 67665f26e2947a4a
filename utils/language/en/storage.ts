import type { storage as id } from '../id/storage';
import { counted } from './counted';

export const storage: typeof id = {
  logLost: (entries, time) =>
    `Older records are gone: ${counted(entries, 'record')}, last written ${time}. It is not your fault; the browser’s storage was cleared or damaged. Saksi records anew. If you have a backup, restore it in Settings.`,
  freshAfterLoss: (entries, date) =>
    `This log begins because an earlier one is gone: ${counted(entries, 'record')}, last written on ${date}.`,
  understood: 'I understand',
  chainBroken: (seq) =>
    `Some records are damaged, from record ${seq}. Nothing was deleted or repaired. Saksi goes on recording. Export your evidence now, then check your computer’s storage.`,
  clockWrong: (device, server) =>
    `Your computer’s clock seems wrong: ${device}, while the site says ${server}. Looks are still recorded, with both clocks. Please correct your computer’s clock.`,
  clockBack: (device, before) =>
    `Your computer’s clock went back: it is ${device} now, but the record before is of ${before}. Looks are still recorded. Please check your computer’s clock.`,
  reloadTab: (tabs) =>
    tabs === 1
      ? 'Saksi was just updated. Reload the open Prakerja dashboard tab so that it is watched again.'
      : `Saksi was just updated. Reload the ${tabs} open Prakerja tabs so that they are watched again.`,
  technical: (detail) => `Detail for whoever reports a problem: ${detail}`,
  check: {
    title: 'Whether the records are whole',
    what: 'Saksi computes the fingerprint of every record and page copy again.',
    start: 'Check all records',
    checking: (done, total) => `Checking… ${done} of ${total}`,
    cancel: 'Cancel',
    cancelled: 'The check was cancelled. Your records are unchanged.',
    sound: (size, time) => `Whole: ${counted(size, 'record')}, none changed or missing (checked ${time}).`,
    broken: (count) => `Not whole: ${counted(count, 'place')}. Nothing was deleted or repaired; what is damaged is kept.`,
    place: (seq, why) => `Record ${seq}: ${why}`,
    copy: (seq, path, why) => `Page copy of record ${seq} (${path}): ${why}`,
    backwards: (count) => `The computer’s clock went back ${counted(count, 'time')}. That does not damage the records.`,
    failed: (reason) => `The check failed: ${reason} Try again.`,
  },
};
