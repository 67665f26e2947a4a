import type { ExportDocument } from './export-document';

/** The commands of `PERIKSA.txt` for Linux, exactly as printed; a test runs them. */
export const SHELL = `sha256sum --strict -c manifest-sha256.txt && sha256sum --strict -c tagmanifest-sha256.txt
find data -type f | sort | diff - <(cut -c67- manifest-sha256.txt | sort)
openssl dgst -sha256 -verify kunci-publik.pem -signature manifest-sha256.txt.sig manifest-sha256.txt
openssl pkey -pubin -in kunci-publik.pem -outform DER | sha256sum
p=$(printf '0%.0s' $(seq 64)); n=0; : > ../heads.txt
while IFS= read -r L; do
  case $L in *"\\"prev\\":\\"$p\\""*"\\"seq\\":$n,"*) ;; *) echo "PUTUS di $n";; esac
  b=$(printf %s "$L" | sed 's/^{"body":"\\([0-9a-f]*\\)".*/\\1/'); f=$(printf data/records/%06d.json $n)
  [ ! -f $f ] || [ "$(sha256sum <$f | cut -c1-64)" = "$b" ] || echo "BEDA $f"
  p=$(printf %s "$L" | sha256sum | cut -c1-64); n=$((n+1)); echo "$n $p" >> ../heads.txt
done < data/log.jsonl
tail -n 1 ../heads.txt
`;

/** The first line of the disclosures of one entry: what it says, and its digest, which must stand in the record beside that name. */
export const disclosureShell = (seq: string): string => `D=$(sed -n 1p data/disclosures/${seq}.txt)
printf %s "$D" | tr '_-' '/+' | base64 -d 2>/dev/null; echo
printf %s "$D" | openssl dgst -sha256 -binary | base64 | tr '+/' '-_' | tr -d =
`;

/** Typed first where there is no `sha256sum`; a test runs it before the commands above. */
const MACOS = `bash
sha256sum() { shasum -a 256 "$@"; }
`;

const WINDOWS = `foreach ($list in 'manifest-sha256.txt', 'tagmanifest-sha256.txt') {
  Get-Content $list | ForEach-Object {
    $sum, $file = $_ -split '  ', 2
    if ((Get-FileHash -Algorithm SHA256 $file).Hash -ne $sum) { "BEDA: $file" }
  }
}
`;

/** Every checkpoint against the chain, every token against its checkpoint; a test runs it with an authority of its own. */
const SEALS = `for C in data/anchors/*/checkpoint.txt; do
  [ -f "$C" ] || continue
  grep -qx "$(sed -n 's/^size //p' "$C") $(sed -n 's/^head //p' "$C")" ../heads.txt && echo "$C: OK" || echo "BEDA $C"
  for T in "\${C%.txt}".*.tsr; do
    [ -f "$T" ] || continue
    openssl ts -reply -in "$T" -text 2>/dev/null | grep '^Time stamp'
    openssl ts -verify -data "$C" -in "$T" -CAfile ../AKAR.pem -no_check_time
  done
done
`;

