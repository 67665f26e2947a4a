import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { BrokenStory, Checker, type Fields, isFields } from './checker';
import { loadStatement } from './load-statement';
import type { Story } from './story';

export { BrokenStory };

const parse = (where: string): Fields => {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(where, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BrokenStory(
      `${where}: cannot be read as JSON (${reason}). A story is a folder with a file story.json; see tests/stories/README.md.`,
    );
  }
  if (!isFields(content)) throw new BrokenStory(`${where}: is not an object. Write { "title": …, "visits": [ … ] }.`);
  return content;
};

/**
 * Reads and checks a story folder.
 * @throws {BrokenStory}
 */
export const loadStory = (path: string): Story => {
  const folder = resolve(path);
  const where = join(path, 'story.json');
  const content = parse(where);
  const checker = new Checker(where, folder);
  const list = (name: string): Fields[] => (content[name] === undefined ? [] : checker.list(content[name], name));
  const visits = checker.list(content.visits, 'visits').map((each, i) => checker.visit(each, `visits[${i}]`));
  if (visits.length === 0) checker.fail('visits', 'is empty', 'A story needs at least one visit.');
  const expect = content.expect;
  if (expect !== undefined && !isFields(expect))
    checker.fail('expect', 'is not an object', 'Write { "findings": [ … ] }, or leave it out.');
  const findings = isFields(expect) ? checker.list(expect.findings, 'expect.findings') : undefined;
  return {
    name: basename(folder),
    folder,
    title: content.title === undefined ? basename(folder) : checker.text(content.title, 'title', 'one sentence that says what happens'),
    visits,
    journal: list('journal').map((each, i) => loadStatement(checker, each, `journal[${i}]`)),
    expected: findings?.map((each, i) => checker.expected(each, `expect.findings[${i}]`)),
  };
};
