/** The cause of a failed file operation in words, without the path and the system call. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  return (code && REASONS[code]) ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};
