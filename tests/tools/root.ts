import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: tools are started from anywhere, and read relative paths against the caller's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
