/**
 * A long pattern that is written over several lines, so that it can be read, and compared line by line: breaks of line and the blanks after
 * them are left out. Backslashes stand for themselves.
 */
export function unbroken(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({raw: strings.raw.map(onOneLine)}, ...values);
}

function onOneLine(text: string): string {
  return (
    text
      .replaceAll(/\n\s*/gu, '')
      // A bundle is written in ASCII, these templates too (`scripts/bundles/ascii-only.ts`).
      .replaceAll(/\\u([\da-f]{4})/gu, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
  );
}

/** The expression of a long pattern, as by the flag `u`; see `unbroken`. */
export function longPattern(strings: TemplateStringsArray, ...values: readonly string[]): RegExp {
  return new RegExp(unbroken(strings, ...values), 'u');
}
