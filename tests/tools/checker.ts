import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Mistake } from './command';
import type { ExpectedFinding, Visit } from './story';

/** A story that cannot be played. The message says what is wrong, where, and what to do. */
export class BrokenStory extends Mistake {}

export type Fields = Record<string, unknown>;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?([+-]\d\d:\d\d|Z)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const DEFAULT_DWELL_MS = 1500;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks one story.json; `where` is its path, and stands in every message. */
export class Checker {
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

  texts(value: unknown, place: string, example: string): string[] {
    if (!Array.isArray(value)) this.fail(place, 'is not a list', 'Write [ … ], or leave it out.');
    return value.map((each, i) => this.text(each, `${place}[${i}]`, example));
  }

  number(value: unknown, place: string, [least, most]: [number, number]): number {
    const good = typeof value === 'number' && value >= least && value <= most;
    return good ? value : this.fail(place, `is ${JSON.stringify(value)}`, `Write a number from ${least} to ${most}, or leave it out.`);
  }

  instant(value: unknown, place: string): string {
    const at = this.text(value, place, 'a time with its offset, as "2020-06-21T09:00:00+07:00"');
    if (INSTANT.test(at) && !Number.isNaN(Date.parse(at))) return at;
    return this.fail(place, `is "${at}"`, 'Write a time with its offset, as "2020-06-21T09:00:00+07:00".');
  }

  address(value: unknown, place: string): string {
    const url = this.text(value, place, 'an address, as "https://dashboard.prakerja.go.id/"');
    if (URL.canParse(url) && new URL(url).protocol === 'https:') return url;
    return this.fail(place, `is "${url}"`, 'Write an address that begins with https://');
  }

  /** The path of a file of the story. */
  file(value: unknown, place: string, example: string): string {
    const name = this.text(value, place, `a file of the story, as "${example}"`);
    const path = join(this.folder, name);
    if (relative(this.folder, path).startsWith('..'))
      this.fail(place, `"${name}" lies outside the story`, `Copy it into the story's folder.`);
    if (!existsSync(path)) this.fail(place, `"${name}" does not exist`, `Make the file ${path}, or correct the name.`);
    return path;
  }

  visit(fields: Fields, place: string): Visit {
    return {
      at: this.instant(fields.at, `${place}.at`),
      url: this.address(fields.url, `${place}.url`),
      html: readFileSync(this.file(fields.page, `${place}.page`, 'pages/0621.html'), 'utf8'),
      status: fields.status === undefined ? 200 : this.number(fields.status, `${place}.status`, [200, 599]),
      dwellMs: fields.dwellMs === undefined ? DEFAULT_DWELL_MS : this.number(fields.dwellMs, `${place}.dwellMs`, [0, 120_000]),
      ...(fields.words !== undefined && { words: this.texts(fields.words, `${place}.words`, 'the name of an era, as "2020"') }),
      ...(fields.reread !== undefined && { reread: fields.reread === true }),
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
