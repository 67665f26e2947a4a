import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { missed } from '../reader/expectation';
import { look } from '../reader/page';

const folder = process.env['BLIND'] ?? '';
it('blind', () => {
  let good = 0;
  const names = readdirSync(folder).filter((n) => n.endsWith('.html')).sort();
  for (const n of names) {
    const html = readFileSync(`${folder}/${n}`, 'utf8');
    let want: any;
    try { want = JSON.parse(readFileSync(`${folder}/${n.replace('.html', '.expected.json')}`, 'utf8')); } catch (e) { console.log(n, 'NO EXPECTATION', String(e)); continue; }
    const { snapshot } = look(html, want.at);
    const m = missed(want, snapshot);
    if (!m.length) good += 1;
    console.log(`${m.length ? 'MISS' : 'ok  '} ${n}\n${m.map((x) => `      ${x}`).join('\n')}`);
  }
  console.log(`${good} of ${names.length}`);
}, 600_000);
