/**
 * What every entry has in it anyway, so that a small look takes a third of the room (pack-entry.ts). Never edited: entries packed with it can
 * only be unpacked with it. A better one gets a format number of its own.
 */
export const DICTIONARY_1 = [
  '{"mulai/norm","berakhir/norm","dibeli/norm","selesai/norm","harga/norm","diulas","kode","lembaga","platform","insentif/","saldo/norm","pii/kartu/1","pii/nama/1"',
  '"http/server","http/via","http/etag","http/x-request-id","agent/ua","keanggotaan","gelombang","pemberitahuan/0/teks","judul","nomor_kartu","email"',
  '"sertifikat/daftar/0/nama","sertifikat/jumlah","pelatihan/jumlah","pelatihan/0/nama","pelatihan/0/status/norm","insentif/jumlah","pemberitahuan/jumlah"',
  '"observed":{"akun":"listed","error_banner":false,"insentif":"not-observed","page":"participant","parser":"dashboard/1","parser_ok":true,"pelatihan":"observed-empty"',
  '"pemberitahuan":"listed","pending":0,"ready":"complete","saldo":"listed","sertifikat":"listed","translated":false,"unread":{"insentif":"not-on-page"}},"sd":{"',
  '"files":[{"bytes":1,"path":"snapshots/000001/page.html","role":"page-html","sha256":"{"bytes":1,"path":"snapshots/000001/text.txt","role":"page-text"}]',
  '"kind":"finding","fields":["flaps":[],"from_seq":"confirmed_seq":"to_seq":"rule":"training-disappeared","severity":"loss","state":"suspected","sightings":{"firstSeen":{"at":"',
  '{"body":"","kind":"capture","log":"","prev":"","schema":"saksi/header/1","seq":1,"time":"2026-08-06T03:04:05.123Z"}\n{"acct":"',
  '","agent":{"browser":"Firefox 153","browser":"Chrome 156","build_sha256":"","ext":"saksi","lang":"id-ID","os":"Windows","version":"0.1.0"},"captured":{"device_utc":"2026-08-06T0',
  '","load":"","mono_ms":1,"offset_min":420,"server_date":"Thu, 06 Aug 2026 03:04:04 GMT","server_date_from":"main_frame","session":"","skew_ms":-1,"tz":"Asia/Jakarta"}',
  ',"kind":"capture","salt":"","same_as":1,"schema":"saksi/record/1","source":{"from_cache":false,"status":200,"type":"main_frame","url":"https://dashboard.prakerja.go.id/"}',
  ',"sd_alg":"sha-256","view":{"doc_h":2210,"dpr_pct":100,"h":768,"trigger":"load","w":1366}}',
].join('');
