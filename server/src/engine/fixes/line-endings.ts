import type {Fix} from '../fixes.ts';

/** A fix whose line breaks are those of the text that it is for; rules write `\n`. */
export function withLineEndings(fix: Fix, lineBreak: string): Fix {
  if (!fix.edits.some((edit) => edit.text.includes('\n'))) return fix;
  return {...fix, edits: fix.edits.map((edit) => ({...edit, text: edit.text.replaceAll(/\r?\n/gu, lineBreak)}))};
}
