/** Whether a value of a closed set is one of some of its members; unlike with an array or an expression, no other can be named. */
export function isOneOf<Value extends string>(
  value: Value | undefined,
  ...members: readonly NoInfer<Value>[]
): boolean {
  return value !== undefined && members.includes(value);
}
