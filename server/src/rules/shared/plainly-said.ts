import {longPattern} from '../../engine/long-pattern.ts';

/** What goes on after words and takes them back: "…, but I should have counted", "… because of me". */
const TAKEN_BACK = longPattern`
  (?:^|[ ,;:])(?:
    but|yet|still|however|though|although|except|until|unless|because|after|no excuse|not an excuse|n't an excuse|
    mine|myself|my own|(?<!not(?: \p{L}+)? )me|which (?:is why|i was)|so (?:i|we)|and (?:it|that|this|they|he|she)|
    (?<=[,;:] )i (?:had|should|could|never)|and i (?:had|should|could|never)|(?:that|as) i (?:had|was|gave|made)|
    i was (?:the|told)
  )(?: |$|[.,;:!?']|'s)
`;

/** What comes before words and gives them to somebody else or to another time: "my boss told me that …", "I used to think …". */
const OF_OTHERS = longPattern`
  (?:^| )(?:
    think|thought|thinking|told|tell|telling|believed?|assumed?|said|says?|saying|repl(?:y|ied)|answered|wrote|write|
    agreed?|insisted|argued|pretend(?:ed)?|claim(?:ed)?|used to|would|wish|hear|heard|asks?|asked|not because|
    although|though|even if|while|granted|sure|true
  )(?: |,|:|$)
`;

/** Whether words of a sentence are the speaker's own and stand as they are, by what comes before and after them in lower case. */
export function isPlainlySaid({before, after}: {readonly before: string; readonly after: string}): boolean {
  return !OF_OTHERS.test(before) && !TAKEN_BACK.test(after);
}
