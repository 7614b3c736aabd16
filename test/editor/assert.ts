// The few assertions that the suite needs, for hosts that have no `node:assert`.

/** Fails with `message`. */
export function fail(message: string): never {
  throw new Error(message);
}

/** Requires something that is there. */
export function ok(value: unknown, message = 'Expected a value.'): asserts value {
  if (!value) fail(message);
}

/** Requires the same primitive value. */
export function equal<Value>(actual: Value, expected: Value): void {
  if (actual !== expected) fail(`Expected ${JSON.stringify(expected)}, not ${JSON.stringify(actual)}.`);
}

/** Requires the same plain data. */
export function deepEqual(actual: unknown, expected: unknown): void {
  equal(JSON.stringify(actual), JSON.stringify(expected));
}

/** Requires a text that an expression finds something in. */
export function match(actual: string, expected: RegExp): void {
  if (!expected.test(actual)) fail(`Expected a match of ${expected}, not ${JSON.stringify(actual)}.`);
}
