import { describe, expect, it } from 'vitest';
import { packed, unpacker } from '../../src/core/tables/pack.js';
import { textMap, valueOf } from '../../src/core/tables/text-map.js';

describe('packed tables', () => {
  const tables = {
    numbers: Int32Array.of(7, -8, 2 ** 31 - 1),
    halves: Float64Array.of(0.5, -1e300),
    none: new Uint8Array(0),
    mixed: { ids: Uint16Array.of(1, 65535), name: 'Türkiye — “ترکیه” \u2028', nested: [{ deep: Int8Array.of(-1) }, [null, true, 2.5]] },
    maps: new Map<string, unknown>([['a', Int16Array.of(3)], ['b', new Set(['x', 'y'])]]),
    latin: 'é'.repeat(5000),
    wide: `${'ab'.repeat(3000)}\ud83d\ude00\u06a9`,
    word: 'plain',
  };
  const bytes = packed(Object.entries(tables));

  it('come back as they were', () => {
    const read = unpacker(bytes);
    for (const [name, table] of Object.entries(tables)) expect(read(name)).toEqual(table);
    expect(read('other')).toBeUndefined();
  });

  it('are read in place, wherever in memory a page of them begins', () => {
    const numbers = unpacker(bytes)('numbers') as Int32Array;
    expect(numbers.buffer).toBe(bytes.buffer);
    const later = new Uint8Array(bytes.length + 16);
    later.set(bytes, 16);
    expect(unpacker(later.subarray(16))('numbers')).toEqual(tables.numbers);
  });

  it('are left alone where numbers have another order of bytes', () => {
    const text = Buffer.from(bytes).toString('latin1').replace('"order":"little"', '"order":"bigbig"').replace('"order":"big"', '"order":"lit"');
    expect(unpacker(new Uint8Array(Buffer.from(text, 'latin1')))('numbers')).toBeUndefined();
  });

  it('refuse what would not come back', () => {
    for (const odd of [() => 1, undefined, new Date(0), NaN, [undefined], Symbol('s')]) expect(() => packed([['odd', odd]])).toThrow(/cannot pack/);
  });
});

describe('a map kept as text', () => {
  const entries = Array.from({ length: 1000 }, (_, i): [string, string] => [`key ${i}`, `value ${i * 7}`]);
  const map = textMap(entries);

  it('gives each key its value', () => {
    for (const [key, value] of entries) expect(valueOf(map, key)).toBe(value);
  });

  it.each(['', 'key', 'key 1000', 'key 1\t', 'value 7', 'ey 1', '\n'])('knows no %j', (key) => {
    expect(valueOf(map, key)).toBeUndefined();
  });

  it('may be empty, and hold the empty key', () => {
    expect(valueOf(textMap([]), '')).toBeUndefined();
    expect(valueOf(textMap([['', 'nothing']]), '')).toBe('nothing');
  });

  it('holds the later of two entries with one key', () => {
    expect(valueOf(textMap([['a', '1'], ['b', '2'], ['a', '3']]), 'a')).toBe('3');
  });

  it('comes back from a file', () => {
    expect(valueOf(unpacker(packed([['map', map]]))('map') as typeof map, 'key 31')).toBe('value 217');
  });
});
