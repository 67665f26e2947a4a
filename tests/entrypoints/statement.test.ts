import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordSnapshot } from '../../entrypoints/background/look/record-snapshot';
import { statementHandlers } from '../../entrypoints/background/said/statement';
import { describeAdded } from '../../entrypoints/timeline/describe-added';
import { openRecord, revealLeaves } from '../../utils/chain/open-record';
import type { Sender } from '../../utils/messages/receive';
import { completedFrom } from '../../utils/schema/statement';
import { findingsOf, memoryStage } from './stage-of-story';
import { BUDI, OPINI, submissionOf, withTrainings } from './submissions';

const sender: Sender = { id: 'saksi', url: 'chrome-extension://saksi/timeline.html' };

describe('the participant says when a training was completed', () => {
  let stage: ReturnType<typeof memoryStage>;
  beforeAll(() => {
    vi.stubGlobal('__BUILD_SHA256__', '0'.repeat(64));
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Saksi', version: '0.0.0' });
  });
  beforeEach(() => {
    stage = memoryStage();
  });

  const look = (now: string, training = OPINI) => {
    stage.now = now;
    return recordSnapshot(stage, submissionOf(withTrainings(BUDI, [training])), undefined);
  };
  const say = (log: string, happened?: string, training = 'menulis opini') =>
    statementHandlers(async () => stage)['record-statement'](
      { log, statement: { is: 'completed', training, ...(happened !== undefined && { happened }) } },
      sender,
    );
  const entry = async (log: string, seq: number) => {
    const found = await (await stage.ledger()).entry(log, seq);
    const record = openRecord(found?.record as Uint8Array);
    return { kind: found?.kind, body: record.body, leaves: revealLeaves(record, found?.disclosures ?? []) };
  };

  it('as a note, dated twice, whose training can be withheld', async () => {
    const { log } = await look('2020-05-20T09:00:00+07:00');
    stage.now = '2020-06-21T09:00:00+07:00';
    expect(await say(log, '2020-05-19')).toEqual({ seq: 2 });
    const { kind, body, leaves } = await entry(log, 2);
    expect(kind).toBe('note');
    expect(body).toMatchObject({ statement: 'completed', happened: '2020-05-19', noted: { device_utc: '2020-06-21T02:00:00.000Z' } });
    expect(leaves).toEqual([
      ['pernyataan/kunci', 'menulis opini'],
      ['pernyataan/perihal', 'Menulis Opini'],
    ]);
    expect(completedFrom(body, leaves)).toEqual({ is: 'completed', training: 'menulis opini', happened: '2020-05-19' });
    expect(completedFrom(body, [])).toBeUndefined();
  });

  it('and the next look is judged with it: the finding names the entry', async () => {
    const { log } = await look('2020-05-20T09:00:00+07:00');
    stage.now = '2020-05-21T09:00:00+07:00';
    await say(log, '2020-05-19');
    expect(await findingsOf(stage)).toEqual([]);
    await look('2020-06-12T09:00:00+07:00');
    expect(await findingsOf(stage)).toMatchObject([
      { rule: 'certificate-overdue', promise: { since: '2020-05-19', due: '2020-06-02', statement: 2 } },
    ]);
    expect((await entry(log, 4)).body.promise).toMatchObject({ statement: 2 });
  });

  it('and takes it back', async () => {
    const { log } = await look('2020-05-20T09:00:00+07:00');
    stage.now = '2020-05-21T09:00:00+07:00';
    await say(log, '2020-05-19');
    await say(log);
    expect((await entry(log, 3)).body).not.toHaveProperty('happened');
    await look('2020-06-12T09:00:00+07:00');
    expect(await findingsOf(stage)).toEqual([]);
  });

  it('in words, in the timeline', async () => {
    const { log } = await look('2020-05-20T09:00:00+07:00');
    await say(log, '2020-05-19');
    await say(log);
    const told = async (seq: number) => {
      const { kind, body, leaves } = await entry(log, seq);
      return describeAdded(kind ?? '', body, leaves, 'id');
    };
    expect(await told(2)).toMatchObject({
      title: 'Dinyatakan: “Menulis Opini” selesai',
      lines: [expect.stringContaining('19 Mei 2020')],
    });
    expect(await told(3)).toMatchObject({ title: 'Ditarik kembali: pernyataan kapan “Menulis Opini” selesai' });
  });

  it('with a token in place of a name', async () => {
    const { log } = await look('2020-05-20T09:00:00+07:00', { ...OPINI, title: 'Kelas Budi Santoso' });
    await say(log, '2020-05-19', 'kelas budi santoso');
    const { leaves } = await entry(log, 2);
    expect(new Map(leaves).get('pernyataan/perihal')).toMatch(/^Kelas ⟦pii\/nama\/\d⟧$/);
  });

  it.each([
    ['a training that no page has listed', '2020-05-19', 'belajar excel', 'knows no training "belajar excel"'],
    ['a day to come', '2020-05-21', 'menulis opini', 'cannot have been completed on 2020-05-21'],
    ['a day that no calendar has', '2020-05-40', 'menulis opini', 'cannot have been completed on 2020-05-40'],
  ])('but not of %s', async (_, happened, training, detail) => {
    const { log } = await look('2020-05-20T09:00:00+07:00');
    await expect(say(log, happened, training)).rejects.toThrow(detail);
    expect((await (await stage.ledger()).log(log))?.size).toBe(2);
  });

  it('nor in a log that is not there', async () => {
    await expect(say('0'.repeat(32), '2020-05-19')).rejects.toThrow('no log');
  });
});
