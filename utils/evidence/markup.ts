import { visible } from '../language/visible';

/** HTML made by `html` alone. Nothing else can be one, so nothing reaches a report unescaped. */
class Markup {
  readonly #source: string;
  private constructor(source: string) {
    this.#source = source;
  }
  static of(strings: readonly string[], values: readonly Content[]): Markup {
    return new Markup(strings.map((string, index) => string + (index < values.length ? sourceOf(values[index]) : '')).join(''));
  }
  toString(): string {
    return this.#source;
  }
}

export type { Markup };
export type Content = Markup | string | number | false | undefined | readonly Content[];

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (char) => ESCAPED[char] ?? char);

const sourceOf = (content: Content): string => {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.toString();
  if (typeof content === 'object') return content.map(sourceOf).join('');
  return escaped(String(content));
};

/** A tagged template: every value is escaped for text and for double-quoted attributes, and shown with its invisible characters. */
export const html = (strings: TemplateStringsArray, ...values: Content[]): Markup => Markup.of(strings, values);

/** Longer than any list or letter that a person reads; what is longer is whole in its disclosure or its file. */
const MOST_QUOTED = 20_000;

/** Text from a page or a person: isolated, so that its direction cannot reorder what stands around it, and cut where it would bury the rest. */
export const quoted = (text: string): Markup =>
  text.length <= MOST_QUOTED
    ? html`<bdi>${text}</bdi>`
    : html`<bdi>${text.slice(0, MOST_QUOTED).toWellFormed()}</bdi>… (+${text.length - MOST_QUOTED})`;

/** As many of a list as a person reads; how many more there are is said. */
const MOST_LISTED = 300;

/** The list as it is told; of a longer one the first, and how many are left out. */
export const listed = <T>(all: readonly T[], tell: (one: T) => Markup): Markup =>
  html`${all.slice(0, MOST_LISTED).map(tell)}${all.length > MOST_LISTED && html`<p>… (+${all.length - MOST_LISTED})</p>`}`;
