import {findAdmission} from '../engine/admission.ts';
import type {Answer} from '../engine/answer.ts';
import type {Sentence} from '../engine/clauses.ts';
import type {Fix} from '../engine/fixes.ts';
import {findPhrase, phrase} from '../engine/phrases.ts';
import {defineRule} from '../engine/rule.ts';
import {overlaps, type Span} from '../engine/span.ts';
import {removeWords} from './remove-words.ts';

/**
 * - `plea`: words that open a defence and can go without loss ("in my defence").
 * - `company`: everybody would have done the same, nobody could have known.
 * - `trifle`: it was not so bad.
 * - `apology`: sorry for what others felt, or for what may have been ("sorry if anyone was offended").
 * - `truism`: everybody makes mistakes; meant well. Said beside a plain admission it does little harm.
 */
type Defence = 'plea' | 'company' | 'trifle' | 'truism' | 'apology';

const ANYONE =
  '(?:anyone|anybody|everyone|everybody|most people|any(?: other)? (?!of|that|way|more|time)\\p{L}+(?: (?!that|who|which)\\p{L}+)?|lots of people|plenty of people|a lot of people)';
const NOT = "(?:wasn't|isn't|'s not|was not|is not|was hardly|was never|'s hardly|is hardly|hardly)";

const PATTERNS: Readonly<Record<Defence, readonly string[]>> = {
  plea: [
    'in (?:my|our) (?:own )?(?:defen[cs]e|favou?r)',
    'to be (?:entirely |completely )?fair (?:to|on|with) (?:me|myself|us|ourselves)',
    'in (?:all )?fairness(?: to (?:me|myself|us))?(?! to )',
    'in my (?:own )?justification',
    "(?:i'm not|i am not|not|i don't want|i do not want|without wanting|not that i'm|i don't mean|i don't like|i hate)(?: trying)?(?: to)? (?:mak(?:e|ing)|use|using|look(?:ing)? for|offer(?:ing)?)(?: any| an)? excuses?(?:,? but)?",
    "(?:can you|you (?:really )?(?:can't|cannot|couldn't)|nobody (?:can|could)|no one (?:can|could)|who (?:can|could)) (?:really )?blame me",
    "(?:you|they|we|he|she) (?:can't|cannot|couldn't) (?:really )?expect (?:an?|me|anyone|anybody|someone|somebody|people|everyone|us|any)",
    "you(?:'ve got to| have to| need to| must) (?:understand|remember|bear in mind|keep in mind) (?:that )?(?:i|it|we|this|there|at the time|my|they)",
    '(?<=, )come on(?=[.!]|$)',
    'i (?:was|am) (?:only|just|merely|simply) (?:following|doing) (?:the|my|what|orders|instructions|procedure|company|rules)',
    'i (?:was|am) following orders',
    'cut me some slack',
    'give me a break',
    "(?:i'm|i am|we're|well,|oh,) (?:really |very |so )?sorry,? but(?= (?:it|that|this|they|there|the|i (?:don't|do not|didn't|did not|can't|wasn't|was not|did nothing))(?: |$))",
    '(?:hold|use|held|used) (?:it|that|this)(?: \\p{L}+)? against me',
    '(?:my|our) hands were tied',
    '(?:was|were|been|put me|left me) (?:put |left |placed )?in an? (?:impossible|no-win|hopeless) (?:position|situation)',
    'what (?:else )?(?:could|can|should|would) (?:i|we)(?: possibly)? (?:have )?(?:do|done|say|said)(?=(?: )?(?:[?.!]|$))',
    "(?:you|nobody|no one|they|one|people) (?:could|can|should|would)(?:n't| not)?(?: really)? (?:have )?expect(?:ed)? (?:me|us|an? (?:new|beginner|trainee|apprentice|human|\\p{L}+er))",
    "(?:easy|simple) (?:enough )?to (?:criticise|criticize|judge|say|talk|be (?:wise|clever|smart))(?: \\p{L}+){0,2} (?:in|with|after|now)(?: hindsight| the event| the fact)?|(?:in|with) hindsight,? (?:it's|it is|everything is|everything's|everyone is|everybody is|anyone can) (?:always )?(?:easy|clear|obvious|clever|a genius|simple|be)",
    'i did (?:my|the) (?:very )?(?:best|utmost) (?:(?:that )?i could )?(?:under|given|considering) (?:the|those|these|such|what)(?: difficult| given| tough)? (?:circumstances|conditions|situation|i had|resources|means|time)',
    'mitigating (?:circumstances|factors)',
    'extenuating circumstances',
    'what (?:else )?(?:was|were) (?:i|we) supposed to (?:do|say|think)',
    'what did (?:they|you|he|she) expect',
  ],
  company: [
    `${ANYONE}(?: else)?(?: in (?:my|that|the same|this) (?:shoes|place|position|situation|seat))? (?:would've|would have|might have|might've|could've|could have|'d have) (?!(?:access|the|an?|time|enough|to|it|more|their|his|all|what|been (?:upset|angry|furious|frustrated|annoyed|disappointed|hurt|harmed|injured))(?: |$))\\p{L}+(?: \\p{L}+)?`,
    `${ANYONE}(?: else)? in (?:my|the same) (?:shoes|place|position|situation|seat)(?: would| could)?`,
    '(?<!than )(?:anyone|anybody)(?: else)? (?:would|could)(?:(?=(?: )?(?:[.,;!]|$))| (?:do|say|assume|think|make|forget|miss)(?: \\p{L}+)?)',
    '(?:could|can|might|would) (?:have )?happen(?:ed)? to (?:anyone|anybody|everyone|everybody|the best of us|any of us|you)',
    '(?:kind|sort|type) of (?:thing|mistake|error|slip) (?:that |which )?(?:just )?(?:happens|anyone|anybody|everyone|everybody|you (?:see|get))(?: \\p{L}+)*',
    '(?:anyone|anybody|everyone|everybody|we all|we)(?: all)? (?:can |could |will |do )?(?:have|has|had) (?:a |an |our |their )?(?:bad|off) (?:days?|moments?|weeks?)',
    'happens to (?:everyone|everybody|all of us|the best of us|anyone)',
    '(?:nobody|no one|no-one|none of us|not even \\p{L}+) (?:could|would|can)(?: ever| possibly)? have (?:known|guessed|predicted|foreseen|expected|noticed|seen|spotted|imagined|anticipated|prevented|stopped|done (?:anything|better|it))',
    "(?:don't|do not|didn't|did not|can't) (?:think|believe|see how|know how) i (?:could|would|should) have (?:known|guessed|done|seen|prevented|foreseen|noticed|predicted|avoided)",
    "i (?:couldn't|could not|can't|could hardly|could never) (?:really |possibly |ever )?have (?:known|guessed|predicted|foreseen|prevented|expected|avoided|seen (?:it|that|this) coming)",
    'how (?:was|were|could|should|would) i (?:supposed to |meant to |expected to |possibly )?(?:have )?(?:know|known|guess|guessed|see|seen|predict|predicted)',
    "there (?:was|is|'s) no way (?:of (?:me )?knowing|(?:for me )?to (?:have )?(?:know|known|tell|predict|foresee)|(?:that )?i (?:could|would|was going to))",
    'impossible (?:for me )?to (?:have )?(?:know|known|predict|foresee)',
    "(?:who|what \\p{L}+) (?:doesn't|does not|hasn't|has not|wouldn't|would not)(?=[^?]*\\?)",
    '(?:everyone|everybody|every \\p{L}+|they all|we all|all of us|the others) (?:does it|do it|did it|did that|does that|do that|did the same|does the same|did|was doing it|were doing it|were doing the same|was doing the same)(?=(?: )?[.,;!?]|$| too| all| and| as)',
    "i (?:wasn't|was not|am not|'m not) the (?:only|first) (?:one|person)(?= who| to|(?: )?[.,;!?]|$)",
    "(?:i'm|i was) (?:hardly|certainly not) the (?:only|first)",
  ],
  trifle: [
    `(?:it|that|this|which|the (?:mistake|error|delay|damage|loss))(?: really| honestly| just| actually)? ${NOT}(?: really| even| actually| exactly| all| quite| anything)?(?: (?:that|such|so|too|as|very|particularly|exactly|really))?(?: an?)? (?:big|huge|massive|major|serious|significant|dramatic)(?: of an?)?(?: (?:deal|issue|problem|thing|mistake|error|one|loss|disaster))?`,
    `(?:it|that|this|which)(?: really| honestly| just| actually)? ${NOT}(?: really| even| actually| all)? (?:that|so|too|as|all that) (?:bad|terrible|large|important|urgent)`,
    '(?:no|not(?: such| that| too)? an?|hardly an?)(?: too| that| very| really)? big (?:deal|drama|thing)',
    'no biggie',
    "(?<=(?:was|is|'s|,) )nothing (?:too |very |that |really )?(?:serious|major|dramatic|terrible|bad)",
    '(?:nobody|no one|no-one) (?:actually |even |ever )?(?:died|is dead|was dying|got killed)',
    'no harm,? no foul',
    'in the (?:grand|great) scheme of things',
    "(?:in the (?:grand|big) picture|at the end of the day),? (?:it (?:was|is|'s) (?:only|just|nothing|no|fine|not)|no one|nobody|nothing (?:really )?happened)",
    "(?:was|is|'s|been|as) (?:really |only |just |merely |simply |nothing (?:more|but|other) than )+an? (?:(?:very|really|rather|fairly) )?(?:small |minor |tiny |slight |little |trivial |silly |simple |harmless |momentary )*(?:oversight|slip|lapse|hiccup|blip|glitch|mix-up|misunderstanding|detail|technicality|trifle|trifling \\p{L}+|bagatelle|miscommunication|scratch|accident)",
    "(?:could|might)(?: have|'ve) been (?:a lot |much |far |way |so much )?worse(?=(?: )?[.!,;]|$)",
    "(?:wasn't|isn't|was not|is not|hardly|not)(?: really| actually| so much)? an? (?:mistake|failure|error|fault)(?: as such| at all)?,? (?:it was |it's |but |just |rather |as )?(?:more (?:of|like) |a case of |an? )\\p{L}+(?: \\p{L}+)?",
    '(?:people|they|some|everyone|he|she|others) (?:always )?(?:make|makes|made|making) (?:far |way |a lot )?too much (?:of (?:it|that|this|these|such)|fuss|noise)',
    'strictly speaking,? (?:i|it|that|we|nothing|nobody|this)(?: \\p{L}+)?',
    'i (?:still |honestly |stand by it, i )?(?:still )(?:think|believe|feel|maintain|say|insist) (?:that )?(?:i|my \\p{L}+|it|we) (?:was|were|am|did) (?:not wrong|the right|right|in the right|correct|justified|it right)',
    'no (?:real )?harm done(?! to)',
    'worse things (?:have )?happen(?:ed)?',
    "it(?:'s| is| was|)(?: )?(?:not|isn't|wasn't|n't)(?: really| exactly)? (?:like|as if|as though) (?:i|anyone|anybody|we|it|someone|somebody|the|they|he|she|there|people|you|my|nobody)",
    'not (?:like|as if|as though) (?:i|anyone|anybody|we|it|someone)',
    '(?:so much |such a |all the |all this )fuss',
    'bl(?:ew|own|owing)(?: \\p{L}+)?(?: all| way| completely| totally)? out of (?:all )?proportion',
    '(?:they|he|she|people|everyone|my \\p{L}+|the \\p{L}+) (?:totally |completely |really |kind of |just )?(?:overreacted|over-reacted|was being dramatic|were being dramatic|made (?:a|such a) (?:big |huge )?(?:deal|fuss|drama))',
    'mountain out of a molehill',
    'nit-?picking',
    "what(?:'s| is| was) the (?:big )?(?:deal|problem|issue|fuss)",
    "(?:don't|do not|didn't|couldn't) (?:really )?see (?:why|what) (?:the (?:big |whole )?(?:fuss|problem|issue|deal)|there (?:was|is|had)|it (?:was|is|'s) (?:an?|such|so)|that (?:was|is|'s) (?:an?|such|so)|everyone)",
    "i (?:still )?(?:don't|do not|didn't|did not) (?:really |honestly |actually |even )?(?:think|believe|feel|see) (?:that )?(?:i|it|that|what i did) (?:did|was|had|is|'d done) (?:anything|something|all that|that|really|so|actually)?(?: )?(?:wrong|bad|a mistake|an error|to blame|at fault|my fault)",
    'i (?:did|had done) nothing (?:actually )?wrong',
    "i (?:didn't|did not) (?:actually |really |technically )?do anything (?:actually |really )?wrong",
    "(?:i'd|i would) do (?:it|the same)(?: thing)?(?: all over)? again",
    'i stand by (?:it|that|what|my)',
    'i did the (?:very )?best (?:that )?i (?:could|can)(?! to)',
    "i (?:don't|do not|wouldn't|would not)(?: really| even| actually)? (?:see|call|consider|count|regard) (?:it|that|this)(?: as)?(?: \\p{L}+)?",
    "(?:that|it|minutes|hours|days|pounds|euros|dollars|bucks)(?: is| was|'s) nothing(?=(?: )?[,.;!]|$| compared)",
    "(?:it|that|this)(?:'s| was| is) (?:only|just|merely) (?:an? (?:few|couple)|\\p{L}+|\\p{N}+)(?: of)? (?:seconds?|minutes?|hours?|days?|pounds?|dollars?|euros?|cents|pages?|lines?|people|words?)(?= (?:late|over|off|out)|(?: )?[.,;!?]|$)",
    'i (?:only|merely) (?:missed|forgot|made (?:one|this one|an? (?:small|tiny|little|minor))|broke|lost|messed|dropped|failed|overlooked|skipped|left out)',
    "(?:it|that)(?:'s| was| is) (?:only|just|merely) (?:an? )?(?:\\p{L}+ )?(?:typo|paper|paperwork|formality|email|one (?:mistake|email|typo)|small (?:mistake|thing|error|slip)|little (?:mistake|thing|error|slip)|minor (?:mistake|thing|error|slip|issue))",
    "(?:was|is|'s) one (?:little |small |tiny |single )?(?:typo|mistake|slip|error|email|letter|digit)",
    "technically(?: speaking)?,? (?:i|it|that|we|this|the|nothing|nobody)(?:'d|'s|'m)?(?: \\p{L}+)?(?: )?(?:wasn't|weren't|didn't|hadn't|was|were|did|is|isn't|had|never|not|allowed|within)",
  ],
  apology: [
    '(?:sorry|apologi[sz]ed?|apologi[sz]ing|apologies)(?: (?:to|for) (?:\\p{L}+ ){0,3}?\\p{L}+)?,? if (?!only)(?:i|it|that|this|anyone|anybody|someone|somebody|some|any|you|he|she|they|the|my|people|what|we)(?: \\p{L}+)?',
    '(?:sorry|apologi[sz]ed?|regret) that (?:you|he|she|they|anyone|anybody|someone|somebody|some people|people|the \\p{L}+|my \\p{L}+) (?:felt|feels?|took (?:it|offen[cs]e)|saw it|perceived|misunderstood|misread|chose to|(?:was|were|got|is|are) (?:so )?(?:offended|upset|hurt|sensitive))',
    '(?:sorry|apologi[sz]ed?|apologies|regret) (?:for )?any (?:\\p{L}+ )?(?:inconvenience|offen[cs]e|misunderstandings?|miscommunications?|confusion|upset|distress|hurt|mistakes?|errors?|trouble|harm)',
  ],
  truism: [
    "hindsight(?: is|'s) (?:always )?(?:20|twenty|perfect|easy|a wonderful|a great|a fine)(?:[/ -](?:20|twenty))?",
    'you (?:win|live) (?:some|and)(?:,? (?:you )?(?:lose|learn)(?: some)?)',
    "that(?:'s| is) (?:just )?(?:how|the way) (?:it|things|the world|this business|the trade|life|the job) (?:goes|go|is|are|works?)(?=(?: )?[.,;!]|$| in | here| with )",
    "(?:that's|that is|such is|it's|c'est) (?:just )?(?:life|la vie|business|the game|part of the (?:job|game|business))(?=(?: )?[.!,;]|$)",
    "(?:not|hardly|wasn't|n't|isn't)(?: exactly| really| quite)? the end of the world",
    '(?:everyone|everybody|we all|people|all of us|anyone|anybody|humans|all people) (?:can |will |do |does |sometimes |always )?(?:mak(?:e|es)|commits?|has|have) (?:a |some |their )?(?:mistakes?|errors?|off days|bad days)',
    "(?:nobody|no one|no-one)(?:'s| is) perfect",
    "(?:i'm|i am|we're|we are)(?: all)? (?:only|just) human",
    'to err is human',
    "it's human(?: nature)?",
    '(?:mistakes|accidents|things|these things|such things|stuff|shit|errors|it)(?: just| do| like that)? happens?(?=(?: )?[.,;!?]|$)',
    '(?:an? )?(?:honest|innocent|easy|understandable) (?:mistake|error|slip|misunderstanding)(?: to make| anyone could)?',
    'i (?:only )?meant well',
    '(?:my|i had) (?:good|the best) intentions',
    'my (?:heart|intentions?) (?:was|were) (?:in the right place|good)',
    'i (?:was )?(?:only|just) (?:trying|wanted) to (?:help|be)',
    'i had my reasons',
  ],
};

