import { readFileSync } from 'node:fs';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Something that whoever typed the command can mend. The message says what is wrong, where, and what to do. */
export class Mistake extends Error {}

/** The command was called in a way that it does not know: told over what it takes. */
class Misused extends Error {}

/**
 * The arguments of a command: its named options, and at least `least`, at most `most` without a name. None at all is answered with the usage alone.
 * Values: `string`, or `true` for a switch. `args`: those of this process unless given.
 */
export const readArgs = <T extends ParseArgsOptionsConfig>(
  options: T,
  { least = 0, most, args = process.argv.slice(2) }: { least?: number; most: number; args?: string[] },
) => {
  const read = () => {
    try {
      return parseArgs({ options, args, allowPositionals: true });
    } catch (error) {
      // What Node adds, how to begin a name with a hyphen, helps nobody here.
      const [sentence = ''] = error instanceof Error ? error.message.split('. ') : [];
      throw new Misused(`${sentence}.`);
    }
  };
  const { values, positionals } = read();
  if (positionals.length < least) throw new Misused();
  if (positionals.length > most) throw new Misused(`There is no place for "${positionals[most]}".`);
  return { values, positionals };
};

const WHY: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'this is a folder',
  EACCES: 'may not be read',
};

/**
 * The bytes of a file that was named on the command line; `what` it should be, for the sentence that says it is not.
 * @throws {Mistake}
 */
export const readGiven = (path: string, what: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Mistake(`${path}: ${WHY[code] ?? message}. Give ${what}.`);
  }
};

/** What a command comes to: whether its answer is yes, or an exit code where there are more answers than that. */
type Answer = boolean | number;

/** How a command ended: 0 yes, 1 no, 2 nothing could be done; and what is told of it, with its stack only where the fault is ours. */
export const outcomeOf = async (usage: string, work: () => Promise<Answer>): Promise<{ code: number; told?: unknown }> => {
  try {
    const answer = await work();
    return { code: typeof answer === 'number' ? answer : answer ? 0 : 1 };
  } catch (error) {
    if (error instanceof Misused) return { code: 2, told: error.message ? `${error.message}\n${usage}` : usage };
    return { code: 2, told: error instanceof Mistake ? error.message : error };
  }
};

/** Runs a command: tells what stopped it, and leaves its exit code. */
export const command = async (usage: string, work: () => Promise<Answer>): Promise<void> => {
  const { code, told } = await outcomeOf(usage, work);
  if (told !== undefined) console.error(told);
  process.exitCode = code;
};
