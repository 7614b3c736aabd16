import type {Edit} from './engine/fixes.ts';

/** The edits with their line breaks as those of the text that they are for, which has either kind throughout. */
export function withLineEndings(edits: readonly Edit[], text: string): readonly Edit[] {
  const lineBreak = /\r\n|\n/u.exec(text)?.[0] ?? '\n';
  return edits.map((edit) => ({...edit, text: edit.text.replaceAll(/\r?\n/gu, lineBreak)}));
}