const DEFENCES = (Object.keys(PATTERNS) as Defence[]).map((kind) => [kind, phrase(PATTERNS[kind].join('|'))] as const);

export default defineRule({
  id: 'defensive-language',
  group: 'ownership',
  kinds: ['mistake'],
  severity: 'warning',
  yieldsTo: ['blame-shifting'],
  summary: 'an excuse or a mistake made small, such as "in my defence" or "anyone would have done the same".',
  why: 'An excuse tells the interviewer that you still argue with the mistake instead of having learned from it, and a mistake that you are excused for is too weak an example to be worth telling. Just tell what happened: whoever listens will find the mitigating circumstances alone.',
  ignores:
    'What others said to comfort you, small things that you take seriously ("It was only a small sum, but it was her money"), and excuses that you refuse ("There is no excuse"). A truism such as "everyone makes mistakes" is only information where you own up plainly.',
  sources: ['[Serious mistakes in interviews, Plastics, Wabash College](https://blog.wabash.edu/plastics/2012/02/)'],
  examples: [
    {
      bad: "⟦In my defence⟧, I'd only been on the ward for three weeks.",
      fixed: "I'd only been on the ward for three weeks.",
    },
    {bad: '⟦Anyone in my position would have clicked it⟧.'},
    {bad: "I forgot one guest, and ⟦it wasn't a big deal⟧."},
    {bad: "⟦It's not like anyone⟧ was waiting for that parcel."},
    {bad: "I'm ⟦sorry if anyone was⟧ offended."},
    {bad: '⟦How was I supposed to know⟧ that the road was closed?'},
    {good: 'There is no excuse for not calling her back.'},
    {good: 'He told me that everybody forgets something, which was kind, but I had let a guest down.'},
    {good: 'It was only a small sum, but it was her money and I had lost track of it.'},
    {good: 'I could have known, because the notice had been hanging in the canteen for a week.'},
    {good: 'I defended the budget in front of the board a week later.'},
  ],
  check(answer, {text, report}) {
    const owned = findAdmission(answer.sentences, ['act', 'owning']) !== undefined;
    for (const [index, sentence] of answer.sentences.entries()) {
      const next = answer.sentences[index + 1];
      const setRight = next !== undefined && findAdmission([next], ['owning']) !== undefined;
      const found: (Span & {defence: Defence})[] = [];
      for (const [defence, wanted] of DEFENCES) {
        for (const span of findPhrase(sentence, wanted)) {
          if (!found.some((other) => overlaps(other, span) || sameClause(other, span, sentence)))
            found.push({...trim(span, text), defence});
        }
      }
      for (const span of found.sort((a, b) => a.start - b.start)) {
        if (isComfort(span, sentence) || isTakenBack(span, sentence)) continue;
        const words = text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
        report({
          start: span.start,
          end: span.end,
          message: messageFor(span.defence, words),
          ...(((span.defence === 'truism' || span.defence === 'apology') && owned) || setRight
            ? {severity: 'information' as const}
            : {}),
          fixes: fixesFor(span, sentence, answer, text),
        });
      }
    }
  },
});

