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
    but only because (?:\p{L}+ ){1,3}(?:saw|caught|noticed|spotted|rang|called|checked|stepped|stopped|found)|
    (?:nothing|anything|not a word|little) (?:to (?:say|add|offer|bring up) |else )?in my (?:own )?defen[cs]e|
    (?:no|not a|n't a|n't any) (?:defen[cs]e|justification)|
    i (?:ca n't|can n't|cannot|could n't|wo n't|would n't) (?:say|claim|pretend|argue) (?:that )?i (?:
      could n't|did n't|was n't|had n't|had no
    )|
    does n't excuse|not excuse
  )(?: |$)(?!.* (?:but|if|though|only|just) )
`;

/** Whether a sentence says that what sounds like an excuse is none: "I have nothing to add in my defence". */
export function isRefused({tokens}: Sentence): boolean {
  return REFUSED.test(lowerText(tokens.filter(({pos}) => pos !== 'PUNCT')));
}

/** "I could say that I was busy, but so was everybody else." */
const NOT_CLAIMED =
  /(?:^| )i (?:could|can) (?:say|blame|claim|argue|tell you) .*but (?:so|the|i|it|that|nobody|in)(?: |$)/u;

/** How an excuse goes on when it is taken back: by what came of it for others ("but she had a wedding"), or by whose it was. */
const AFTER: readonly RegExp[] = [
  /^(?:and|but|yet) (?:it|they|that) (?:was|were) (?:not mine|hers|his|theirs|(?:\p{L}+ ){0,2}\p{L}+ 's(?: \p{L}+){0,2})$/u,
  /^(?:but|yet) (?:it|she|he) (?:had|lost|waited|missed|paid|cried|sent|hurt|took|left|could have|might have|meant)(?: |$)/u,
  /^(?:but|yet) (?:for|to) (?:her|him|them|the \p{L}+) it (?:was|did|mattered)$/u,
  /^(?:but|yet) (?:it|that|this) (?:cost|broke) (?:her|him|them|the|his|their)(?: |$)/u,
  /^and (?:the|her|his|their) (?:\p{L}+ ){1,2}(?:gone|lost|missed|dead|ruined|empty|closed)(?: |$)(?!.*anyway)/u,
];

/** What others would have done right: "Anybody else would have checked the label" excuses nothing. */
const DONE_RIGHT = longPattern`
  (?:^|[ ,])(?:any|every|most |a (?:good|better|careful|proper|professional|trained) )[\p{L} -]{0,30}? would(?: n't| not)? have (?:
    been (?:angry|upset|furious|cross|annoyed|hurt|disappointed)|asked|called|caught|checked|counted|double-checked|listened|
    looked|measured|noticed|phoned|rung|seen|spotted|stopped|tested|turned round|walked away
  )(?: |$)
`;

/** "It was only a small thing, but a family slept in the car.": what it cost somebody. */
const COST = longPattern`
  (?:^| )(?:only|just|not|n't) .*but (?:
    (?:the|an?|my|our|her|his|two|three|four|five|ten|twenty|forty|some|several|many) (?:\p{L}+ ){1,3}?|we |she |he |they |nobody |no one
  ) ?(?:had to|lost|waited|missed|paid|cried|slept|threw|broke|left|cancelled|fell|got (?:hurt|ill|sick)|could(?: not| n't)?)(?: |$)
`;

/** "It was a busy Saturday, but I still should have checked.": what the sentence comes to. */
const OWNED_IN_THE_END = longPattern`
  (?:^|(?:but|yet) )(?:
    i (?:still |really |easily |simply ){0,2}(?:should|could) (?:still |easily )?have (?:
      known|asked|called|checked|counted|read|seen|said|looked|tested
    )|
    it was (?:still |all )?my (?:own )?(?:job|responsibility|duty|fault|task|signature)|
    the (?:mistake|fault|error|choice|decision) was (?:still )?mine
  )(?: (?!(?:but|though|although|if|whatever|only|who|so) )[\p{L}\p{N}'.]+){0,9}$
`;

/** "How could I have caught it? By turning the sheet over.": a question that the speaker answers. */
const ANSWERED = /^(?:by|easily|simply|quite easily|very easily|i could|yes|of course i could)(?: |$)/u;

/** Whether an excuse is refused in its sentence or by the next one, or told only to say how much it was after all. */
export function isTakenSeriously({end}: Span, sentence: Sentence, next: Sentence | undefined): boolean {
  const {tokens} = sentence;
  const words = tokens.filter(({pos}) => pos !== 'PUNCT');
  const after = lowerText(words.filter(({start}) => start >= end));
  const all = lowerText(words);
  const isAnswered = tokens.at(-1)?.lower === '?' && next !== undefined && ANSWERED.test(lowerText(next.tokens));
  if (isAnswered || OWNED_IN_THE_END.test(all)) return true;
  return (
    REFUSED.test(all) ||
    NOT_CLAIMED.test(all) ||
    DONE_RIGHT.test(all) ||
    COST.test(all) ||
    AFTER.some((frame) => frame.test(after))
  );
}
