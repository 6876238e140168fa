import { UsageError } from './errors.js';

/** The options a user gave, by their long names. Asking for one that the command does not declare is a bug and throws. */
export class Values {
  readonly #given: ReadonlyMap<string, readonly (string | true)[]>;
  readonly #known: ReadonlySet<string>;

  /** @throws UsageError where an option stands beside one of its `not` */
  constructor(options: readonly { name: string; not?: readonly string[] }[], given: ReadonlyMap<string, readonly (string | true)[]>) {
    this.#known = new Set(options.map((option) => option.name));
    this.#given = given;
    for (const { name, not } of options) if (not !== undefined && this.has(name)) for (const other of not) this.only(name, other);
  }

  /** True when the option was given, with or without a value. */
  has(name: string): boolean {
    return this.#of(name).length > 0;
  }

  /** The last value given; null when there is none, or when the value was left out. */
  text(name: string): string | null {
    const last = this.#of(name).at(-1);
    return typeof last === 'string' ? last : null;
  }

  /** All values given, in order. */
  all(name: string): readonly string[] {
    return this.#of(name).filter((value) => typeof value === 'string');
  }

  /** "a,b" and "a" "b" alike: the parts of all values given; null when the option is absent. */
  list(name: string): readonly string[] | null {
    if (!this.has(name)) return null;
    return this.all(name).flatMap((value) => value.split(',')).map((part) => part.trim()).filter((part) => part !== '');
  }

  /** A whole number >= 0; null when absent. */
  count(name: string): number | null {
    const value = this.text(name);
    if (value === null) return null;
    if (!/^\d{1,15}$/.test(value)) throw new UsageError(`--${name} takes a whole number, not ${JSON.stringify(value)}`);
    return Number(value);
  }

  /** Which one was given of options that exclude each other, as `--json` and `--ndjson`; null for none. */
  only<Name extends string>(...names: readonly Name[]): Name | null {
    const [first, second] = names.filter((name) => this.has(name));
    if (first && second) throw new UsageError(`--${first} does not go with --${second}`);
    return first ?? null;
  }

  #of(name: string): readonly (string | true)[] {
    if (!this.#known.has(name)) throw new Error(`option ${name} is not declared`);
    return this.#given.get(name) ?? [];
  }
}