/** "It was one typo, hardly the end of the world": two wordings of one excuse. */
function sameClause(a: Span, b: Span, {clauses}: Sentence): boolean {
  const at = (span: Span): number => clauses.findIndex(({start, end}) => start <= span.start && span.start < end);
  return at(a) === at(b);
}

function trim({start, end}: Span, text: string): Span {
  return {start, end: start + text.slice(start, end).trimEnd().length};
}

function messageFor(defence: Defence, words: string): string {
  switch (defence) {
    case 'plea':
      return `"${words}" opens an excuse.`;
    case 'company':
      return `"${words}" hides your mistake among other people's.`;
    case 'trifle':
      return `"${words}" makes the mistake look small.`;
    case 'apology':
      return `"${words}" is sorry for what others felt, not for what you did.`;
    case 'truism':
      return `"${words}" excuses the mistake with a commonplace.`;
  }
}

/** Said by someone else: "She told me it could have happened to anyone." */
function isComfort(span: Span, {clauses}: Sentence): boolean {
  const clause = clauses.find(({start, end}) => start <= span.start && span.start < end);
  if (clause === undefined) return false;
  if (clause.quoted) return true;
  for (let at = clause.parent, steps = 0; at !== undefined && steps < 5; at = clauses[at]?.parent, steps++) {
    const parent = clauses[at];
    if (
      parent?.subject?.person === 3 &&
      parent.verb &&
      /^(?:say|tell|assure|think|agree|reply|answer|feel|explain|write|insist|reassure|admit|joke|add)$/u.test(
        parent.verb.lemma,
      )
    )
      return true;
  }
  return false;
}

