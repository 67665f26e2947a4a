/**
 * A log of two entries made by hand with coreutils and OpenSSL 3.0, no code of ours; each value below is their output.
 * Salts are the bytes 00…0f, 10…1f and 30…3f, the log id 20…2f, the secret 40…5f.
 *
 *   printf %s "[\"$S2\",\"situs\",\"Saksi uji\"]" | base64 -w0 | tr '+/' '-_' | tr -d = > d.txt       DISCLOSURE
 *   openssl dgst -sha256 -binary d.txt | base64 | tr '+/' '-_' | tr -d =                              the digest in RECORD_0
 *   printf %s "$RECORD_0" | sha256sum                                                                 body of LINE_0
 *   printf %s "$LINE_0" | sha256sum                                                                   prev of LINE_1
 *   printf 'saksi/acct/1\n%s' 9999000011112222 | openssl dgst -sha256 -mac HMAC -macopt hexkey:…      ACCT
 */
import { describe, expect, it } from 'vitest';
import { accountHmac } from '../../utils/chain/account';
import { checkChain } from '../../utils/chain/check';
import { GENESIS_PREV, headerLine, headOf } from '../../utils/chain/header';
import { openRecord, revealLeaves } from '../../utils/chain/open-record';
import { sealRecord } from '../../utils/chain/record';
import { sha256Hex } from '../../utils/chain/sha256';

const DISCLOSURE = 'WyJFQkVTRXhRVkZoY1lHUm9iSEIwZUh3Iiwic2l0dXMiLCJTYWtzaSB1amkiXQ';
const RECORD_0 =
  '{"agent":{"ext":"saksi","version":"0.1.0"},"kind":"genesis","salt":"AAECAwQFBgcICQoLDA0ODw","schema":"saksi/record/1","sd":{"situs":"-Q8fi3QOHI8XxrsQUPeTsJySPRurbm_hMWAxnn9S0XU"},"sd_alg":"sha-256","site":"https://dashboard.prakerja.go.id"}';
const LINE_0 =
  '{"body":"0ccf4320591ce41aecf6ff8d17fee3e0ded1e3e2a10e7e9a08e01ec30767afdb","kind":"genesis","log":"202122232425262728292a2b2c2d2e2f","prev":"0000000000000000000000000000000000000000000000000000000000000000","schema":"saksi/header/1","seq":0,"time":"2020-05-19T02:00:00.000Z"}';
const RECORD_1 =
  '{"files":[{"bytes":7,"path":"snapshots/000001/page.html","role":"page-html","sha256":"3abad564e1dbd72f9d8e3c6880190c4091faefe81732bee4373c3941303a524d"}],"kind":"capture","salt":"MDEyMzQ1Njc4OTo7PD0-Pw","schema":"saksi/record/1"}';
const LINE_1 =
  '{"body":"1d6fd7b7d574c26157c228ba5bea8740122dcd6b3817598fe78b5b7ebf8fb580","kind":"capture","log":"202122232425262728292a2b2c2d2e2f","prev":"341b571517bdb678ee366abec6d5e8708be5691bfb6fa2a6b506943337c43bff","schema":"saksi/header/1","seq":1,"time":"2020-06-21T02:00:00.000Z"}';
const HEAD_1 = '9f391edb72137373c11c14711eb63fe0795edcca0c0b8d5bafdbc997576e1bb6';
const ACCT = '7dfc09c19aac15054828a2db3f5f229355f6b4632a81b3e5cd52b621d4549d71';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (written: Uint8Array): string => new TextDecoder().decode(written);
/** Gives the runs of bytes that start with these values, one a call. */
const runs = (...starts: number[]) => {
  let call = 0;
  return (length: number): Uint8Array => {
    const start = starts[call++] as number;
    return Uint8Array.from({ length }, (_, index) => start + index);
  };
};

describe('the first entry, made by hand', () => {
  it('is written byte for byte', () => {
    const { bytes: record, disclosures } = sealRecord({
      kind: 'genesis',
      body: { site: 'https://dashboard.prakerja.go.id', agent: { ext: 'saksi', version: '0.1.0' } },
      leaves: [['situs', 'Saksi uji']],
      files: [],
      random: runs(0x00, 0x10),
    });
    expect(text(record)).toBe(RECORD_0);
    expect(disclosures).toEqual([DISCLOSURE]);
    const line = headerLine({
      body: sha256Hex(record),
      kind: 'genesis',
      log: '202122232425262728292a2b2c2d2e2f',
      prev: GENESIS_PREV,
      seq: 0,
      time: '2020-05-19T02:00:00.000Z',
    });
    expect(line).toBe(LINE_0);
  });

  it('is followed by one that names it, with a file and no leaves', () => {
    const { bytes: record, disclosures } = sealRecord({
      kind: 'capture',
      body: {},
      leaves: [],
      files: [{ role: 'page-html', path: 'snapshots/000001/page.html', sha256: sha256Hex(bytes('halaman')), bytes: 7 }],
      random: runs(0x30),
    });
    expect(text(record)).toBe(RECORD_1);
    expect(disclosures).toEqual([]);
    const line = headerLine({
      body: sha256Hex(record),
      kind: 'capture',
      log: '202122232425262728292a2b2c2d2e2f',
      prev: headOf(LINE_0),
      seq: 1,
      time: '2020-06-21T02:00:00.000Z',
    });
    expect(line).toBe(LINE_1);
  });

  it('checks', () => {
    const records = [RECORD_0, RECORD_1].map(bytes);
    expect(checkChain([LINE_0, LINE_1], (seq) => records[seq])).toEqual({
      ok: true,
      log: '202122232425262728292a2b2c2d2e2f',
      size: 2,
      head: HEAD_1,
      breaks: [],
      backwards: [],
      absent: [],
    });
  });

  it('is read back', () => {
    const record = openRecord(bytes(RECORD_0));
    expect(record.kind).toBe('genesis');
    expect(record.salt).toBe('AAECAwQFBgcICQoLDA0ODw');
    expect(record.body).toEqual({ site: 'https://dashboard.prakerja.go.id', agent: { ext: 'saksi', version: '0.1.0' } });
    expect(record.files).toEqual([]);
    expect(revealLeaves(record, [DISCLOSURE])).toEqual([['situs', 'Saksi uji']]);
    expect(openRecord(bytes(RECORD_1)).files).toEqual([
      {
        role: 'page-html',
        path: 'snapshots/000001/page.html',
        sha256: '3abad564e1dbd72f9d8e3c6880190c4091faefe81732bee4373c3941303a524d',
        bytes: 7,
      },
    ]);
  });

  it('has the account HMAC that OpenSSL computes', () => {
    expect(accountHmac('404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f', '9999000011112222')).toBe(ACCT);
  });
});
