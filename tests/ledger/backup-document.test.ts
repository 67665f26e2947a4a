import { describe, expect, it } from 'vitest';
import { canonicalBytes, type Json } from '../../utils/chain/canonical';
import { readBackupDocument } from '../../utils/ledger/backup-document';
import { utf8 } from './fixtures';

const LOG = {
  log: 'a'.repeat(32),
  secret: 'b'.repeat(64),
  openedAt: '2020-05-19T02:00:00.000Z',
  marks: { card: 'c'.repeat(64) },
  size: 3,
  head: 'd'.repeat(64),
};
const DOCUMENT = {
  schema: 'saksi/backup/1',
  made: '2021-02-03T04:05:06.000Z',
  software: { version: '0.1.0', build_sha256: 'b' },
  settings: { language: 'id' },
  logs: [LOG],
};
const read = (value: Json) => readBackupDocument(canonicalBytes(value));
const withLog = (change: { [key: string]: Json }): Json => ({ ...DOCUMENT, logs: [LOG, { ...LOG, ...change }] });

describe('the list of a backup', () => {
  it('is read as it was written', () => expect(read(DOCUMENT)).toEqual(DOCUMENT));

  it('is read with the names of devices, and with why a log is closed', () => {
    const told = {
      ...DOCUMENT,
      device: 'Laptop',
      logs: [
        { ...LOG, closed: 'elsewhere', device: 'HP' },
        { ...LOG, closed: 'erased', size: 1 },
      ],
    };
    expect(read(told)).toEqual(told);
  });

  it('is read without what this version does not know, or what is no name', () => {
    expect(read({ ...DOCUMENT, device: 7, weather: 'hujan', logs: [{ ...LOG, device: null, colour: 'merah' }] })).toEqual(DOCUMENT);
  });

  it('is of a later version where it says so', () => {
    expect(() => read({ schema: 'saksi/backup/12' })).toThrow(
      expect.objectContaining({
        because: 'newer',
        where: 'cadangan.json',
        message: 'cadangan.json: the backup is saksi/backup/12; this version reads saksi/backup/1',
      }),
    );
  });

  it.each<[string, Json, string]>([
    ['is a list', [DOCUMENT], 'is not an object'],
    ['is null', null, 'is not an object'],
    ['is a text', 'saksi/backup/1', 'is not an object'],
    ['has another schema', { ...DOCUMENT, schema: 'saksi/backup/x' }, 'lacks a part'],
    ['has a schema with words before it', { ...DOCUMENT, schema: 'not saksi/backup/2' }, 'lacks a part'],
    ['has a schema with words after it', { ...DOCUMENT, schema: 'saksi/backup/2 beta' }, 'lacks a part'],
    ['has no software', { ...DOCUMENT, software: null }, 'lacks a part'],
    ['has settings that are a list', { ...DOCUMENT, settings: [] }, 'lacks a part'],
    ['has one log instead of a list', { ...DOCUMENT, logs: LOG }, 'lacks a part'],
    ['was made at no time', { ...DOCUMENT, made: 'kemarin' }, 'made is "kemarin"'],
    ['was made with words before', { ...DOCUMENT, made: 'on 2021-02-03T04:05:06.000Z' }, 'made is "on 2021-02-03T04:05:06.000Z"'],
    ['was made with words after', { ...DOCUMENT, made: '2021-02-03T04:05:06.000Z, Rabu' }, 'made is "2021-02-03T04:05:06.000Z, Rabu"'],
    ['was made in another zone', { ...DOCUMENT, made: '2021-02-03T04:05:06.000+07:00' }, 'made is "2021-02-03T04:05:06.000+07:00"'],
    ['has a log that is none', { ...DOCUMENT, logs: ['a'] }, 'a log is not an object'],
    ['has a log without marks', withLog({ marks: null }), 'the marks of a log are not an object'],
    ['has a log of no size', withLog({ size: '3' }), 'a log has no size'],
    ['has an empty log', withLog({ size: 0 }), 'a log has no size'],
    ['has a log of another name', withLog({ log: 'A'.repeat(32) }), 'the name of a log is "AAAA'],
    ['has a name one digit too long', withLog({ log: 'a'.repeat(33) }), 'the name of a log is "aaaa'],
    ['has a list of one name as a name', withLog({ log: ['a'.repeat(32)] }), 'the name of a log is ["aaaa'],
    ['has a log without a secret', withLog({ secret: 'b'.repeat(63) }), 'the secret of a log is "bbbb'],
    ['has a log that began at no time', withLog({ openedAt: 'x2020-05-19T02:00:00.000Z' }), 'the beginning of a log is "x2020'],
    ['has a log that began with words after', withLog({ openedAt: '2020-05-19T02:00:00.000Z ?' }), 'the beginning of a log is "2020'],
    ['has a log that began in another zone', withLog({ openedAt: '2020-05-19T02:00:00.000' }), 'the beginning of a log is "2020'],
    ['has a log without a head', withLog({ head: 'd' }), 'the head of a log is "d"'],
    ['has a log closed for another reason', withLog({ closed: 'elsewhere!' }), 'closed is "elsewhere!"'],
    ['has a log closed for no reason', withLog({ closed: null }), 'closed is null'],
  ])('is refused where it %s', (_what, value, message) => {
    expect(() => read(value)).toThrow(
      expect.objectContaining({
        name: 'BackupRefused',
        because: 'damaged',
        where: 'cadangan.json',
        message: expect.stringContaining(`cadangan.json: ${message}`),
      }),
    );
  });

  it('names a part that is not there', () => {
    const { made: _made, ...rest } = DOCUMENT;
    expect(() => read(rest)).toThrow('cadangan.json: made is undefined');
  });

  it('quotes no more than the beginning of what is wrong', () => {
    expect(() => read({ ...DOCUMENT, made: 'x'.repeat(500) })).toThrow(/made is "x{79}$/);
  });

  it('is refused where it is another spelling of the same', () => {
    expect(() => readBackupDocument(utf8(JSON.stringify(DOCUMENT, null, 1)))).toThrow(
      expect.objectContaining({ because: 'damaged', message: expect.stringContaining('not canonical JSON at byte 1') }),
    );
  });
});
