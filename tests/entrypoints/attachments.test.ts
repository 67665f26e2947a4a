import { describe, expect, it } from 'vitest';
import { attachmentFrom } from '../../entrypoints/complaint/attachment-from';
import { attachmentKeeper } from '../../entrypoints/complaint/attachment-keeper';
import { type ChosenFile, chosenFile } from '../../entrypoints/complaint/chosen-file';
import { mailHead } from '../../entrypoints/complaint/mail-head';
import { toBase64 } from '../../utils/evidence/base64';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const fileOf = (name: string, text: string, size = text.length) => ({ name, size, arrayBuffer: async () => bytesOf(text).slice().buffer });

/** Imagined: an automatic reply as a mail program saves it. */
const REPLY = [
  'DKIM-Signature: v=1; a=rsa-sha256; d=prakerja.go.id; s=s1; h=from:to; bh=abc=; b=def=',
  'Date: Sun, 21 Jun 2020 09:31:07 +0700',
  'From: =?UTF-8?B?TGF5YW5hbiBQcmFrZXJqYQ==?= <info@prakerja.go.id>',
  'To: budi@example.com, "Arsip" <arsip@example.com>',
  'Subject: Re: Sertifikat saya',
  'Message-ID: <20200621.1@prakerja.go.id>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Saat ini Sistem Kartu Prakerja sedang mengalami antrian tinggi, harap bersabar',
].join('\r\n');

describe('the head of an e-mail', () => {
  it('is told as it stands, the names decoded', async () => {
    expect(await mailHead(bytesOf(REPLY))).toEqual({
      date: 'Sun, 21 Jun 2020 09:31:07 +0700',
      from: ['Layanan Prakerja <info@prakerja.go.id>'],
      to: ['budi@example.com', 'Arsip <arsip@example.com>'],
      subject: 'Re: Sertifikat saya',
      messageId: '<20200621.1@prakerja.go.id>',
      dkim: true,
    });
  });
  it('says that there is no DKIM signature where there is none, also where the text speaks of one', async () => {
    const unsigned = `${REPLY.replace(/^DKIM.*\r\n/, '')}\r\nDKIM-Signature: v=1`;
    expect(await mailHead(bytesOf(unsigned))).toMatchObject({ dkim: false });
  });
  it('is none where the file is no e-mail', async () => expect(await mailHead(bytesOf('halo\n\ndunia'))).toBeUndefined());
});

describe('a chosen file', () => {
  it.each([
    ['surat.eml', REPLY, 'eml'],
    ['Sertifikat.PDF', '%PDF-1.7\n', 'pdf'],
    ['layar.png', '\x89PNG\r\n\x1a\n', 'png'],
    ['layar.jpeg', '\xff\xd8\xff\xe0', 'jpg'],
    ['layar.webp', 'RIFF\x01\x02\x03\x04WEBP', 'webp'],
    ['catatan.txt', 'halo', 'txt'],
    ['halaman.htm', '<p>', 'html'],
  ])('%s is kept byte for byte', async (name, text, type) => {
    const chosen = (await chosenFile(fileOf(name, text))) as ChosenFile;
    expect({ ...chosen, mail: undefined }).toEqual({ name, type, bytes: bytesOf(text), mail: undefined });
    expect(Buffer.from(toBase64(chosen.bytes), 'base64')).toEqual(Buffer.from(text, 'latin1'));
  });
  it.each([
    ['program.exe', 'MZ', 'wrongType'],
    ['program.pdf', 'MZ', 'wrongType'],
    ['tanpa-akhiran', 'x', 'wrongType'],
    ['constructor', 'x', 'wrongType'],
    ['kosong.pdf', '', 'emptyFile'],
    ['bukan.eml', 'halo', 'notMail'],
  ])('%s is refused: %s', async (name, text, why) => expect(await chosenFile(fileOf(name, text))).toBe(why));
  it('that is too big is not even read', async () => {
    const big = { name: 'film.pdf', size: 10_000_001, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await chosenFile(big)).toBe('tooBig');
  });
  it('of many bytes is carried whole', () => {
    const bytes = Uint8Array.from({ length: 100_003 }, (_, index) => index % 251);
    expect(Buffer.from(toBase64(bytes), 'base64')).toEqual(Buffer.from(bytes));
  });
});

describe('an attachment', () => {
  const pdf: ChosenFile = { name: 'sertifikat.pdf', type: 'pdf', bytes: bytesOf('%PDF-') };
  const form = (fields: Record<string, string>): FormData => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    return data;
  };
  it('that is a certificate states the completion of its training', () => {
    const fields = { what: 'certificate', day: '2020-05-19', training: 'opini', note: 'nilai B', re: '' };
    expect(attachmentFrom(form(fields), pdf, '2020-08-06')).toEqual({
      attachment: { what: 'certificate', type: 'pdf', name: 'sertifikat.pdf', happened: '2020-05-19', note: 'nilai B' },
      completes: { training: 'opini', happened: '2020-05-19' },
    });
  });
  it.each([
    [{ what: 'old-evidence', day: '' }, 'oldNeedsDate'],
    [{ what: 'certificate', day: '', training: 'opini' }, 'certificateNeedsDate'],
    [{ what: 'other', day: '2020-08-07' }, 'futureDay'],
  ])('%o is sent back: %s', (fields, why) => expect(attachmentFrom(form(fields), pdf, '2020-08-06')).toBe(why));
  it('of another kind states no completion, and needs no date', () => {
    expect(attachmentFrom(form({ what: 'correspondence', training: 'opini', re: '5' }), pdf, '2020-08-06')).toEqual({
      attachment: { what: 'correspondence', type: 'pdf', name: 'sertifikat.pdf', re: 5 },
    });
  });
});

describe('a file that proves a completion', () => {
  const attachment = { what: 'certificate', type: 'pdf', name: 'sertifikat.pdf' } as const;
  const completes = { training: 't', happened: '2020-05-19' };
  const keeping = (failures: number) => {
    const done: string[] = [];
    let fails = failures;
    const keep = attachmentKeeper({
      attach: async ({ note = '' }) => ({ seq: done.push(`file ${note}`.trim()) }),
      state: async () => {
        fails -= 1;
        if (fails >= 0) throw new Error('full');
        done.push('completed');
      },
    });
    return { done, keep };
  };

  it('is kept once, however often what it proves could not be stated', async () => {
    const { done, keep } = keeping(2);
    const bytes = bytesOf('%PDF-');
    await expect(keep(attachment, bytes, completes)).rejects.toThrow('full');
    await expect(keep(attachment, bytes, completes)).rejects.toThrow('full');
    expect(await keep(attachment, bytes, completes)).toBe(1);
    expect(done).toEqual(['file', 'completed']);
  });
  it('is kept anew where the participant has changed what is said of it, and where it is added once more later', async () => {
    const { done, keep } = keeping(1);
    const bytes = bytesOf('%PDF-');
    await expect(keep(attachment, bytes, completes)).rejects.toThrow('full');
    expect(await keep({ ...attachment, note: 'baru' }, bytes, completes)).toBe(2);
    expect(await keep({ ...attachment, note: 'baru' }, bytes)).toBe(4);
    expect(done).toEqual(['file', 'file baru', 'completed', 'file baru']);
  });
});
