/** A participant's dashboard that stays as it is, with one more training each time it is wanted to differ. */
export const participantPage = (trainings: string[] = ['Menulis Opini, Menembus Meja Redaksi'], head = ''): string => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Dashboard Prakerja</title>${head}</head>
<body><main>
<p>Halo, Budi Santoso</p>
<dl><dt>Nomor Kartu Prakerja</dt><dd>9999 0000 1111 2222</dd><dt>Saldo pelatihan</dt><dd>Rp850.000</dd></dl>
<h2>Pelatihan Saya</h2>
<table><thead><tr><th>Pelatihan</th><th>Lembaga</th><th>Harga</th><th>Status</th><th>Sertifikat</th></tr></thead><tbody>
${trainings.map((title) => `<tr><td>${title}</td><td>Tempo Institute</td><td>Rp150.000</td><td>Aktif</td><td>0</td></tr>`).join('\n')}
</tbody></table>
</main></body></html>`;
