import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, Mistake, readArgs } from './command';
import { type Edit, newRule } from './new-rule-files';
import { ROOT } from './root';

const USAGE = `npm run new-rule -- <id>
A rule's file, its places in the lists, its words, and a fixture that fails until it is written.`;
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

await command(USAGE, async () => {
  const [id = ''] = readArgs({}, { least: 1, most: 1 }).positionals;
  const { created, changed }: Edit = newRule(id, read);
  const taken = Object.keys(created).filter((path) => existsSync(join(ROOT, path)));
  if (taken.length > 0) throw new Mistake(`there is already ${taken.join(', ')}: choose another id`);
  for (const [path, text] of Object.entries({ ...created, ...changed })) {
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
  console.log(
    '\nNext: say in the comment where it was seen, write `find`, a fixture for each line, and a numbered rule in utils/compare/SPEC.md; `npm run check` names the places that still lack it.',
  );
  return true;
});
