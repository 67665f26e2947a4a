/** `FORMAT.md` word for word (a test holds them equal): the specification that travels in every bundle as `data/format.txt`. */
export const FORMAT = `# saksi/export/1: the format of a bundle of evidence

This text, edition 3, is \`data/format.txt\` of every bundle of this version, so that a bundle explains itself. What it says is frozen: a change to any
of it is a new version with a new name. An edition may only add what older bundles do not have; each bundle keeps the edition of its day. Edition 2
adds pages kept by a click, papers, complaints and other statements, taught readings, the names of their values, and what is in arsip.wacz. Edition 3
adds what samar leaves out of papers, of the participant's own words and of pages that name nobody, what every report says, the order of a finding's looks, and section 13. Lower-case hex is meant wherever hex is said; SHA-256 is FIPS 180-4; base64url is RFC 4648 section 5 without padding.

## 1. The package
A zip file \`bukti-<first 8 hex digits of the log>-<profile>.zip\` with one folder of the same name, which is a bag of BagIt 1.0 (RFC 8493):

    bagit.txt  bag-info.txt           declaration; software, date, External-Identifier: <log>/<size>, Payload-Oxum
    manifest-sha256.txt               "<64 hex>  data/<path>", one line a file, sorted; also input of sha256sum -c
    manifest-sha256.txt.sig           ECDSA P-384 / SHA-256 signature of the manifest's bytes by the device key, DER
    manifest-sha256.txt.<tsa>.tsr     optional: RFC 3161 time-stamp tokens over the manifest
    kunci-publik.pem                  the device key: SubjectPublicKeyInfo, PEM
    PERIKSA.txt  BACA-SAYA.txt        how to check with ordinary tools; where to begin
    tagmanifest-sha256.txt            the same for all the files above
    data/export.json                  what this bundle is (section 5)
    data/log.jsonl                    the whole log, one header line an entry (section 2)
    data/records/NNNNNN.json          the record of entry NNNNNN (section 3); absent: withheld or erased
    data/disclosures/NNNNNN.txt       the values disclosed of it, one a line (section 4)
    data/snapshots/NNNNNN/...         page.html and text.txt of a look, as its record names them; of a page kept by a click also pictures
    data/attachments/NNNNNN/...       papers that the participant added, berkas.<type>, byte for byte as they were given
    data/anchors/NNNNNN/...           checkpoints of the first NNNNNN entries, with signatures and tokens
    data/tsa/...                      certificates of time-stamp authorities, for convenience; take the root from elsewhere
    data/temuan.json                  findings (section 6)
    data/linimasa.json                time line for machines (section 7)
    data/laporan.html report.en.html  the report for people, in Indonesian and English
    data/linimasa.csv bidang.csv      copies for spreadsheets: entries, and disclosed values; *-titik-koma.csv have semicolons
    data/format.txt                   this text
    data/arsip.wacz                   optional: the pages for replay, unsigned (section 12)

A CSV cell that a spreadsheet would run begins with an apostrophe, line breaks in it are spaces, and characters that cannot be seen are written U+XXXX.
What counts are the records and disclosures.

No other file may be in it. There is no program in it: of papers, whose bytes are somebody else's, the types are eml, pdf, png, jpg, webp, txt and
html, and nothing of ours opens them. The zip's comment, "saksi sha256 <64 hex>", is the SHA-256 of all bytes before the comment;
a bag that was unpacked and zipped again has none. Files have the fixed date 2020-01-01, so that equal content gives equal bytes. Every byte of the
zip belongs to a file, to the directory or to the end record, and each local header says what the directory says. Manifests have lower-case hex and LF.

Profiles: \`samar\` has no identity (no leaf of section 4 named nama, nomor_kartu, nomor_kartu_tersamar, email, pii/*, http/*, agent/*, */kode, */nomor,
*/tiket, surat/message-id; no raw screenshot; no attachment; no value and no page in which anything personal was found). \`ombudsman\` has identity and server marks. \`lengkap\` has
everything and the log's secret. Since edition 3 \`samar\` has no record of an attachment either: it names the hash of a file that others may have, or could
guess; no page of a log in which no page ever said a name, since nobody can search a page for a name that is not known; and none of the participant's own
words (pengaduan/isi, jawaban/isi, lampiran/*, surat/*, segel/message_id, perangkat, perangkat/ini) that the participant did not ask to be shown. Of other files that are not
shown the hash and length stay in the record. What stays visible in every profile: the number, time and kind of each entry, and of a record that is shown its
clocks, address, browser and view, by which whoever runs the site can know a visit again.

## 2. Header lines
Each line of log.jsonl ends in LF and matches exactly

    ^\\{"body":"[0-9a-f]{64}","kind":"[a-z]+","log":"[0-9a-f]{32}","prev":"[0-9a-f]{64}","schema":"saksi/header/1","seq":(0|[1-9][0-9]*),"time":"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"\\}$

\`seq\` counts from 0 without a gap. \`log\` is the same in all. \`prev\` is the SHA-256 of the line before, without its LF; in the first line 64 zeros.
\`body\` is the SHA-256 of the bytes of the entry's record. \`time\` is the device's clock, UTC, which nobody has checked; it may go backwards, which is to be
reported and is no fault. The head of a log is the SHA-256 of its last line without LF. Kinds: genesis (the first entry, and only it), capture, note,
attachment, finding, anchor, export, erase, key, restore; a reader shows kinds that it does not know.

## 3. Records
Canonical JSON (RFC 8785), no LF at the end. Only objects, arrays, strings, booleans, null and safe integers; keys match
^[A-Za-z_][A-Za-z0-9_\\-/.]{0,127}$; no key twice. \`schema\` is saksi/record/1, \`kind\` the header's kind, \`salt\` 22 characters of base64url.
\`files\` is a list of {role, path, sha256, bytes}; the file, where it is in the bundle, stands below data/ and has that hash and length.
\`sd_alg\` is sha-256 and \`sd\` a map from the name of a value to its digest (section 4); both are absent where there is no value.

- genesis, key: the device key's SHA-256 over its SPKI DER stands in the record. The last such entry names the key that signs the bundle. A key stands right
  after a restore, and nowhere else.
- capture: \`acct\` (section 5), \`captured\` (clocks), \`source\` (url without query, status), \`observed\` (for each of akun, pelatihan, sertifikat, saldo, insentif,
  pemberitahuan: listed, observed-empty, or not-observed with its reason in \`unread\`), \`agent\`, \`view\`. A capture with \`same_as\` repeats what the entry of that
  number showed: it has no \`observed\`, no \`sd\` and no \`files\`, and the same \`acct\` where that one has any. \`captured.device_utc\` is the header's time,
  but in the two kinds of the next two items, where it is when the page was shown. Nothing may be concluded from what is not-observed.
  \`captured.late_after\`: recorded when later pages had been (no room, no answer); by the device's clock it comes after the entry of that number, -1 for none
  that could be found, and was compared with nothing that was read since.
- a capture with \`reread_of\`: the page of that earlier entry, read again later by newer software. Its \`captured\`, \`source\` and \`acct\` are those of that
  entry; it has no files. It replaces nothing: what that entry lists stays; sections that it could not observe are as this one says.
- a capture with \`taken_from\` {log, seq, entry}: a look of another log of the same browser, where pages that name nobody are kept; \`entry\` is the SHA-256 of its
  header line. It counts here by the participant's word, in the note of number \`stated\`: \`statement\` mine, \`from\` (that log), \`session\`, \`entries\` (numbers in it).
- a capture with \`witness\` page (of another site it may lack the server's clock and \`from_cache\`): any page that the participant kept by a click, an answer in public or a programme's notice. It is no look at the
  dashboard: nothing was read from it, it has no \`observed\`, and no finding rests on it. \`about\`: the findings it is kept for, each by \`rule\` and \`seq\`, the
  entry that first showed it. Its roles of files: page-html, page-text, screenshot (layar.png) and, of the participant's own dashboard,
  screenshot-redacted (layar-samar.png), in which what was found personal is black.
- a taught reading: where \`observed.parser\` has +diajarkan after the profile's name, some words of that page were read by what the participant said they mean;
  what follows names the lessons. The page is kept beside it as it was.
- any capture: \`skipped\` names what could not be judged (rule:section:reason), penjelasan/<n> what was judged lawful and why, kejanggalan/<n> what was odd.
- finding: \`rule\`, \`severity\`, \`state\` (suspected, confirmed, resolved), \`from_seq\` (the earlier entry that it is compared with), \`to_seq\` (first that showed it),
  \`confirmed_seq\`, \`resolved_seq\`, \`fields\` (names of the values it rests on), \`sightings\`, \`flaps\`, \`promise\`. Each number is that of an earlier entry, or
  of an entry appended together with it: looks at the dashboard of one account, in this order (but for reread_of and taken_from), each with a section read that
  the rule judges; the confirming look is of another page load, in another session or ten minutes apart.
- anchor: a time seal. \`by\` is email or rfc3161; \`size\` the number of entries that it seals, at most its own number; \`checkpoint_sha256\` that of its
  checkpoint (section 8); \`spki\` the key of that checkpoint, base64url of DER. email: \`sent\` (UTC, as the participant says), and the values segel/kepada and
  segel/message_id. rfc3161: \`tsa\` (the authority's address) and \`token_sha256\`. Its \`files\` are the checkpoint, its signature and the token.
- note: what the participant says, by \`statement\`; \`noted\` is when it was written down, \`happened\` the day that the participant gives.
  complaint: \`way\`, \`to\` (party), \`times\`, \`unanswered\`, \`about\` (findings, as above). answer: \`by\` (party), \`answer\`, \`way\`, \`promised\`, \`re\` (the entry
  of the complaint). completed: when the training pernyataan/perihal was completed; without \`happened\` an earlier such statement is taken back.
  mine: pages that name nobody are the participant's (taken_from, above). What was said, and to whom exactly, is in values.
- attachment: a paper from outside: \`attachment\` (correspondence, certificate, old-evidence, other), \`type\`, \`observed\` false for ever, \`happened\`, \`re\`, and of an
  e-mail \`mail.dkim\`: whether it has a DKIM signature, which nobody has checked. One file of the role attachment.
- export: \`profile\`, \`manifest_sha256\`, \`head\`, \`size\`, \`withheld\` of a bundle handed out. erase: \`seqs\` whose content the participant deleted. restore:
  \`reason\` (restored, other-device, rollback, fork), \`size\` and \`head\` of what was restored or joined, \`log\` of another device; \`sightings\` of a finding may
  name an entry of such a \`log\`.

Pages: page.html is what was shown, without scripts, forms and pictures; each personal value is replaced by a token ⟦pii/<kind>/<n>⟧, and stands in \`sd\` under
the token's name. Putting the disclosed values in the tokens' place gives the page as it was.

## 4. Disclosures
RFC 9901 section 4.2: a line is base64url of the UTF-8 bytes of the JSON array ["salt","name","value"]. Its digest, base64url of the SHA-256 of the line's own
ASCII without LF, stands in the record's \`sd\` under that name. Each name is disclosed at most once; a name that is in \`sd\` and not disclosed is masked.
Names match ^[a-z0-9/_.-]+$. A value is text as the page showed it; one whose name ends in /norm is our reading of it (a day as YYYY-MM-DD, whole rupiah).

    judul, nama, nomor_kartu, nomor_kartu_tersamar, email, keanggotaan, gelombang, saldo
    pelatihan/jumlah, pelatihan/<n>/{nama,lembaga,platform,harga,dibeli,mulai,berakhir,selesai,status,sertifikat,diulas,kode}
    sertifikat/jumlah, sertifikat/daftar/jumlah, sertifikat/daftar/<n>/{nama,lembaga,nomor,terbit}
    insentif/jumlah, insentif/<n>/{jenis,nilai,jadwal,cair,status,kode}
    pemberitahuan/jumlah, pemberitahuan/<n>/teks
    temuan/{kunci,perihal,sebelum,sesudah}, temuan/mencakup/<n>
    penjelasan/<n>/{apa,perihal,sebab,nilai}, kejanggalan/<n>/{apa,perihal,tampil}, halaman/judul
    pengaduan/{alamat,tiket,isi}, jawaban/{dari,tiket,isi}, pernyataan/{kunci,perihal}
    lampiran/{nama,keterangan}, surat/{tanggal,perihal,message-id}, surat/{dari,kepada}/<n>
    segel/{kepada,message_id}, perangkat, perangkat/ini
    pii/<kind>/<n>, http/<header>, agent/ua

A name has one spelling: no part of it is empty, and a number has no zero before it.

## 5. export.json
Canonical JSON. schema (saksi/export/1), profile, clock (device, or simulated: then the dates are not real), log, size, head, exported (UTC), offset_min (minutes
east of UTC of the report), key ("sha256:" and the hash of the SPKI DER), software {name, version, build_sha256}, withheld (entries without record),
withheld_leaves (names held back by choice in every entry), withheld_fields (list of {seq, name}: single values held
back by choice), withheld_pages (entries whose files are held back by choice), tags (SHA-256 of PERIKSA.txt and BACA-SAYA.txt), and in the profile lengkap logSecret (64 hex): \`acct\` of
a capture is HMAC-SHA256 with these 32 bytes as key over "saksi/acct/1", LF, and the sixteen digits of the card.

## 6. temuan.json
Canonical JSON {schema: saksi/findings/1, log, findings}. One object for each finding entry that is not withheld, in order: seq, time, rule, severity, state,
current (whether it is the last step of its finding), from_seq, to_seq, confirmed_seq, resolved_seq, last_good, first_seen, confirmed, resolved (times), subject, was,
is (disclosed texts), covers, promise. What there is not, or is masked, is null. It follows from records and disclosures alone.

## 7. linimasa.json
Canonical JSON {schema: saksi/timeline/1, log, entries}. One object an entry: seq, time, kind, class (A, B, C or X), seal (the entry of the
seal that a class A or B rests on), withheld, url, status, same_as, sections, unread (of what is no
look at the dashboard, each section is null),
values (list of {name, value}), masked (list of names). The JSON Schemas of sections 6 and 7, findings-1.schema.json and timeline-1.schema.json, are
published with the software.

## 8. Checkpoints
data/anchors/NNNNNN/ has checkpoint.txt of the first NNNNNN entries, checkpoint.sig (by the key that it names, which is one that the log named before
that number) and tokens, checkpoint.<tsa>.tsr. The time of a checkpoint is that of its last entry, so that whoever makes it makes the same bytes. Six lines, each ended by LF: saksi-checkpoint/1; log <32 hex>; size <n>; head <64 hex of the first n entries>; time <UTC>; key sha256:<64 hex>.

## 9. Classes
A seal is an anchor whose checkpoint is of this log. Its date is that in its token, where a certificate in the token made for time stamps verifies it; of an
e-mail, what the participant says, but not after the anchor and not before the checkpoint's time: it holds if the e-mail is in the mailbox of its recipient. The first seal that covers an
entry counts. Trouble is a finding (at the look in its to_seq) or a note.
A: the entry lies below a seal dated before a finding that a later look first showed (where there is none after the entry: before the first note after
it), or the log has no trouble. B: below a seal made at most 72 hours after it. C: only the device's clock. X: the participant's statement or attachment.

## 10. What it proves
This file proves the content has not changed since the first time seal; it does not prove the site really served this page.
Berkas ini membuktikan isi tidak berubah sejak segel waktu pertama; berkas ini tidak membuktikan bahwa situs benar-benar mengirim halaman ini.

Both sentences stand in every report, that of its language above all else, and where the clock is simulated, above all else:
TRIAL. This file was made with a simulated clock; its dates are not real dates and prove nothing.
UJI COBA. Berkas ini dibuat dengan jam tiruan; tanggal-tanggalnya bukan tanggal yang sebenarnya dan tidak membuktikan apa pun.

## 11. Many bundles
A folder \`bukti\` of unpacked bundles loads with one query of DuckDB (duckdb.org): one row a finding in its last step, \`class_before\` the class of the
entry that it is compared with. Two bundles of one log give their rows once. Leave out bundles whose export.json says that the clock is simulated.

    WITH findings AS (
      SELECT log, unnest(findings, recursive := true)
      FROM read_json('bukti/*/data/temuan.json', columns = {log: 'VARCHAR', findings: 'STRUCT(seq INTEGER, rule VARCHAR,
        severity VARCHAR, state VARCHAR, "current" BOOLEAN, from_seq INTEGER, subject VARCHAR, was VARCHAR, "is" VARCHAR,
        last_good TIMESTAMP, first_seen TIMESTAMP, confirmed TIMESTAMP, resolved TIMESTAMP)[]'})
    ), entries AS (
      SELECT log, unnest(entries, recursive := true)
      FROM read_json('bukti/*/data/linimasa.json', maximum_object_size = 200000000,
        columns = {log: 'VARCHAR', entries: 'STRUCT(seq INTEGER, "class" VARCHAR)[]'})
    )
    SELECT DISTINCT findings.*, entries."class" AS class_before
    FROM findings LEFT JOIN entries ON entries.log = findings.log AND entries.seq = findings.from_seq
    WHERE "current" ORDER BY first_seen, findings.log, findings.seq;

## 12. arsip.wacz
WACZ 1.1.1 for ReplayWeb.page, unsigned: this package vouches for it. It is made of the page.html files of the bundle and of export.json alone, so that whoever
makes it makes the same bytes: a zip with a comment as in section 1, its members stored, in this order: archive/pages.warc.gz, indexes/index.cdx,
pages/pages.jsonl, datapackage.json, datapackage-digest.json. The WARC 1.1 has a warcinfo record and one resource record a page in the order of
the log, each a gzip member of stored blocks. WARC-Date is captured.device_utc. Tokens stand in it as on the pages. A page whose record is withheld, or that
is not in the bundle, is not in it.

## 13. What a verifier does not decide
The rule of a finding is not judged again, and its words (temuan/sebelum, temuan/sesudah) are not compared with the values: whoever doubts it has both looks. A
value is not compared with the text of its page: a reader may take one from an attribute or put it together from parts. Reports, and \`jenis\` and \`isi\` of
linimasa.csv, are words that another version may choose otherwise; where they are not what the verifier would write, it says first that they are not vouched
for. An entry may be dated before a time seal that it comes after, by a clock that is wrong: it was written after the seal, and is to be named. The date of a
seal by e-mail is the participant's word until the e-mail is found. A new key may be somebody else's: it is to be told with the key of before.
`;
