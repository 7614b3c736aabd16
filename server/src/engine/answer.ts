import type {Sentence} from './clauses.ts';
import type {FrontMatter} from './front-matter.ts';
import type {QuestionKind} from './reading/question.ts';
import type {SectionName} from './sections.ts';
import type {Span} from './span.ts';

export type {QuestionKind} from './reading/question.ts';

/** A Markdown heading, or the lead-in of a paragraph that acts as one. */
export interface Heading extends Span {
  /** Without markup. */
  readonly text: string;
  /** 1 to 6; 0 for a lead-in. */
  readonly depth: number;
}

/** A paragraph, a list item's paragraph, or the part of one that belongs to one section. */
export interface Block extends Span {
  /** As long as the block, markup blanked out. */
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  /** Words as people count them, without code. */
  readonly words: number;
}

export interface Section extends Span {
  /** The first of `names`; undefined for prose under no heading or under one that names no section. */
  readonly name?: SectionName;
  /** More than one for a heading such as `Situation / Task`. */
  readonly names: readonly SectionName[];
  readonly heading?: Heading;
  /** From the end of the heading to the end of the section. */
  readonly body: Span;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly words: number;
}

export interface Answer extends Span {
  readonly title?: Heading;
  readonly question?: string;
  readonly kind: QuestionKind;
  /** The job applied for, from the front matter. */
  readonly role?: string;
  /** Skills that must not be the mistake, from the front matter. */
  readonly skills: readonly string[];
  /** In the order of the text; together they hold all the answer's prose. */
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly words: number;
}

/** An HTML comment; suppression directives are among them. */
export interface Comment extends Span {
  /** Between `<!--` and `-->`, trimmed. */
  readonly text: string;
}

/** A whole file. */
export interface AnswerDocument {
  readonly text: string;
  readonly frontMatter?: FrontMatter;
  readonly answers: readonly Answer[];
  readonly comments: readonly Comment[];
  /** The first line of a comment that nothing closes. Markdown ends it with the file; here it ends with the line, or nothing below it could be judged. */
  readonly openComment?: Span;
  /** Headings that name no section and are not titles, such as a misspelled `## Sitaution`. */
  readonly otherHeadings: readonly Heading[];
}

/**
 * The longest text that is judged, in UTF-16 units: about a hundred answers. Whatever is longer is not a file of answers, and an editor
 * must not wait for it.
 */
export const MAX_LENGTH = 250_000;

/** Whether a file is text, and not longer than what is judged. */
export function isReadable(text: string): boolean {
  return text.length <= MAX_LENGTH && !text.includes('\0');
}
