/** As much of JSON Schema as the generated one uses. */
export interface Node {
  $ref?: string;
  $defs?: Record<string, Node>;
  anyOf?: readonly Node[];
  items?: Node;
  properties?: Record<string, Node>;
}

/** The node itself, or what its `$ref` ("#/$defs/Span") points at. */
export function resolve(root: Node, node: Node): Node {
  return node.$ref === undefined ? node : root.$defs![node.$ref.replace('#/$defs/', '')]!;
}
