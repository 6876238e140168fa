import { describe, expect, it } from 'vitest';
import { AGENCIES, agencyOf } from '../../src/agencies/index.js';
import { fold } from '../../src/core/fold.js';

describe('the agencies', () => {
  it('are listed with each form once, over all of them', () => {
    const forms = AGENCIES.flatMap(({ name, code, aliases }) => [...new Set([name, code ?? name].map(fold)), ...(aliases ?? []).map(fold)]);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it.each([['UrduPoint News', 'UrduPoint News'], ['urdupoint', 'UrduPoint News'], ['GlobeNewswire', 'GlobeNewswire'], ['Globe  Newswire', 'GlobeNewswire'], ['irna', 'Islamic Republic News Agency']])('%s is %s', (form, name) => {
    expect(agencyOf(form)?.name).toBe(name);
  });

  it.each(['', 'Urdu', 'Globe', 'news agency'])('%j is none', (form) => {
    expect(agencyOf(form)).toBe(null);
  });
});
