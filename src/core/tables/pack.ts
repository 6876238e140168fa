/**
 * Tables as bytes. Arrays of numbers are read in place, where they lie in the file; long strings are cut out of it; the rest is
 * JSON, which is read faster than any other form. A table is unpacked when it is asked for.
 *
 *   {"words":[0,118],"cues":[1008,2500]}\n     where each table's JSON begins and its length, counted from `base`
 *   {"value":{"ids":0},"parts":[[["ids"],"Int32Array",120,2466]]}     JSON with the parts that JSON has no word for
 *   …                                          these parts
 *
 * `base` is where the first line ends, a multiple of eight, as are the places of all parts.
 */

/** Where in the value a part stands, what it is, and where its bytes lie: start from `base` and how many elements. */
type Part = [path: (string | number)[], kind: string, start: number, length: number];
interface Skeleton { value: unknown; parts: Part[] }
type Bytes = Uint8Array<ArrayBuffer>;

const ARRAYS = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float64Array } as const;
type Numbers = InstanceType<(typeof ARRAYS)[keyof typeof ARRAYS]>;
const ALIGNMENT = 8;
/** Shorter strings stay in the JSON. */
const LONG = 1000;
/** Numbers lie in the order of the machine that packed them. */
const ORDER = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 'little' : 'big';

/** @throws Error for a value that cannot be packed: a function, a class of ours, `undefined` */
export function packed(tables: readonly (readonly [name: string, table: unknown])[]): Bytes {
  const body = new Body();
  const places: Record<string, [number, number]> = {};
  for (const [name, table] of tables) {
    const parts: Part[] = [];
    const value = skeleton(table, [], parts, body);
    const text = Buffer.from(escaped(JSON.stringify({ value, parts } satisfies Skeleton)), 'latin1');
    places[name] = [body.add(text), text.length];
  }
  const head = JSON.stringify({ order: ORDER, places });
  const line = Buffer.from(`${head.padEnd(aligned(head.length + 1) - 1)}\n`, 'latin1');
  return new Uint8Array(Buffer.concat([line, ...body.pieces]));
}

/** Gives a table by name; `undefined` for a name that is not there, or if another kind of machine has packed them. */
export function unpacker(bytes: Bytes): (name: string) => unknown {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const base = file.indexOf(10) + 1;
  const { order, places } = JSON.parse(file.toString('latin1', 0, base)) as { order: string; places: Record<string, [number, number]> };
  return (name) => {
    const place = order === ORDER ? places[name] : undefined;
    if (place === undefined) return undefined;
    const { value, parts } = JSON.parse(file.toString('latin1', base + place[0], base + place[0] + place[1])) as Skeleton;
    const whole = { value };
    for (const part of parts) insert(whole, part, file, base);
    return whole.value;
  };
}

/** What of `value` is JSON; the other parts go into `parts`, inner ones first. */
function skeleton(value: unknown, path: (string | number)[], parts: Part[], body: Body): unknown {
  const inner = (each: unknown, key: string | number): unknown => skeleton(each, [...path, key], parts, body);
  const part = (kind: string, start: number, length: number): void => void parts.push([['value', ...path], kind, start, length]);
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (typeof value === 'string') {
    if (value.length < LONG) return value;
    const kind = /^[\0-\xff]*$/.test(value) ? 'latin1' : 'utf16le';
    const bytes = Buffer.from(value, kind);
    part(kind, body.add(bytes), bytes.length);
    return 0;
  }
  if (isNumbers(value)) {
    part(value.constructor.name, body.add(Buffer.from(value.buffer, value.byteOffset, value.byteLength)), value.length);
    return 0;
  }
  if (Array.isArray(value)) return value.map(inner);
  if (value instanceof Map || value instanceof Set) {
    const items = [...value as Iterable<unknown>].map(inner);
    part(value instanceof Map ? 'Map' : 'Set', 0, 0);
    return items;
  }
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) throw new Error(`cannot pack a ${typeof value} at ${path.join('.')}`);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(each, key)]));
}

/** Puts a part where it stands in `whole`. */
function insert(whole: object, [path, kind, start, length]: Part, file: Buffer<ArrayBuffer>, base: number): void {
  let holder = whole as Record<string | number, unknown>;
  const last = path.length - 1;
  for (let i = 0; i < last; i++) holder = holder[path[i]!] as typeof holder;
  const at = base + start;
  const key = path[last]!;
  switch (kind) {
    case 'latin1': holder[key] = file.toString('latin1', at, at + length); break;
    case 'utf16le': holder[key] = file.toString('utf16le', at, at + length); break;
    case 'Map': holder[key] = new Map(holder[key] as [unknown, unknown][]); break;
    case 'Set': holder[key] = new Set(holder[key] as unknown[]); break;
    default: holder[key] = new ARRAYS[kind as keyof typeof ARRAYS](file.buffer, file.byteOffset + at, length);
  }
}

function isNumbers(value: unknown): value is Numbers {
  return ArrayBuffer.isView(value) && value.constructor.name in ARRAYS;
}

/** JSON in Latin-1: other characters as escapes. */
function escaped(json: string): string {
  return json.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Pieces behind one another, each at a multiple of eight. */
class Body {
  readonly pieces: Uint8Array[] = [];
  #end = 0;

  /** Where the piece begins. */
  add(piece: Uint8Array): number {
    const room = new Uint8Array(aligned(piece.length));
    room.set(piece);
    this.pieces.push(room);
    const start = this.#end;
    this.#end += room.length;
    return start;
  }
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
