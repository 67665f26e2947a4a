// Runs before anything is installed: Node 20, no dependency.
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { run } from './dependencies.mjs';

/** @typedef {'age' | 'chromium' | 'firefox' | 'openssl'} ProgramName */

/** Where each program may be: an environment variable first, then names on the path; and the Debian package that brings it. */
const KNOWN = {
  age: { variable: 'AGE', names: ['age'], debian: 'age' },
  chromium: { variable: 'CHROMIUM', names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], debian: 'chromium' },
  firefox: { variable: 'FIREFOX', names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
  openssl: { variable: 'OPENSSL', names: ['openssl'], debian: 'openssl' },
};

/** @param {string} program a name or path */
const locate = (program) => {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return (isAbsolute(program) ? [program] : folders.map((folder) => join(folder, program))).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
};

/**
 * The path of a program, or undefined.
 * @param {ProgramName} name
 */
export const findProgram = (name) => {
  const { variable, names } = KNOWN[name];
  const chosen = process.env[variable];
  if (chosen) {
    const path = locate(chosen);
    if (!path) throw new Error(`${variable}=${chosen}: no such program. Correct the variable, or unset it to let the program be searched.`);
    return path;
  }
  return names.map(locate).find((path) => path !== undefined);
};

/**
 * The path of a program, which is installed from Debian's packages where it is missing and we may.
 * @param {ProgramName} name
 */
export const installProgram = (name) => {
  const { variable, debian } = KNOWN[name];
  const there = findProgram(name);
  if (there) return there;
  const missing = `No ${name} was found. Install it (Debian, Ubuntu: sudo apt-get install ${debian}), or say where it is: ${variable}=/path/to/${name}`;
  if (process.getuid?.() !== 0 || !locate('apt-get')) throw new Error(missing);
  console.error(`Installing ${debian} from Debian's packages …`);
  const options = { cwd: '/', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const apt = ['-o', 'DPkg::Lock::Timeout=120'];
  run('apt-get', [...apt, 'update'], options);
  run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', debian], options);
  const path = findProgram(name);
  if (!path) throw new Error(`apt-get could not install it (its message stands above). ${missing}`);
  return path;
};
