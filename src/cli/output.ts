/** Where a command writes to: a stream, a descriptor, a pager, a test's buffer. */
export interface Output {
  /** Resolves when more may be written. Throws `ClosedPipe` once the reader is gone. */
  write(text: string | Uint8Array): Promise<void>;
  readonly isTerminal: boolean;
  /** Cells in a line; null where there is no terminal. */
  readonly columns: number | null;
  /** Called before the next text is written: a line of progress makes room for it. */
  before?: (() => Promise<void>) | null;
}
