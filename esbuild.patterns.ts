/**
 * A pattern is parsed where its literal is evaluated, and every \p{…} in it costs a tenth of a millisecond then, whether or not
 * the pattern is ever used. In the bundle the patterns that a module keeps in constants are made at their first use.
 *
 *   const WORD = /\p{Lu}\p{L}+/u;        let WORD;
 *   … WORD.exec(text) …                  … (WORD ??= /\p{Lu}\p{L}+/u).exec(text) …
 *
 * and those that rules hold as their `pattern` when they are read:
 *
 *   const RULES = [{ pattern: /^\d+$/ }];        const RULES = [{ get pattern() { return /^\d+$/; } }];
 *
 * What rules hold as their `samples` is for the tests, and left out.
 */
import ts from 'typescript';

interface Edit { start: number; end: number; text: string }

/** The source of a module in TypeScript, its constant patterns made late and its rules without samples. */
export function latePatterns(source: string): string {
  if (!source.includes('const ')) return source;
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const patterns = patternsOf(file);
  const uses = new Map([...patterns.keys()].map((name) => [name, [] as ts.Identifier[]]));
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && uses.has(node.text) && !isKey(node)) {
      if (patterns.get(node.text)!.name === node) return;
      // Another thing of that name, or a form that cannot be replaced: the pattern stays as it is.
      if (isUse(node)) uses.get(node.text)!.push(node);
      else uses.delete(node.text);
    }
    if (isSamples(node)) {
      edits.push({ start: node.getFullStart(), end: node.getEnd() + (source[node.getEnd()] === ',' ? 1 : 0), text: '' });
      return;
    }
    if (isRulePattern(node)) edits.push({ start: node.getStart(), end: node.getEnd(), text: `get pattern() { return ${node.initializer.getText()}; }` });
    ts.forEachChild(node, visit);
  };
  const edits: Edit[] = [];
  visit(file);
  edits.push(...[...uses].flatMap(([name, identifiers]): Edit[] => {
    const declaration = patterns.get(name)!;
    const pattern = declaration.initializer!.getText();
    const list = declaration.parent as ts.VariableDeclarationList;
    return [
      { start: list.getStart(), end: list.getEnd(), text: `let ${name}: RegExp | undefined` },
      ...identifiers.map((use) => ({ start: use.getStart(), end: use.getEnd(), text: `(${name} ??= ${pattern})` })),
    ];
  }));
  return edits.sort((a, b) => b.start - a.start).reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);
}

/** `const NAME = /…/;` at the top of a module, not exported. */
function patternsOf(file: ts.SourceFile): Map<string, ts.VariableDeclaration> {
  const found = new Map<string, ts.VariableDeclaration>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined || !(statement.declarationList.flags & ts.NodeFlags.Const)) continue;
    const [declaration, ...others] = statement.declarationList.declarations;
    if (others.length > 0 || !declaration?.initializer || !isPattern(declaration.initializer)) continue;
    found.set(declaration.name.getText(), declaration);
  }
  // "new RegExp(ACTING.source, 'gu')" is made of another: an edit in an edit.
  for (const [name, { initializer }] of found) if (names(initializer!).some((other) => found.has(other))) found.delete(name);
  return found;
}

/** All names in an expression. */
function names(node: ts.Node): string[] {
  return ts.isIdentifier(node) ? [node.text] : childrenOf(node).flatMap(names);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** `/…/` or `new RegExp(…)` */
function isPattern(node: ts.Expression): boolean {
  return ts.isRegularExpressionLiteral(node) || (ts.isNewExpression(node) && node.expression.getText() === 'RegExp');
}

/** `pattern: /…/` in a table of rules. */
function isRulePattern(node: ts.Node): node is ts.PropertyAssignment {
  return ts.isPropertyAssignment(node) && node.name.getText() === 'pattern' && isPattern(node.initializer);
}

/** `samples: […]` in a table of rules. */
function isSamples(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && node.name.getText() === 'samples' && ts.isArrayLiteralExpression(node.initializer);
}

/** The name of a property: `.WORD`, `{ WORD: 1 }`. */
function isKey(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
}

/** An expression that may stand in parentheses. */
function isUse({ parent }: ts.Identifier): boolean {
  return USES.some((is) => is(parent));
}

const USES: readonly ((node: ts.Node) => boolean)[] = [
  ts.isPropertyAccessExpression, ts.isCallExpression, ts.isArrayLiteralExpression, ts.isConditionalExpression, ts.isPropertyAssignment,
  ts.isBinaryExpression, ts.isForOfStatement, ts.isArrowFunction, ts.isReturnStatement,
];
