/**
 * A text as a line for a terminal: its control characters, of which some colour, clear or retitle the terminal, and line breaks
 * among them, are shown as replacement characters.
 */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t]/gu, '\uFFFD');
}
