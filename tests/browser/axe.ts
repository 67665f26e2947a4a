import axe from 'axe-core';
import type { Page } from '../tools/browser';

/** Handed over as text: a page of the extension runs no code that comes as a string, but the browser's own debugger may bring some. */
const bringAxe = { toString: () => `() => { ${axe.source}; }` } as unknown as () => void;

type Axe = {
  run(
    where: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[]; incomplete: unknown[] }>;
};

/** WCAG 2.2 A and AA, and what axe calls best practice; one line for each place that breaks a rule. Frames are shut in, also for axe. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  await page.evaluate(bringAxe);
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: Axe }).axe;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await run({ exclude: [['iframe']] }, { runOnly: tags, resultTypes: ['violations'], iframes: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  });
};
