import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import * as z from 'zod/mini';
import { type AttachmentType, attachment } from '../../utils/schema/attachment';
import { journalLine } from '../../utils/schema/complaint';
import type { Checker, Fields } from './checker';
import type { Statement } from './statement';

const parsed = <T>(checker: Checker, place: string, shape: z.ZodMiniType<T>, value: unknown): T => {
  const result = z.safeParse(shape, value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return checker.fail(`${place}.${issue?.path.join('.')}`, `is not as the log has it: ${issue?.message}`, 'See utils/schema/complaint.ts.');
};

/** One step of `journal`: `line`, `file` or `keep`. */
export const loadStatement = (checker: Checker, fields: Fields, place: string): Statement => {
  const at = checker.instant(fields.at, `${place}.at`);
  const step = { at, ...(fields.name !== undefined && { name: checker.text(fields.name, `${place}.name`, 'a name, as "keluhan-1"') }) };
  if (fields.keep !== undefined) {
    const url = checker.address(fields.keep, `${place}.keep`);
    return {
      ...step,
      is: 'page',
      url,
      html: readFileSync(checker.file(fields.page, `${place}.page`, 'pages/0723-instagram.html'), 'utf8'),
    };
  }
  if (fields.file !== undefined) {
    const path = checker.file(fields.file, `${place}.file`, 'files/sertifikat.pdf');
    const { re, ...told } = (fields.attachment ?? {}) as Fields;
    const type = extname(path).slice(1) as AttachmentType;
    const name = path.split('/').at(-1);
    return {
      ...step,
      is: 'file',
      type,
      bytes: readFileSync(path),
      attachment: parsed(checker, `${place}.attachment`, attachment, { type, name, ...told }),
      ...(re !== undefined && { re: checker.text(re, `${place}.attachment.re`, 'the name of an earlier step') }),
      ...(fields.completes !== undefined && {
        completes: checker.text(fields.completes, `${place}.completes`, 'part of a training’s title'),
      }),
    };
  }
  const { about, re, ...line } = (fields.line ?? checker.fail(place, 'has neither line, file nor keep', 'Write one of them.')) as Fields;
  return {
    ...step,
    is: 'line',
    line: parsed(checker, `${place}.line`, journalLine, { ...line, ...(line.is === 'complaint' && { about: [] }) }),
    about: about === undefined ? [] : checker.texts(about, `${place}.line.about`, 'the id of a rule, as "status-stuck"'),
    ...(re !== undefined && { re: checker.text(re, `${place}.line.re`, 'the name of an earlier step') }),
  };
};
