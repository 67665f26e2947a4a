import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findProgram } from '../tools/programs.mjs';

/** One file in the form a content script has. */
export const bundled = async (entry: string): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { __BUILD_SHA256__: JSON.stringify('0'.repeat(64)) },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bundle' }, minify: true },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error(`vite made nothing of ${entry}`);
  return first.output[0].code;
};

/** An old phone's processor, beside this one. */
export const SLOWED = 4;

export type World = {
  /** Milliseconds from the script's first character to its last: compiled and run once. */
  loaded: number;
  run: (name: string) => Promise<{ ms: number; answer: unknown }>;
  disturb: (to: string) => Promise<void>;
};

export type Bench = {
  version: string;
  /** In a renderer process of its own: V8 keeps what it has compiled for all worlds of a process. */
  show: (html: string) => Promise<void>;
  /** Nodes of the page shown. */
  nodes: () => Promise<number>;
  /** A fresh isolated world on the page shown, with a script in it: nothing compiled, no wrapper of a node made, as after the injection of a content script. */
  world: (script: string) => Promise<World>;
  /** How many times slower the processor pretends to be. */
  throttle: (times: number) => Promise<void>;
  /** Seconds of the page's own thread since it was shown. */
  busy: () => Promise<number>;
  /** Bytes of scripts' memory in the page's process, what nobody holds any more cleared away. */
  heap: () => Promise<number>;
  close: () => Promise<void>;
};

const evaluator =
  (cdp: CDPSession, contextId: number) =>
  async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(`in the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as T;
  };

export const startBench = async (): Promise<Bench> => {
  const browser = await chromium.launch({ executablePath: findProgram('chromium') ?? 'chromium', chromiumSandbox: false });
  let context: BrowserContext | undefined;
  let page: Page | undefined;
  let cdp: CDPSession | undefined;
  let frameId = '';
  return {
    version: browser.version(),
    show: async (html) => {
      await context?.close();
      context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      page = await context.newPage();
      await page.setContent(html, { waitUntil: 'load' });
      cdp = await page.context().newCDPSession(page);
      await cdp.send('Performance.enable');
      frameId = (await cdp.send('Page.getFrameTree')).frameTree.frame.id;
    },
    nodes: async () => (await page?.evaluate('document.evaluate("count(//node())", document).numberValue')) as number,
    throttle: async (rate) => {
      await cdp?.send('Emulation.setCPUThrottlingRate', { rate });
    },
    busy: async () => {
      const { metrics } = (await cdp?.send('Performance.getMetrics')) ?? { metrics: [] };
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    },
    heap: async () => {
      await cdp?.send('HeapProfiler.collectGarbage');
      return (await cdp?.send('Runtime.getHeapUsage'))?.usedSize ?? Number.NaN;
    },
    world: async (script) => {
      if (!cdp) throw new Error('no page is shown yet');
      const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId, worldName: 'saksi' });
      const evaluate = evaluator(cdp, executionContextId);
      const loaded = await evaluate<number>(
        `(() => { const start = performance.now(); new Function(${JSON.stringify(script)})(); return performance.now() - start; })()`,
      );
      return {
        loaded,
        run: (name) => evaluate(`bench.run(${JSON.stringify(name)})`),
        disturb: (to) => evaluate(`void bench.disturb(${JSON.stringify(to)})`),
      };
    },
    close: () => browser.close(),
  };
};
