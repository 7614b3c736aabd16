import type {MisconductKind} from '../misconduct-kinds.ts';

/**
 * Misconduct by meaning: what somebody does (a class of verbs), and what in the words after the verb makes it misconduct. The words
 * between them are left open, unlike in a frame; `{name}` is a class.
 */
export interface Deed {
  readonly kind: MisconductKind;
  /** Base forms of the verbs, separated by blanks; a phrasal verb is its verb here and its particle in `after`. */
  readonly verbs: string;
  /** What must follow the verb somewhere in the sentence. */
  readonly after: string;
  /** Whether it is misconduct only if it is denied ("I don't hire women"), or either way; otherwise only if it is not. */
  readonly denied?: 'always' | 'either';
  /** What makes it another thing, anywhere in the sentence. */
  readonly unless?: RegExp;
}
