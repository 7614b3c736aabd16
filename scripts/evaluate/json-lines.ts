/**
 * The objects of a JSON Lines text; empty lines are skipped.
 * Throws a SyntaxError that names the line where one is not an object.
 */
export function parseJsonLines(text: string): Record<string, unknown>[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new SyntaxError(`Line ${index + 1} is not JSON: ${(error as Error).message}`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new SyntaxError(`Line ${index + 1} is not a JSON object.`);
    }
    return [value as Record<string, unknown>];
  });
}
