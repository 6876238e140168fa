/** The width that cli-table3 gets to see in the bundle: what it lays out are stand-ins, one UTF-16 unit a cell. See `table.ts`. */
export = function unitWidth(text: string): number {
  return text.length;
};
