import {findOwnAct} from '../../engine/acts.ts';
import {findAdmission} from '../../engine/admission.ts';
import type {Sentence} from '../../engine/clauses.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {lowerText} from '../../engine/lower-text.ts';

/** A sentence that tells of no harm, and neither plays it down further nor draws anything from it. */
const UNHARMED = longPattern`
  ^(?:.* but )?(?:(?:luckily|fortunately|thankfully|thank god|by luck|in the end|and|so) )*(?:
    (?:nobody|no one|no-one|none of (?:them|us|the \p{L}+)|no \p{L}+) (?:
      (?:was|were|got|had been|came to be) (?:seriously |badly |actually )?(?:hurt|harmed|injured|affected|damaged|lost|done)|
      (?:lost|suffered|paid|missed|came to)(?: \p{L}+){0,3}
    )|
    (?:the |our |my )?\p{L}+ (?:was|were) (?:not|n't) (?:affected|harmed|damaged|lost)|
    (?:there was|it did|it caused|i caused) no (?:\p{L}+ )?(?:harm|damage|loss|injury)|
    (?:she|he|they|it) (?:came to|suffered|took) no (?:harm|damage|hurt)
  )(?: (?:thanks to|because|in|by|at|that|from|this|apart|except)(?: |$)(?!.*(?:anyway|so |big deal|fuss|just|only|but )).*)?$
`;

/** "I quoted the wrong price. I rang the buyer. Nobody lost money.": after what was done about an own mistake, that nobody suffered is its result. */
export function reportsOutcome({tokens}: Sentence, before: readonly Sentence[]): boolean {
  if (!UNHARMED.test(lowerText(tokens.filter(({pos}) => pos !== 'PUNCT')))) return false;
  const mistake = before.findIndex((sentence) => findAdmission([sentence], ['act', 'owning']) !== undefined);
  return mistake >= 0 && findOwnAct(before.slice(mistake + 1)) !== undefined;
}
