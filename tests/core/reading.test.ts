import { describe, expect, it } from 'vitest';
import { appended, itemAt, lastOf, unitAt } from '../../src/core/reading.js';

describe('unitAt', () => {
  const long = 'The harbour at Rasht was shut on Monday';
  it.each([['a whole text', 'Rasht'], ['a slice', long.slice(4, 30)], ['two joined', `${long}${String(Math.PI)}`], ['two bytes a unit', 'Ali “Karvani” ‒ تهران'], ['pairs', 'a😀b']])('reads %s as charCodeAt does, one behind its end included', (_, text) => {
    for (let i = 0; i <= text.length; i++) expect(unitAt(text, i)).toBe(text.charCodeAt(i));
  });
});

describe('lists', () => {
  it('have nothing before their first item', () => {
    const list = Object.assign(['a', 'b'], { '-1': 'a property' });
    expect([itemAt(list, -1), itemAt(list, 0), itemAt(list, 1), itemAt(list, 2)]).toEqual([undefined, 'a', 'b', undefined]);
  });

  it('end with their last item, where they have one', () => {
    expect([lastOf(['a', 'b']), lastOf([])]).toEqual(['b', undefined]);
  });

  it('are made with the first item and grow with the next', () => {
    const one = appended(null, 1);
    expect(appended(one, 2)).toBe(one);
    expect(one).toEqual([1, 2]);
  });
});
