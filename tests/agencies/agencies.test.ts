import { describe, expect, it } from 'vitest';
import { AGENCIES, agencyAtAddress, agencyOf, mayOpenAgency } from '../../src/agencies/index.js';
import { fold } from '../../src/core/fold.js';
import { tokenize } from '../../src/parser/text/tokens.js';

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

  it('are told by the token that opens one of their forms, in whatever case', () => {
    const forms = AGENCIES.flatMap(({ name, code, aliases }) => [name, code ?? name, ...(aliases ?? [])]).flatMap((form) => [form, form.toUpperCase()]);
    const opens = (form: string): boolean => mayOpenAgency(tokenize(form.replace(/^the /i, '')).hash[0]!);
    expect(forms.filter((form) => !opens(form))).toEqual([]);
  });

  it('are seldom told by another word', () => {
    const { hash, length } = tokenize('a minister and his deputy told reporters that ferries between islands would stop unless somebody paid for repairs to both jetties before winter');
    expect(Array.from({ length }, (_, i) => hash[i]!).filter(mayOpenAgency)).toEqual([]);
  });

  it('have each site once', () => {
    const sites = AGENCIES.flatMap(({ sites: own }) => own ?? []);
    expect(sites.filter((site, i) => sites.indexOf(site) !== i)).toEqual([]);
  });
});
