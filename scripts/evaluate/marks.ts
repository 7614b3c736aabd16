import type {Span} from '../../server/src/engine/span.ts';

/** A finding that a reader of the text expects. */
export interface Expectation {
  readonly ruleId: string;
  /** The words that are at fault, in the text without marks; empty where the fault is of the whole answer around it. */
  readonly span: Span;
}

export interface MarkedText {
  /** The text as the engine gets it. */
  readonly text: string;
  readonly expected: readonly Expectation[];
}

/**
 * Takes the marks out of a text: `⟦rule-id: words⟧` stands for the words, `⟦rule-id⟧` for nothing (a line of its own
 * goes with it). Marks may be nested. Throws a SyntaxError for a bracket without its partner or a mark without a rule.
 */
export function readMarks(marked: string): MarkedText {
  const expected: Expectation[] = [];
  const open: {readonly ruleId: string; readonly start: number}[] = [];
  const source = marked.replace(/^[ \t]*((?:⟦[a-z-]+⟧[ \t]*)+)\r?\n/gmu, '$1');
  let text = '';
  let last = 0;
  for (const match of source.matchAll(/⟦([a-z-]+)⟧|⟦([a-z-]+):[ ]?|⟦|⟧/gu)) {
    text += source.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[1]) {
      expected.push({ruleId: match[1], span: {start: text.length, end: text.length}});
    } else if (match[2]) {
      open.push({ruleId: match[2], start: text.length});
    } else {
      const mark = match[0] === '⟧' ? open.pop() : undefined;
      if (!mark)
        throw new SyntaxError(`Mark without a partner or a rule: ${marked.slice(match.index, match.index + 40)}`);
      expected.push({ruleId: mark.ruleId, span: {start: mark.start, end: text.length}});
    }
  }
  if (open.length > 0) throw new SyntaxError(`The mark ⟦${open[0]?.ruleId} is not closed.`);
  return {text: text + source.slice(last), expected};
}
