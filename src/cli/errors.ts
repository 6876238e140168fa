import { nearest } from '../core/nearest.js';

/** Wrong usage: one line on standard error, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Something outside the program failed (a folder that cannot be written): one line on standard error, exit code 2. */
export class RunError extends Error {
  override name = 'RunError';
}

/** The reader of standard output is gone (`| head`): quiet, exit code 0. */
export class ClosedPipe extends Error {
  override name = 'ClosedPipe';
}

/** `unknown field "datee": did you mean "date"? Known: agency, date`. */
export function unknownError(kind: string, given: string, known: readonly string[]): UsageError {
  const near = nearest(given, known);
  const hint = near === null ? '' : ` did you mean ${JSON.stringify(near)}?`;
  return new UsageError(`unknown ${kind} ${JSON.stringify(given)}:${hint} known: ${known.join(', ')}`);
}

/** What went wrong, in the words a user knows. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code !== undefined && code in REASONS) return REASONS[code]!;
  return error instanceof Error ? error.message.split('\n')[0]! : String(error);
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EEXIST: 'is there already, and no folder',
  EISDIR: 'is a folder',
  ENOTDIR: 'not a folder',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the file system is read-only',
  ELOOP: 'too many links',
  EMFILE: 'too many open files',
};

/** What commander asks us to print in place of running: help. */
export class Printed extends Error {
  constructor(readonly text: string, readonly code: 0 | 2) {
    super('printed');
  }
}
