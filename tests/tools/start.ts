import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { words } from '../../utils/language';
import { sayDate, sayDay, sayTime } from '../../utils/language/dates';
import { attachmentText, journalText } from '../../utils/language/statement-text';
import { statementWords } from '../../utils/language/statement-words';
import { asText, changeLines } from '../../utils/language/told-finding';
import type { Finding } from '../../utils/schema/finding';
import { assertSameManifest, build } from './build';
import { command, readArgs } from './command';
import { unmet } from './expectation';
import { exportBundle } from './export-bundle';
import { findingLine, offsetAt } from './finding-line';
import { loadStory } from './load-story';
import { play } from './player';
import { ROOT } from './root';
import { openStage } from './stage';
import type { Statement } from './statement';
import type { Story } from './story';
import { verdictText } from './verdict-text';

const USAGE = `npm start
The case of 2020 through the built extension, from the first visit to a checked bundle in out/.`;
const STORY = join(ROOT, 'tests/stories/semarang-2020');
const OUT = join(ROOT, 'out/semarang-2020');

/** One step of a finding: the rule's sentence, what was and what is, and the dates. */
const stepText = (finding: Finding, story: Story): string => {
  const say = words.id;
  const day = (instant: string): string => sayDate(instant, offsetAt(story, instant), 'id');
  const rule = say.rules[finding.rule];
  const dates = [
    ...(finding.lastGood ? [say.finding.lastGood(day(finding.lastGood.at))] : []),
    say.finding.firstSeen(day(finding.firstSeen.at)),
    ...(finding.confirmed ? [say.finding.confirmedOn(day(finding.confirmed.at))] : []),
    ...(finding.resolved ? [say.finding.resolvedOn(day(finding.resolved.at))] : []),
  ];
  return [
    `   ! ${rule.title} (${say.states[finding.state]}): ${rule[finding.state](finding.subject)}`,
    ...changeLines(finding, say.finding, 'id').flatMap((line) => (line.text ? [`     ${asText(line)}`] : [])),
    `     ${dates.join(' · ')}`,
    ...(finding.promise
      ? [`     ${say.finding.due(sayDay(finding.promise.since, 'id'), sayDay(finding.promise.due, 'id'), finding.promise.source)}`]
      : []),
  ].join('\n');
};

/** What the participant adds, as the timeline would head it. */
const statementText = (statement: Statement, story: Story): string => {
  const say = words.id;
  const when = sayTime(statement.at, offsetAt(story, statement.at), 'id');
  if (statement.is === 'page') return `   + ${when}  ${statementWords.id.page}: ${statement.url}`;
  const { title } =
    statement.is === 'line'
      ? journalText(statement.line, 'id', (rule) => say.rules[rule].title)
      : attachmentText({ attachment: statement.attachment.what, type: statement.type }, [], 'id');
  return `   + ${when}  ${title}`;
};

const write = (path: string, bytes: Uint8Array): void => {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
};

/** Returns whether all is as it must be. */
const start = async (): Promise<boolean> => {
  readArgs({}, { most: 0 });
  console.log('Membangun ekstensi …');
  await assertSameManifest('chrome');
  const story = loadStory(STORY);
  console.log(`\nMemutar ulang: ${story.title}`);
  const stage = await openStage('chromium', await build('chrome', 'story'));
  try {
    const played = await play(story, 'semarang-2020', stage, {
      onStatement: (statement) => console.log(statementText(statement, story)),
      onVisit: ({ at, url }, number) => console.log(`[${number}/${story.visits.length}] ${sayTime(at, offsetAt(story, at), 'id')}  ${url}`),
      onStep: (finding) => console.log(stepText(finding, story)),
    });
    const problems = unmet(
      story.expected ?? [],
      played.findings.map((finding) => findingLine(finding, story)),
    );
    console.log(problems.length === 0 ? '\nTemuan sesuai harapan.' : `\nTemuan TIDAK sesuai harapan:\n  ${problems.join('\n  ')}`);

    console.log(`\n${words.id.popup.export} …`);
    const { name, bytes, verdict } = await exportBundle(stage.browser, played.lane);
    rmSync(OUT, { recursive: true, force: true });
    write(join(OUT, name), bytes);
    const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
    for (const [path, content] of files) write(join(OUT, path), content);
    const report = files.find(([path]) => path.endsWith('/data/laporan.html'))?.[0];
    console.log(verdictText(verdict));
    console.log(`Bundel: ${relative(process.cwd(), join(OUT, name))}`);
    console.log(report ? `Laporan: ${relative(process.cwd(), join(OUT, report))}` : 'Laporan: TIDAK ADA di dalam bundel');
    return problems.length === 0 && verdict.ok && report !== undefined;
  } finally {
    await stage.close();
  }
};

await command(USAGE, start);
