import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, Mistake, readArgs } from './command';
import { ROOT } from './root';

const USAGE = `npm run new-story -- <name>
A story of two visits that fails until a person has written what must be found.`;

const page = (list: string): string => `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>Dashboard Prakerja</title></head>
<body>
<header>Prakerja</header>
<main>
<h1>Halo, Budi Santoso</h1>
<p>Nomor Kartu Prakerja: 9999 0000 1111 2222</p>
<h2>Pelatihan Saya</h2>
${list}
</main>
</body>
</html>
`;

const story = {
  title: 'Imagined: say in one sentence what happens.',
  visits: [
    { at: '2023-06-01T09:00:00+07:00', url: 'https://dashboard.prakerja.go.id/', page: 'pages/0601.html' },
    { at: '2023-06-02T09:00:00+07:00', url: 'https://dashboard.prakerja.go.id/', page: 'pages/0602.html' },
  ],
  expect: { findings: [{ rule: 'the-rule', subject: 'what it is about', state: 'suspected', firstSeen: '2023-06-02' }] },
};

const make = (name: string): void => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Mistake(`"${name}" is not a story's name: lower-case words with hyphens, saying what happens`);
  const folder = join(ROOT, 'tests/stories', name);
  if (existsSync(folder)) throw new Mistake(`there is already a story ${name}: choose another name`);
  mkdirSync(join(folder, 'pages'), { recursive: true });
  writeFileSync(join(folder, 'story.json'), `${JSON.stringify(story, null, 2)}\n`);
  writeFileSync(join(folder, 'pages/0601.html'), page('<article><h3>Menulis Opini</h3><p>Status: Aktif</p></article>'));
  writeFileSync(join(folder, 'pages/0602.html'), page('<p>Belum ada pelatihan.</p>'));
  console.log(`${folder}\nNext: draw the pages, write \`expect\` from them, then: npm run replay -- tests/stories/${name}`);
};

await command(USAGE, async () => {
  make(readArgs({}, { least: 1, most: 1 }).positionals[0] ?? '');
  return true;
});