/** `PERIKSA.txt`: how to check a bundle without believing us. No script is in the bundle: a forged bundle would bring a forged verifier. */
export const periksa = (
  base: string,
  { head, size, key }: Pick<ExportDocument, 'head' | 'size' | 'key'>,
  disclosed: string,
): string => `PERIKSA / CHECK

Berkas ini diperiksa dengan perangkat umum; tidak ada program di dalam paket ini. Jangan menjalankan program yang datang bersama bukti.
This package is checked with ordinary tools; there is no program in it. Never run a program that comes with evidence.

Yang diharapkan / What to expect:
  - setiap berkas "OK", lalu "Verified OK"; tidak ada baris "PUTUS" (rantai putus) atau "BEDA" (catatan berubah)
    every file "OK", then "Verified OK"; no line "PUTUS" (chain broken) or "BEDA" (record altered)
  - sidik jari kunci / key fingerprint: ${key}
    bandingkan dengan yang diberikan peserta LEBIH DAHULU, misalnya dalam e-mail pengaduan
    compare it with one that the participant gave out EARLIER, in a complaint e-mail for instance
  - baris terakhir / last line: ${size} ${head}

== Linux (bash, coreutils, openssl) ==
unzip ${base}.zip && cd ${base}
-----
${SHELL}-----

== macOS ==
Ketik ini dahulu, lalu perintah-perintah Linux. (Belum diuji pada macOS.)
Type this first, then the commands for Linux. (Untested on macOS.)
-----
${MACOS}-----

== Windows (PowerShell) ==
Hanya memeriksa daftar berkas; tidak ada baris berarti cocok. Git Bash (Git for Windows) menjalankan semua perintah Linux. (Belum diuji pada Windows.)
Checks the lists of files only; no line means that they fit. Git Bash (Git for Windows) runs all commands for Linux. (Untested on Windows.)
${WINDOWS}
== Satu nilai / One value ==
Setiap baris data/disclosures/NNNNNN.txt membuka satu nilai: ["salt","nama","nilai"]. Intisarinya harus tercantum di samping
nama itu dalam data/records/NNNNNN.json. Nilai yang disamarkan tidak mempunyai baris.
Each line of data/disclosures/NNNNNN.txt discloses one value: ["salt","name","value"]. Its digest must stand beside that name
in data/records/NNNNNN.json. A masked value has no line.
-----
${disclosureShell(disclosed)}-----

== Segel waktu / Time seals ==
Bila ada data/anchors/, sesudah perintah-perintah di atas. ../AKAR.pem adalah sertifikat akar penerbit token (berkas .tsr), yang harus
Anda peroleh sendiri, bukan dari paket ini. Setiap checkpoint "OK" dan setiap token "Verification: OK"; tanggalnya pada baris "Time stamp".
If there is data/anchors/, after the commands above. ../AKAR.pem is the root certificate of the tokens' (.tsr) authority, which you must
get yourself, not from this package. Every checkpoint "OK", every token "Verification: OK"; its date is on the line "Time stamp".
-----
${SEALS}-----
Checkpoint yang dikirim lewat e-mail: bandingkan dengan e-mail di kotak surat penerimanya, huruf demi huruf.
A checkpoint that was sent by e-mail: compare it with the e-mail in its recipient's mailbox, letter by letter.

== Halaman / Pages ==
data/snapshots/: halaman tanpa program, dapat dibuka dengan peramban. data/arsip.wacz, bila ada, berisi salinan halaman yang sama untuk
ReplayWeb.page; arsip itu tidak ditandatangani tersendiri, yang menjaminnya paket ini.
data/snapshots/: pages without programs, for any browser. data/arsip.wacz, if there is one, holds copies of the same pages for
ReplayWeb.page; it has no signature of its own, this package vouches for it.

== CSV ==
CSV hanya salinan; sel yang mirip rumus diawali tanda petik. Yang berlaku: data/records/ dan data/disclosures/.
The CSV files are copies; cells that look like formulas begin with an apostrophe. What counts: data/records/ and data/disclosures/.

Berkas ini membuktikan isi tidak berubah sejak segel waktu pertama; berkas ini tidak membuktikan bahwa situs benar-benar mengirim halaman ini.
This file proves the content has not changed since the first time seal; it does not prove the site really served this page.
`;

/** `BACA-SAYA.txt`: where to begin. */
export const bacaSaya = (
  { clock, log, head, size, exported }: Pick<ExportDocument, 'clock' | 'log' | 'head' | 'size' | 'exported'>,
  shows: string,
): string => `BACA SAYA / READ ME
${clock === 'simulated' ? '\nUJI COBA: jam tiruan, bukan bukti sungguhan. / TRIAL: simulated clock, not real evidence.\n' : ''}
Bukti tentang apa yang tampil di dashboard Kartu Prakerja. Mulailah dari data/laporan.html (buka dengan peramban apa pun, dapat dicetak).
Evidence of what the Kartu Prakerja dashboard showed. Begin with data/report.en.html (any browser, can be printed).

Cara memeriksa / how to check:   PERIKSA.txt
Bentuk berkas / format:          data/format.txt
Profil / profile:                ${shows}

log    ${log}
size   ${size}
head   ${head}
time   ${exported}
`;
