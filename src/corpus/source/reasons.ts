/** System errors in the words of a reader. */
const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'no such file (a part of the path is no folder)',
  ELOOP: 'link loop',
  ENAMETOOLONG: 'name too long',
  EMFILE: 'too many open files',
  EIO: 'input/output error',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GB',
  ERR_INVALID_ARG_VALUE: 'not a file name',
  ERR_BUFFER_TOO_LARGE: 'unpacks to more than a text may be long',
  Z_BUF_ERROR: 'truncated gzip data',
  Z_DATA_ERROR: 'damaged gzip data',
};

/** One line, no stack: "permission denied". */
export function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return (code !== undefined && REASONS[code]) || (message ?? String(error)).split('\n')[0]!;
}

export function codeOf(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}
