import type { devices as source } from '../id/devices';
import { counted } from './counted';

export const devices = {
  other: 'another device',
  this: 'this device',
  copy: (device) => `This is a copy of the records of “${device}”. This account has never been seen here.`,
  continued: (entries) => `This device goes on with a log from a backup of ${counted(entries, 'record')}.`,
  joined: (device, entries) => `The records of “${device}” (${counted(entries, 'record')}) are counted too.`,
  rollback: (entries) => `An older backup (${counted(entries, 'record')}) was tried. Nothing was taken from it.`,
  fork: (seq) => `A backup that differs from record ${seq} on was tried. Nothing was taken from it.`,
  rollbackOfCopy: (entries) =>
    `An older backup of another device's records (${counted(entries, 'record')}) was tried. Nothing was taken from it.`,
  forkOfCopy: (seq) => `A backup of another device's records that differs from record ${seq} on was tried. Nothing was taken from it.`,
  fresh: (day) => `This log is new: the one before was erased on ${day}.`,
  copyHow:
    'Open the Prakerja dashboard here, and the records of both devices are read together. To export evidence, use the device that made them.',
} satisfies typeof source;
