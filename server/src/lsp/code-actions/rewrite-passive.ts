import {type CodeAction, CodeActionKind} from 'vscode-languageserver';
import type {Sentence} from '../../engine/clauses.ts';
import {sliceEdited} from '../../engine/fixes.ts';
import {type ActiveRewrite, rewriteSentenceToActive, rewriteToActive} from '../../engine/passive-to-active.ts';
import {onOneLine, shorten} from '../../engine/shorten.ts';
import {overlaps} from '../../engine/span.ts';
import {toWorkspaceEdit} from '../convert.ts';
import type {ActionContext} from './context.ts';

/** The longest sentence that a title shows whole, in UTF-16 units. */
const TITLE_LENGTH = 100;

/** The passives at the cursor in the active, whether or not a rule minds them: each clause, and the sentence as a whole. */
export function rewritePassive(context: ActionContext): readonly CodeAction[] {
  const {judgement, range} = context;
  const text = judgement.document.text;
  return judgement.document.answers
    .flatMap(({sentences}) => sentences)
    .filter((sentence) => overlaps(sentence, range))
    .flatMap((sentence) => {
      const passives = sentence.clauses.filter(({voice}) => voice === 'passive');
      const atCursor = passives.filter((clause) => overlaps(clause.verb?.group ?? clause, range));
      const rewrites = (['I', 'We'] as const).flatMap((actor) => [
        ...(atCursor.length > 0 ? atCursor : passives).map((clause) => rewriteToActive(clause, sentence, text, actor)),
        passives.length > 1 ? rewriteSentenceToActive(sentence, text, actor) : undefined,
      ]);
      return distinct(rewrites.filter((rewrite) => rewrite !== undefined)).map((rewrite) =>
        toAction(context, sentence, rewrite),
      );
    });
}

/** A clause that names its agent has the same active whoever else may have acted, and so has a sentence with one passive. */
function distinct(rewrites: readonly ActiveRewrite[]): readonly ActiveRewrite[] {
  return [...new Map(rewrites.map((rewrite) => [JSON.stringify(rewrite.edits), rewrite])).values()];
}

function toAction({document, support}: ActionContext, sentence: Sentence, {edits}: ActiveRewrite): CodeAction {
  const words = onOneLine(sliceEdited(document.getText(), sentence, edits));
  return {
    title: `Rewrite as "${shorten(words, TITLE_LENGTH)}"`,
    kind: CodeActionKind.RefactorRewrite,
    edit: toWorkspaceEdit(document, edits, support),
  };
}
