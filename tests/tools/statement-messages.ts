import { mailHead } from '../../entrypoints/complaint/mail-head';
import type { Carries, MessageName } from '../../utils/messages/protocol';
import type { Finding } from '../../utils/schema/finding';
import type { Statement } from './statement';

/** What is known when a statement is told: the log, its trainings and findings, and the entries of the named steps before. */
export type Told = {
  log: string;
  trainings: readonly { id: string; title: string }[];
  findings: readonly Finding[];
  seqs: ReadonlyMap<string, number>;
};

export type Message = { [N in MessageName]: { name: N; carries: Carries<N> } }[
  | 'record-complaint'
  | 'record-attachment'
  | 'record-statement'];

const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`the story speaks of ${what}, which is not there at that time`);
  return value;
};

/** A statement as the messages that the complaint page would send; a page that is kept is none of them. */
export const statementMessages = async (
  statement: Exclude<Statement, { is: 'page' }>,
  { log, trainings, findings, seqs }: Told,
): Promise<Message[]> => {
  const re = statement.re === undefined ? {} : { re: found(seqs.get(statement.re), `step "${statement.re}"`) };
  if (statement.is === 'line') {
    const about = statement.about.map((rule) => {
      const { firstSeen, rule: id } = found(
        findings.findLast((finding) => finding.rule === rule),
        `a finding ${rule}`,
      );
      return { rule: id, seq: firstSeen.seq };
    });
    const { line } = statement;
    return [{ name: 'record-complaint', carries: { log, line: line.is === 'complaint' ? { ...line, about } : { ...line, ...re } } }];
  }
  const { attachment, bytes, type, completes } = statement;
  const mail = type === 'eml' ? { mail: found(await mailHead(bytes), `an e-mail in ${attachment.name}`) } : {};
  const kept: Message = {
    name: 'record-attachment',
    carries: { log, attachment: { ...attachment, ...re, ...mail }, base64: Buffer.from(bytes).toString('base64') },
  };
  if (completes === undefined) return [kept];
  const training = found(
    trainings.find(({ title }) => title.includes(completes)),
    `a training "${completes}"`,
  );
  const happened = found(attachment.happened, `a date of ${attachment.name}`);
  return [kept, { name: 'record-statement', carries: { log, statement: { is: 'completed', training: training.id, happened } } }];
};
