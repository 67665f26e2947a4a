/** Keys that have no character, as WebDriver writes them. */
export const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowUp: '\uE013',
} as const;

/** How a page is looked at; what is left out is the browser's own. */
export type Look = {
  size?: { width: number; height: number };
  scheme?: 'light' | 'dark';
  forcedColors?: boolean;
  reducedMotion?: boolean;
  /** As on a phone: touched, not pointed at. */
  finger?: boolean;
  /** How many times slower the processor pretends to be. Chromium only. */
  slower?: number;
};

/** A tab, or an extension page in one. Functions given to `evaluate` run in the page: they may use nothing from around them. */
export interface Page {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  evaluate<Args extends unknown[], T>(run: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  click(selector: string): Promise<void>;
  /** One key, by its DOM name, as if typed. */
  press(key: keyof typeof KEYS): Promise<void>;
  /** One finger on the middle of what it names, and off again: what comes of it is the browser's. */
  tap(selector: string): Promise<void>;
  look(look: Look): Promise<void>;
  /** PNG. `size` sets the page's inner width and height in CSS pixels first. Firefox takes no look here, and shows what is in view. */
  screenshot(size?: { width: number; height: number }, look?: { scheme?: 'light' | 'dark'; whole?: boolean }): Promise<Uint8Array>;
  /** Bytes of the scripts' objects and buffers in its process; `cleared`: without what nobody holds any more. Chromium only. */
  memory(cleared?: 'cleared'): Promise<number>;
  close(): Promise<void>;
}

/** A tab of the site, with the id the extension knows it by. */
export interface SiteTab extends Page {
  readonly id: number;
}

/** A real browser with the built extension in it, whose site is the local stand-in. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Where downloads land, under the names the extension gave them. */
  readonly downloads: string;
  /**
   * A tab that is visible to itself, however many there are: the extension does nothing in hidden ones.
   * Requests carry `lane` where the browser can add a header (Chromium); elsewhere the site's default lane answers.
   */
  openSiteTab(lane: string): Promise<SiteTab>;
  /** @param path `popup.html?lane=a` */
  openExtensionPage(path: string): Promise<Page>;
  /** What a click on our toolbar button lets the extension do with the page in front: `activeTab`. The only tab at its address. */
  clickAction(page: SiteTab): Promise<void>;
  /** Stops the background worker (Chromium) or event page (Firefox), as the browser itself does when it is idle. */
  stopBackground(): Promise<void>;
  /**
   * Takes up what lies in the extension's folder now, as an update does: the old background ends and the extension's own pages close; other tabs stay, with
   * their old content scripts.
   */
  update(): Promise<void>;
  /** Ends the browser and all its processes at once, as a power cut would; a profile that was given stays as it then is. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export type Place = { x: number; y: number };

/** Runs in a page: brings the first of these into view, and answers with its middle; null where there is none, or something else lies over it. */
export const middleOf = (selector: string): Place | null => {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  if (!element || !box || box.width === 0) return null;
  const place = { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
  return element.contains(document.elementFromPoint(place.x, place.y)) ? place : null;
};

/** `waitFor` polls; browsers' own waiting differs too much. */
export const waitFor = async <T>(what: string, find: () => Promise<T | undefined> | T | undefined, ms = 15_000, every = 50): Promise<T> => {
  const end = performance.now() + ms;
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`Waited ${Math.round(ms / 1000)} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
};

/** Leaves the page a tab shows. Waits until it is left: Firefox drops an address that is asked for while another is on its way. */
export const leave = async (page: Page): Promise<void> => {
  await page.goto('about:blank');
  await waitFor('the blank page', async () => (await page.url()) === 'about:blank' || undefined);
};
