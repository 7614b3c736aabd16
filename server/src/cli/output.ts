/** Where a command writes; the process's own streams, except in tests. */
export interface Output {
  write(text: string): void;
  /** Messages for the person at the terminal, one line each. */
  warn(line: string): void;
  /** Whether colours are wanted on `write`. */
  readonly colour: boolean;
}

/** Standard output and standard error; colours for a terminal whose user has not set `NO_COLOR`. */
export function standardOutput(): Output {
  // The reader of a pipe may leave early (`| head`); that is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  return {
    write: (text) => void process.stdout.write(text),
    warn: (line) => void process.stderr.write(`star-answer: ${line}\n`),
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  };
}
