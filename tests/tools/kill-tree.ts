import { readdirSync, readFileSync } from 'node:fs';
import { waitFor } from './browser';

/** Each process of this machine with its parent, as /proc has them; those that end meanwhile are left out. */
const parents = (): Map<number, number> => {
  const found = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // `pid (any name) state ppid …`
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [state = '', parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (state !== 'Z') found.set(Number(name), Number(parent));
    } catch {
      // Ended since the folder was listed.
    }
  }
  return found;
};

const descendants = (pid: number, all = parents()): number[] =>
  [...all].filter(([, parent]) => parent === pid).flatMap(([child]) => [child, ...descendants(child, all)]);

/** SIGKILL to a process and all below it, the topmost first: it shall not tidy up after the others. Resolves when none is left. Linux only. */
export const killTree = async (pid: number): Promise<void> => {
  const tree = [pid, ...descendants(pid)];
  for (const each of tree) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // Ended already, with its parent.
    }
  }
  await waitFor('the killed processes to end', () => {
    const alive = parents();
    return tree.some((each) => alive.has(each)) ? undefined : true;
  });
};
