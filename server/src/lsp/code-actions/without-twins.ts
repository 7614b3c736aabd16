import type {CodeAction} from 'vscode-languageserver';

/** The same action for several findings is one, for all of them: a rule that reports a line twice is silenced once. */
export function withoutTwins(actions: readonly CodeAction[]): CodeAction[] {
  const merged = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.kind, action.edit]);
    const twin = merged.get(key);
    merged.set(
      key,
      twin ? {...twin, diagnostics: [...(twin.diagnostics ?? []), ...(action.diagnostics ?? [])]} : action,
    );
  }
  return [...merged.values()];
}
