/** A file, a folder or a stream that cannot be read or written; the message says which, and why in words. */
export class FileError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a file of this name is in the way',
  EACCES: 'you may not',
  EPERM: 'you may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'it would be too large for this disk',
  EMFILE: 'too many files are open',
  EIO: 'the disk does not answer',
  EBUSY: 'something else is using it',
  EPIPE: 'its reader has gone',
  Z_DATA_ERROR: 'it is not packed by gzip, or it is damaged',
  Z_BUF_ERROR: 'it is cut off: its packed end is missing',
  ZSTD_error_prefix_unknown: 'it is not packed by zstd',
}

/** What a failure of the system means, as a `FileError`; any other error stays what it is. */
export function toFileError(doing: 'read' | 'write', name: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof FileError || typeof code !== 'string') return error
  const reason = REASONS[code] ?? (isSystemCode(code) ? message : undefined)
  return reason === undefined ? error : new FileError(`Cannot ${doing} ${name}: ${reason}.`)
}

/** `ENOSPC`, `Z_DATA_ERROR`; a fault of the program has a code such as `ERR_INVALID_ARG_TYPE`. */
const isSystemCode = (code: string) =>
  /^(?:E[A-Z0-9]+|Z_[A-Z_]+|ZSTD_.*)$/.test(code) && !code.startsWith('ERR_')

/** Does what may fail with a file; a failure of the system says which file, and why. */
export async function withFile<T>(
  doing: 'read' | 'write',
  name: string,
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw toFileError(doing, name, error)
  }
}
