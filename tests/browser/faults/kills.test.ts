import { expect, it } from 'vitest';
import { build } from '../../tools/build';
import { BROWSERS } from '../production';
import { killRounds } from './kill-rounds';

/** As `npm run faults`, which does it a hundred times. */
const KILLS = 6;

it.each(BROWSERS)(
  `${KILLS} kills in the middle of writes lose nothing acknowledged and break no chain in %s`,
  async (browser) => {
    const extension = await build(browser === 'firefox' ? 'firefox' : 'chrome', 'production');
    const report = await killRounds({ browser, extension, kills: KILLS, seed: 2026 });
    expect(report.faults).toEqual([]);
    expect(report.kills).toBe(KILLS);
    // Each round writes until it is killed, and what was left unanswered is stored once at most.
    expect(report.acknowledged).toBeGreaterThan(KILLS);
    expect(report.stored).toBeGreaterThanOrEqual(report.acknowledged);
  },
  900_000,
);
