/**
 * A list of words is ids at run time, and to find them again at every start takes longer than all else that is done with the
 * list. The build keeps them (src/core/words.ts); so that the bundle finds those of a list, each list that a module makes
 * once is told where it stands.
 *
 *   const FISH = new WordSet('cod eel');        const FISH = new WordSet('cod eel', 12);
 *
 * Lists made by functions, which may be of other words each time, are left alone.
 */
import ts from 'typescript';

/** Stands for the number until the bundle is whole. */
const SITE = 'LIST_SITE';
const CLASSES = new Set(['WordSet', 'WordMap']);

/** The source of a module in TypeScript, its lists with a second argument. */
export function sitedLists(source: string): string {
  if (![...CLASSES].some((name) => source.includes(`new ${name}`))) return source;
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const places: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (isList(node)) places.push(node.arguments!.end);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return places.sort((a, b) => b - a).reduce((text, at) => `${text.slice(0, at)}, ${SITE}${text.slice(at)}`, source);
}

/** The bundle with its sites numbered, from 1. */
export function numbered(bundle: string): string {
  let site = 0;
  return bundle.replaceAll(SITE, () => String(++site));
}

function isList(node: ts.Node): node is ts.NewExpression {
  return ts.isNewExpression(node) && CLASSES.has(node.expression.getText()) && node.arguments?.length === 1 && !node.arguments.hasTrailingComma;
}
