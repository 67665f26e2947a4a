/** Small deterministic random numbers (mulberry32): the same seed disturbs a page in the same way. */
export const dice = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const STRICT = /^(TABLE|THEAD|TBODY|TFOOT|TR|UL|OL|DL|SELECT|DETAILS|HTML|HEAD|FIELDSET)$/;

const textsOf = (document: Document): Text[] => {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts.filter(
    ({ data, parentElement }) =>
      /\S/.test(data) && !/^(SCRIPT|STYLE|TEMPLATE|OPTION|TEXTAREA|NOSCRIPT)$/.test(parentElement?.tagName ?? ''),
  );
};

/** Changes the page's markup and nothing of what it says: more wrappers, text nodes split, other class names, attributes in another order, noise without text. */
export const rewrap = (document: Document, random: () => number): void => {
  const styled = !!document.querySelector('style');
  const names = new Map<string, string>();
  for (const el of [...document.body.querySelectorAll('*')]) {
    if (el.closest('template,svg')) continue;
    if (!styled && el.className && typeof el.className === 'string' && !/skeleton|spinner/.test(el.className)) {
      const fresh = el.className
        .split(/\s+/)
        .map((name) => names.get(name) ?? names.set(name, `c${Math.floor(random() * 1e9).toString(36)}`).get(name));
      el.className = fresh.join(' ');
    }
    const attributes = [...el.attributes].reverse();
    for (const { name } of attributes) el.removeAttribute(name);
    for (const { name, value } of attributes) el.setAttribute(name, value);
    const parent = el.parentElement;
    const inline = /^(SPAN|B|I|A|EM|STRONG|MARK|SMALL|BUTTON|INPUT|LABEL|FONT|BR|IMG|U|S|TIME|SUB|SUP)$/.test(el.tagName);
    if (
      parent &&
      !STRICT.test(parent.tagName) &&
      !inline &&
      !parent.hasAttribute('role') &&
      !/^(TD|TH|TR|LI|OPTION|DT|DD|SUMMARY|CAPTION|LEGEND)$/.test(el.tagName) &&
      random() < 0.3
    ) {
      const box = document.createElement('div');
      parent.insertBefore(box, el);
      box.append(el);
    }
    if (!STRICT.test(el.tagName) && !inline && random() < 0.2) el.append(document.createComment('x'));
  }
  for (const text of textsOf(document)) {
    const half = 1 + Math.floor(random() * text.data.length);
    if (random() < 0.4 && half < text.data.length) text.splitText(half);
    if (random() < 0.3 && text.parentElement && !STRICT.test(text.parentElement.tagName)) {
      const only = text.parentElement.childNodes.length === 1;
      if (!only) continue;
      const span = document.createElement('span');
      text.replaceWith(span);
      span.append(text);
    }
  }
};

/** Whether an element holds only a part of a word: half a word is no sign of a failed load. */
const cutsWord = ({ previousSibling, nextSibling, textContent }: Element): boolean =>
  (/\p{L}$/u.test(previousSibling?.textContent ?? '') && /^\p{L}/u.test(textContent ?? '')) ||
  (/\p{L}$/u.test(textContent ?? '') && /^\p{L}/u.test(nextSibling?.textContent ?? ''));

/** Takes something away from the page, as a failed load or a redesign would: an element, a text, or the page's second half. */
export const damage = (document: Document, random: () => number): void => {
  const all = [...document.body.querySelectorAll('*')].filter((el) => !cutsWord(el));
  const victim = all[Math.floor(random() * all.length)];
  const way = random();
  if (way < 0.4) victim?.remove();
  else if (way < 0.8) victim?.replaceChildren();
  else for (const el of all.slice(Math.floor(all.length * random()))) el.remove();
};
