import type {Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {lowerText} from '../../engine/lower-text.ts';
import type {Span} from '../../engine/span.ts';

/** Words by which a sentence that sounds like an excuse says that it is none, and goes on to nothing that says otherwise. */
const REFUSED = longPattern`
  (?:^| )(?:
    (?:no|not an|n't an|n't any|never an|hardly an|without) excuse|
    my (?:own )?(?:fault|mistake|doing|responsibility)(?: and)? (?:nobody|no one|no-one) else(?: 's)?|
    sorry (?:that i|for (?:my|what i|being|having|not|how i|all))|
    a (?:very )?big deal (?:for|to) (?:her|him|them|the|my|our)|
    but only because (?:\p{L}+ ){1,3}(?:saw|caught|noticed|spotted|rang|called|checked|stepped|stopped|found)
  )(?: |$)(?!.* (?:but|if|though|only|just) )
`;

/** How an excuse goes on when it is taken back: by what came of it for others ("but she had a wedding"), or by whose it was. */
const AFTER: readonly RegExp[] = [
  /^(?:and|but|yet) (?:it|they|that) (?:was|were) (?:not mine|hers|his|theirs|(?:\p{L}+ ){0,2}\p{L}+ 's(?: \p{L}+){0,2})$/u,
  /^(?:but|yet) (?:it|she|he) (?:had|lost|waited|missed|paid|cried|sent|hurt|took|left|could have|might have|meant)(?: |$)/u,
  /^(?:but|yet) (?:it|that|this) (?:cost|broke) (?:her|him|them|the|his|their)(?: |$)/u,
  /^and (?:the|her|his|their) (?:\p{L}+ ){1,2}(?:gone|lost|missed|dead|ruined|empty|closed)(?: |$)(?!.*anyway)/u,
];

/** Whether an excuse is refused in its sentence, or told only to say how much it was after all. */
export function isTakenSeriously({end}: Span, {tokens}: Sentence): boolean {
  const words = tokens.filter(({pos}) => pos !== 'PUNCT');
  const after = lowerText(words.filter(({start}) => start >= end));
  return REFUSED.test(lowerText(words)) || AFTER.some((frame) => frame.test(after));
}