/** "It was only a small sum, but I had lost track of it": the excuse is raised to be refused. */
function isTakenBack(span: Span, sentence: Sentence): boolean {
  const after = sentence.tokens.filter(({start}) => start >= span.end);
  if (after.some(({lower}, index) => lower === 'and' && after[index + 1]?.lower === 'mine')) return true;
  const turn = after.find(({lower}) => /^(?:but|yet|however|still|nevertheless)$/u.test(lower));
  if (turn && after.some(({lower, start}) => start > turn.start && /^(?:i|me|my|mine)$/u.test(lower))) return true;
  // "To her it was the end of the world."
  const [first, second] = sentence.tokens;
  return first?.lower === 'to' && /^(?:her|him|them|me)$/u.test(second?.lower ?? '');
}

function fixesFor(span: Span & {defence: Defence}, sentence: Sentence, answer: Answer, text: string): readonly Fix[] {
  const words = text.slice(span.start, span.end);
  if (span.defence === 'plea' && /^(?:in |to be )/iu.test(words)) {
    return [{title: `Leave out "${words}"`, edits: [removeWords(text, span, sentence)], safe: true}];
  }
  // An excuse with a sentence of its own goes as a whole.
  const mains = sentence.clauses.filter(({role, verb}) => role === 'main' && verb !== undefined);
  // Nor may a section be left without a word.
  const isAlone = answer.sections.some(({sentences}) => sentences.length === 1 && sentences[0] === sentence);
  if (mains.length > 1 || isAlone) return [];
  const after = /^[^\S\n]*/u.exec(text.slice(sentence.end))?.[0].length ?? 0;
  const last = /^[^\S\n]*(?:\n|$)/u.test(text.slice(sentence.end));
  const before = last ? (/[^\S\n]*$/u.exec(text.slice(0, sentence.start))?.[0].length ?? 0) : 0;
  return [
    {
      title: 'Leave out this sentence',
      edits: [{start: sentence.start - before, end: sentence.end + after, text: ''}],
      safe: false,
    },
  ];
}
