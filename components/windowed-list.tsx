import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { offsetsOf, windowOf, withRoom } from './window-of';

export type WindowedListProps = {
  label: string;
  busy: boolean;
  /** One for each item, which stays with it whatever is above it. */
  keys: readonly string[];
  className(index: number): string;
  render(index: number): ComponentChildren;
  /** An item to go to, by its key; each new object goes there anew. */
  goTo?: { key: string } | undefined;
};

/** Pixels, until an item has been measured. */
const GUESSED = 84;

/** How far each key goes, given how many items fill the view. */
const STEP: Record<string, (page: number) => number> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  End: () => Number.MAX_SAFE_INTEGER,
  Home: () => -Number.MAX_SAFE_INTEGER,
};

const useMeasured = (list: { current: HTMLElement | null }) => {
  const heights = useRef(new Map<string, number>());
  const [version, again] = useReducer((n: number) => n + 1, 0);
  const measure = (): void => {
    let changed = false;
    for (const item of list.current?.children ?? []) {
      const { key } = (item as HTMLElement).dataset;
      const { height } = item.getBoundingClientRect();
      if (key === undefined || heights.current.get(key) === height) continue;
      heights.current.set(key, height);
      changed = true;
    }
    if (changed) again(undefined);
  };
  return { heights: heights.current, version, again: () => again(undefined), measure };
};

/**
 * A list of any length that draws what is seen of it, scrolled with the page. Every item can be reached by keyboard: arrows, Page Up and Down, Home
 * and End, as in the ARIA feed pattern; the item with the focus stays drawn.
 */
export const WindowedList = ({ label, busy, keys, className, render, goTo }: WindowedListProps) => {
  const list = useRef<HTMLDivElement>(null);
  const focusSoon = useRef<string | undefined>(undefined);
  const [active, setActive] = useState('');
  const { heights, version, again, measure } = useMeasured(list);

  const offsets = useMemo(() => offsetsOf(keys.map((key) => heights.get(key) ?? GUESSED)), [keys, version]);
  const top = -(list.current?.getBoundingClientRect().top ?? 0);
  const { first, end } = windowOf(offsets, top, top + innerHeight);
  const activeAt = Math.max(0, keys.indexOf(active));
  const drawn = Array.from({ length: end - first }, (_, index) => first + index);
  // With the focus an item takes the keyboard along: it must not vanish when the page is scrolled away from it.
  if (activeAt < first) drawn.unshift(activeAt);
  else if (activeAt >= end && activeAt < keys.length) drawn.push(activeAt);

  useLayoutEffect(() => {
    measure();
    if (focusSoon.current === undefined) return;
    const item = list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(focusSoon.current)}"]`);
    if (!item) return;
    focusSoon.current = undefined;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
  });

  useEffect(() => {
    let frame = 0;
    const scrolled = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(again);
    };
    // Another width breaks lines elsewhere: what was measured is a guess again.
    const resized = (): void => {
      heights.clear();
      scrolled();
    };
    addEventListener('scroll', scrolled, { passive: true });
    addEventListener('resize', resized);
    // An item was opened or closed.
    const grown = new ResizeObserver(measure);
    if (list.current) grown.observe(list.current);
    return () => {
      removeEventListener('scroll', scrolled);
      removeEventListener('resize', resized);
      grown.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);

  const go = (index: number): void => {
    const to = Math.max(0, Math.min(keys.length - 1, index));
    const key = keys[to];
    if (key === undefined) return;
    focusSoon.current = key;
    setActive(key);
    if (to < first || to >= end) scrollTo({ top: scrollY - top + (offsets[to] as number) - innerHeight / 3 });
    again();
  };

  useEffect(() => {
    const at = goTo ? keys.indexOf(goTo.key) : -1;
    if (at >= 0) go(at);
  }, [goTo]);

  const keyPressed = (event: KeyboardEvent): void => {
    const inView = offsets.filter((place) => place >= top && place < top + innerHeight).length;
    const step = STEP[event.key]?.(Math.max(1, inView - 1));
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(activeAt + step);
  };

  return (
    <div ref={list} role="feed" aria-label={label} aria-busy={busy} class="feed" onKeyDown={keyPressed}>
      {withRoom(offsets, drawn).map((part) =>
        'room' in part ? (
          <div style={{ height: `${part.room}px` }} aria-hidden="true" />
        ) : (
          <article
            key={keys[part.item]}
            data-key={keys[part.item]}
            class={className(part.item)}
            tabIndex={part.item === activeAt ? 0 : -1}
            aria-posinset={part.item + 1}
            aria-setsize={keys.length}
            onFocus={() => setActive(keys[part.item] as string)}
          >
            {render(part.item)}
          </article>
        ),
      )}
    </div>
  );
};
