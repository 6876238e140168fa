/** The program: arguments in, exit code out. */
export function main(argv: readonly string[]): Promise<number> {
  void argv;
  return Promise.resolve(0);
}
