/** Building HTML so that nothing unescaped can get in: strings are text, only `Html` is markup. */
import { html } from '../safe.js';

export class Html {
  constructor(readonly markup: string) {}
}

export type Child = Html | string | number | null | readonly Child[];

/** The markup of `child`; text is escaped, null is nothing. */
export function render(child: Child): string {
  if (child === null) return '';
  if (child instanceof Html) return child.markup;
  if (typeof child === 'object') return child.map(render).join('');
  return html(String(child));
}

export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const VOID = new Set(['meta', 'input']);

/** `<tag attributes>children</tag>`. False and null leave an attribute out, true gives it no value. */
export function el(tag: string, attributes: Attributes = {}, ...children: Child[]): Html {
  let open = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) open += ` ${name}`;
    else if (value !== null && value !== false) open += ` ${name}="${html(String(value))}"`;
  }
  return new Html(VOID.has(tag) ? `${open}>` : `${open}>${render(children)}</${tag}>`);
}

/** Children without an element around them. */
export function group(...children: Child[]): Html {
  return new Html(render(children));
}

/** "1 quote", "3 quotes" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
