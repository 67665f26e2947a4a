import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edit, newRule } from './new-rule-files';
import { ROOT } from './root';

/** `npm run new-rule -- <id>`: a rule's file, its places in the lists, its words, and a fixture that fails until it is written. */
const [id = ''] = process.argv.slice(2);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
try {
  const { created, changed }: Edit = newRule(id, read);
  const taken = Object.keys(created).filter((path) => existsSync(join(ROOT, path)));
  if (taken.length > 0) throw new Error(`there is already ${taken.join(', ')}`);
  for (const [path, text] of Object.entries({ ...created, ...changed })) {
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
  console.log(
    '\nNext: say in the comment where it was seen, write `find`, a fixture for each line, and a numbered rule in utils/compare/SPEC.md; `npm run check` names the places that still lack it.',
  );
} catch (error) {
  console.error(`new-rule: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
