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

const WINDOWS = `Get-Content manifest-sha256.txt | ForEach-Object {
  $sum, $file = $_ -split '  ', 2
  if ((Get-FileHash -Algorithm SHA256 $file).Hash -ne $sum) { "BEDA: $file" }
}
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
  - setiap berkas "OK", lalu "Verified OK"; tidak ada baris "PUTUS" (rantai putus) atau "BEDA" (entri berubah)
    every file "OK", then "Verified OK"; no line "PUTUS" (chain broken) or "BEDA" (entry altered)
  - sidik jari kunci / key fingerprint: ${key}
    bandingkan dengan yang diberikan peserta LEBIH DAHULU, misalnya dalam surel pengaduan
    compare it with one that the participant gave out EARLIER, in a complaint e-mail for instance
  - baris terakhir / last line: ${size} ${head}

== Linux (bash, coreutils, openssl) ==
unzip ${base}.zip && cd ${base}
-----
${SHELL}-----

== macOS ==
Sama, dengan "shasum -a 256" sebagai ganti "sha256sum --strict" dan "sha256sum".
The same, with "shasum -a 256" instead of "sha256sum --strict" and "sha256sum". (Belum diuji / untested.)

== Windows (PowerShell) == (Belum diuji / untested.)
${WINDOWS}
== Satu nilai / One value ==
Setiap baris data/disclosures/NNNNNN.txt membuka satu nilai: ["salt","nama","nilai"]. Intisarinya harus tercantum di samping
nama itu dalam data/records/NNNNNN.json. Nilai yang disamarkan tidak mempunyai baris.
Each line of data/disclosures/NNNNNN.txt discloses one value: ["salt","name","value"]. Its digest must stand beside that name
in data/records/NNNNNN.json. A masked value has no line.
-----
${disclosureShell(disclosed)}-----

== Segel waktu / Time seals ==
Bila ada data/anchors/ / if there is data/anchors/:
  openssl ts -verify -data data/anchors/NNNNNN/checkpoint.txt -in data/anchors/NNNNNN/checkpoint.<tsa>.tsr -CAfile AKAR.pem -no_check_time
AKAR.pem harus Anda peroleh sendiri, bukan dari paket ini / get the root yourself, not from this package.
Baris "head" pada checkpoint.txt harus sama dengan baris bernomor "size" di ../heads.txt / its "head" must equal line "size" of ../heads.txt.

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
