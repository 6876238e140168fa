import { describe, expect, it } from 'vitest';
import { AGENCIES, agencyAtAddress, agencyOf } from '../../src/agencies/index.js';
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

  it.each([
    ['https://www.nytimes.com/2024/05/04/world/golzar.html', 'The New York Times'], ['https://p.dw.com/p/5Qk2x', 'Deutsche Welle'], ['en.irna.ir/news/85123', 'Islamic Republic News Agency'], ['http://news.sky.com/story/1', 'Sky News'],
  ])('%s is a page of %s', (address, name) => {
    expect(agencyAtAddress(address)?.name).toBe(name);
  });

  it.each(['https://example.com/irna.ir', 'https://notdw.com/p/1', 'https://sky.com/x', 'nothing'])('%j is nobody\'s page', (address) => {
    expect(agencyAtAddress(address)).toBe(null);
  });

  it('have each site once', () => {
    const sites = AGENCIES.flatMap(({ sites: own }) => own ?? []);
    expect(sites.filter((site, i) => sites.indexOf(site) !== i)).toEqual([]);
  });
});
