import {type CodeAction, CodeActionKind} from 'vscode-languageserver';

/**
 * Actions that do the same are one, the first of them, for all their findings: a rule that reports a line twice is silenced once, and a quick fix
 * stands for the rewriting that is offered everywhere. Actions on the whole file are asked for by their kind, and stay.
 */
export function withoutTwins(actions: readonly CodeAction[]): CodeAction[] {
  const merged = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.kind?.startsWith(CodeActionKind.Source), action.edit]);
    const twin = merged.get(key);
    merged.set(
      key,
      twin ? {...twin, diagnostics: [...(twin.diagnostics ?? []), ...(action.diagnostics ?? [])]} : action,
    );
  }
  return [...merged.values()];
}
