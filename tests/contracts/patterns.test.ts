import { describe, expect, it } from 'vitest';
import { latePatterns } from '../../esbuild.patterns.js';

describe('patterns of the bundle', () => {
  it('are made at their first use', () => {
    expect(latePatterns('const WORD = /\\p{Lu}[)"]+/u;\nexport const at = (s: string) => WORD.exec(s) ?? s.replace(WORD, "WORD");\n')).toBe(
      'let WORD: RegExp | undefined;\nexport const at = (s: string) => (WORD ??= /\\p{Lu}[)"]+/u).exec(s) ?? s.replace((WORD ??= /\\p{Lu}[)"]+/u), "WORD");\n',
    );
  });

  it('also those that are put together', () => {
    expect(latePatterns('const A = new RegExp(`^${B}`, "u");\nf(A);')).toBe('let A: RegExp | undefined;\nf((A ??= new RegExp(`^${B}`, "u")));');
  });

  it('but not one of another', () => {
    expect(latePatterns('const A = /a/;\nconst B = new RegExp(A.source, "g");\nf(B);')).toBe('let A: RegExp | undefined;\nconst B = new RegExp((A ??= /a/).source, "g");\nf(B);');
  });

  it('leave keys of that name alone', () => {
    expect(latePatterns('const A = /a/;\nf(o.A, { A: 1 }, A);')).toBe('let A: RegExp | undefined;\nf(o.A, { A: 1 }, (A ??= /a/));');
  });

  it('are made when they are read where rules hold them', () => {
    expect(latePatterns('export const RULES = [{ id: "a", pattern: /^\\d+$/, why: "b" }, { pattern: new RegExp(`^${X}$`) }];')).toBe(
      'export const RULES = [{ id: "a", get pattern() { return /^\\d+$/; }, why: "b" }, { get pattern() { return new RegExp(`^${X}$`); } }];',
    );
    expect(latePatterns('const RULES = [{ pattern: sticky("a"), other: /a/ }];')).toBe('const RULES = [{ pattern: sticky("a"), other: /a/ }];');
  });

  it('leaves out what only the tests read of a rule', () => {
    expect(latePatterns('const RULES = [{ id: "a", samples: ["A"] }, { samples: ["B, C"], id: "b" }];')).toBe('const RULES = [{ id: "a", }, { id: "b" }];');
    expect(latePatterns('const a = { samples: samples(1) };')).toBe('const a = { samples: samples(1) };');
  });

  it.each([
    'export const A = /a/;\nf(A);',
    'let A = /a/;\nf(A);',
    'const A = /a/;\nfunction f(A: number) { return A; }',
    'const A = /a/;\nexport const all = { A };',
    'const A = /a/, B = /b/;\nf(A, B);',
    'function f() { const A = /a/; return A; }',
    'const A = f(/a/);\nf(A);',
    'const A = f();\nconst B = new RegExp(A.source, "g");\nf({ B });',
  ])('stay where another form or name stands in the way: %s', (source) => {
    expect(latePatterns(source)).toBe(source);
  });
});
