import {WriteStream} from 'node:tty';
import {printable} from './printable.ts';
import {reasonOf} from './reason.ts';

/** Where a command writes. */
export interface Output {
  write(text: string): void;
  /** Messages for the person at the terminal, one line each. */
  warn(line: string): void;
  /** Whether colours are wanted on `write`. */
  readonly colour: boolean;
}

/** Standard output and standard error. */
export function standardOutput(): Output {
  const warn = (line: string): void => void process.stderr.write(`star-answer: ${printable(line)}\n`);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe may leave early (`| head`); that is no fault of ours.
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    warn(`The output cannot be written: ${reasonOf(error)}.`);
    exitWith2();
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    // There is nowhere left to say it.
    if (error.code !== 'EPIPE') exitWith2();
  });
  return {
    write: (text) => void process.stdout.write(text),
    warn,
    colour: hasColours(),
  };
}

/** Whether standard output takes colours, as Node.js judges it: `FORCE_COLOR`, then `NO_COLOR`, then the terminal. */
function hasColours(): boolean {
  // A stream that is no terminal has no such method; with `FORCE_COLOR`, the environment decides alone.
  return process.env.FORCE_COLOR
    ? WriteStream.prototype.hasColors()
    : process.stdout.isTTY === true && process.stdout.hasColors();
}

/** Sets the exit code last: a command that ends after its output failed sets one of its own. */
function exitWith2(): void {
  process.once('exit', () => {
    process.exitCode = 2;
  });
}
