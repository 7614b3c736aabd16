import type {Sentence} from '../clauses.ts';
import {longPattern, unbroken} from '../long-pattern.ts';
import {hasPhrase, phrase, wordsOf} from '../phrases.ts';
import {isPractice} from './practice.ts';
import {introducesSafeguard} from './safeguards.ts';

/** Whether a sentence names something that is done differently since: a habit, a check, a rule, a document. */
export function namesChange(sentence: Sentence): boolean {
  return tellsOfToday(sentence) || sentence.clauses.some((clause) => introducesSafeguard(clause, sentence));
}

/** Whether a sentence tells how things are done since; what was introduced for that may have been introduced at once. */
export function tellsOfToday(sentence: Sentence): boolean {
  const words = wordsOf(sentence);
  return (
    (words.includes('since') && hasPhrase(sentence, CHANGED_SINCE)) ||
    (words.includes('again') && hasPhrase(sentence, NEVER_AGAIN)) ||
    hasPhrase(sentence, CHANGED) ||
    TODAY.test(words) ||
    sentence.clauses.some((clause) => isPractice(clause, sentence))
  );
}

/** Words with "since" that say that something is done differently. */
const CHANGED_SINCE = phrase(
  '(?:ever )?since (?:then|that|this|the)',
  '(?:every|each|all|any|no|the) (?:[\\p{L}-]+ ){1,3}since',
  'since (?:has|have)',
  "(?:i|we)(?:'ve| have) been (?!(?:work|liv|wait|stay|study|look|cover)ing)\\p{L}+ing (?:[\\p{L}-]+ ){0,6}since(?! \\p{L})",
  'ever since',
  'since(?=\\s*[,:;])',
  "(?:i|we|i've|we've|have|has) since",
  "(?:never|not|\\p{L}+n't|any|a single|one|no) (?:[\\p{L}-]+ ){0,8}since",
  'since (?:my|the) (?:mistake|incident|error)',
  '(?:in|over|for) (?:the |all )?(?:[\\p{L}-]+ ){0,4}(?:years?|months) since',
);

/** Words with "again" that say so. */
const NEVER_AGAIN = phrase(
  'never again',
  unbroken`
    (?:i|we|it|this|that|(?:the|that|this) (?:[\p{L}-]+ ){0,2}(?:mistake|error|thing|problem|slip|oversight))(?:
      've|'s|'d| have| has| had| did| will
    )? never (?:[\p{L}-]+ ){0,6}again
  `,
  "(?:not|\\p{L}+n't) (?:[\\p{L}-]+ ){0,6}again",
);

/** Other words that say so. */
const CHANGED = phrase(
  '(?:i|we) now (?!\\p{L}+ed |was|were|had|knew|saw|have to|know|see|understand)\\p{L}+',
  '(?:i|we) changed (?:that|this|it|course)',
  unbroken`
    (?:for|at|in|before|with|by) (?:the|my|our) (?:next|following|new) (?:
      one|two|time|try|attempt|season|talk|exam|year|project|season|course|event|interview|venture|job|role|show|race|
      release|partnership
    )
  `,
  '(?:for|before) (?:the|my|our) second (?:one|time|try|attempt)',
  // "If it happened again, I would ask early, and on my last project I did exactly that."
  'did (?:exactly|just) (?:that|this|so)',
  '(?:every|each) (?:[\\p{L}-]+ ){1,3}(?:goes|gets)',
  'the (?:[\\p{L}-]+ ){0,2}(?:year|season|time|term|spring|summer|autumn|winter) (?:after|following)',
  "(?:i|we)(?:'ve| have) (?:carried on|kept(?: on)?) \\p{L}+ing",
  'now,? instead of',
  'instead,? i now',
  'can now',
  '(?:i|we) (?:[\\p{L}-]+ )?applied (?:this|that|the|these|those|what)',
  '(?:years?|months?|seasons|quarters|terms) (?:that followed|after (?:that|this|it)|afterwards|since)',
  '(?:is|are) still (?:there|in use|used|up|on|part)',
  'which (?:i|we) (?:have kept|still (?:keep|use|do))',
  // "In my internship I shared the tasks on day one."
  'in my (?:internship|(?:next|new|current|present|second|following) (?:company|internship|job|position|post|project|role|school|team))',
  // "In later projects I involved the users from day one."
  '(?:in|on|with) (?:all |my )?(?:later|subsequent) \\p{L}+',
  // "The next time it came up, I told the client on the same day."
  "the next time(?! i(?: will| would|'ll|'d))(?= (?:[\\p{L}-]+ ){1,8}\\p{L}+ed| .*? (?:came|happened|was|were))",
  'from (?:then|that|this)(?: \\p{L}+){0,2} (?:on|onwards?|forward)',
  'from that (?:day|point|moment|time|week|experience|mistake|incident)',
  'after (?:that|this)(?: \\p{L}+)?,? (?:i|we) (?:always|never|started|began|made|set|put)',
  "(?:have|has)(?: not|n't|n’t)? (?:never )?(?:had|made|lost|missed|seen|sent) (?:another|a second|a single)",
  '(?:once|twice|(?:\\p{L}+|\\p{N}+) times) (?:last|this) (?:week|month|quarter|year|spring|summer|autumn|winter)',
  'to this day',
  'these days',
  'nowadays',
  'no longer',
  'any ?more',
  "(?:never|not|\\p{L}+n't) (?:[\\p{L}-]+ ){0,2}(?:happen|happened|recur|recurred|occur|occurred|be repeated)",
  'prevent(?:s|ed|ing)? (?:[\\p{L}-]+ ){0,4}(?:again|from|future|this|that|it|such|similar|another)',
  'avoid(?:s|ed|ing)? (?:[\\p{L}-]+ ){0,2}(?:similar|such|the same|another|future)',
  'eliminat(?:ed|es|ing)',
  'automat(?:ed|es|e|ing)',
  '(?:was|is) the last time',
  '(?:changed|changes) (?:how|the way|my|our|what)',
  'make (?:it )?(?:sure|certain)',
  'making (?:sure|certain) (?:to|i|we)',
  '(?:make|made|making) (?:it )?(?:a (?:habit|point|rule|practice)|my (?:habit|practice|rule))',
  unbroken`
    (?:a|the|my|our|new|into a|as a) (?:[\p{L}-]+ ){0,2}(?:
      habit|checklist|check-list|routine|ritual|safeguard|failsafe|fail-safe
    )
  `,
  unbroken`
    (?:is|are|has become|have become|became) (?:now )?(?:[\p{L}-]+ ){0,2}(?:
      standard|policy|routine|second nature|part of (?:my|our|the)|a habit
    )
  `,
  '(?:still|now) (?:use|used|uses|do|does|have|has|keep|keeps)',
  'every time',
  'each time',
  'without fail',
  'as a rule',
  unbroken`
    (?:before|after) (?:i|we) (?:[\p{L}-]+ ){0,2}(?:
      send|start|submit|publish|leave|sign|release|hand|promise|commit|agree|do|make|merge|deploy|file|print|order|
      close|open|answer|say|ship
    )
  `,
);

/** "Now the alert shows the hours left": what stands after "Now" is how it is today, unless it is still the story ("Now the problem was"). */
const TODAY = longPattern`
  ^(?:now|nowadays|today),?:? (?!
    (?:the|that|this|my|our|a|an|i|we|it|he|she|they|there) (?:\p{L}+ )?(?:was|were|had|did|could|would)|that |then |what |i (?:know|see|understand|realis|realiz)
  )
`;
