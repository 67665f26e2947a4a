import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { ExpectedFinding, Story, Visit } from './story';

/** A story that cannot be played. The message says what is wrong, where, and what to do. */
export class BrokenStory extends Error {}

type Fields = Record<string, unknown>;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?([+-]\d\d:\d\d|Z)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const DEFAULT_DWELL_MS = 1500;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks one story.json; `where` is its path, and stands in every message. */
class Checker {
  constructor(
    readonly where: string,
    readonly folder: string,
  ) {}

  fail(place: string, wrong: string, remedy: string): never {
    throw new BrokenStory(`${this.where}: ${place} ${wrong}. ${remedy}`);
  }

  text(value: unknown, place: string, example: string): string {
    return typeof value === 'string' && value !== '' ? value : this.fail(place, 'is not a text', `Write ${example}.`);
  }

  list(value: unknown, place: string): Fields[] {
    if (!Array.isArray(value)) this.fail(place, 'is not a list', 'Write [ … ].');
    return value.map((each, i) => (isFields(each) ? each : this.fail(`${place}[${i}]`, 'is not an object', 'Write { … }.')));
  }

  number(value: unknown, place: string, [least, most]: [number, number]): number {
    const good = typeof value === 'number' && value >= least && value <= most;
    return good ? value : this.fail(place, `is ${JSON.stringify(value)}`, `Write a number from ${least} to ${most}, or leave it out.`);
  }

  visit(fields: Fields, place: string): Visit {
    const at = this.text(fields.at, `${place}.at`, 'a time with its offset, as "2020-06-21T09:00:00+07:00"');
    if (!INSTANT.test(at) || Number.isNaN(Date.parse(at))) {
      this.fail(`${place}.at`, `is "${at}"`, 'Write a time with its offset, as "2020-06-21T09:00:00+07:00".');
    }
    const url = this.text(fields.url, `${place}.url`, 'an address, as "https://dashboard.prakerja.go.id/"');
    if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
      this.fail(`${place}.url`, `is "${url}"`, 'Write an address that begins with https://');
    }
    const page = this.text(fields.page, `${place}.page`, 'a file of the story, as "pages/0621.html"');
    const path = join(this.folder, page);
    if (relative(this.folder, path).startsWith('..'))
      this.fail(`${place}.page`, `"${page}" lies outside the story`, 'Copy the page into its pages/ folder.');
    if (!existsSync(path)) this.fail(`${place}.page`, `"${page}" does not exist`, `Make the file ${path}, or correct the name.`);
    return {
      at,
      url,
      html: readFileSync(path, 'utf8'),
      status: fields.status === undefined ? 200 : this.number(fields.status, `${place}.status`, [200, 599]),
      dwellMs: fields.dwellMs === undefined ? DEFAULT_DWELL_MS : this.number(fields.dwellMs, `${place}.dwellMs`, [0, 120_000]),
    };
  }

  expected(fields: Fields, place: string): ExpectedFinding {
    this.text(fields.rule, `${place}.rule`, 'the id of a rule, as "training-disappeared"');
    for (const name of ['subject', 'state', 'severity']) {
      if (fields[name] !== undefined) this.text(fields[name], `${place}.${name}`, 'a text, or leave it out');
    }
    for (const name of ['firstSeen', 'lastGood', 'confirmedAt']) {
      const value = fields[name];
      if (value === undefined || (value === null && name !== 'firstSeen')) continue;
      if (typeof value !== 'string' || !DAY.test(value))
        this.fail(`${place}.${name}`, `is ${JSON.stringify(value)}`, 'Write a day, as "2020-08-06", or leave it out.');
    }
    return fields as ExpectedFinding;
  }
}

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
    expected: findings?.map((each, i) => checker.expected(each, `expect.findings[${i}]`)),
  };
};
