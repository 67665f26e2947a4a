import type { Browser } from '../tools/browser';
import { build } from '../tools/build';
import { openStage } from '../tools/stage';

export const BROWSERS: Browser['name'][] = ['chromium', 'firefox'];

/** A browser with the extension as participants install it. */
export const openProduction = async (name: Browser['name']) =>
  openStage(name, await build(name === 'firefox' ? 'firefox' : 'chrome', 'production'));
