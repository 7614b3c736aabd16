import {CARELESS, FAILING, isErring} from '../engine/admission/fault-verbs.ts';
import {faultOf, findAdmission} from '../engine/admission.ts';
import type {Clause, Sentence} from '../engine/clauses.ts';
import {sayI} from '../engine/fixes/we-to-i.ts';
import type {Edit, Fix} from '../engine/fixes.ts';
import {longPattern, unbroken} from '../engine/long-pattern.ts';
import {isOneOf} from '../engine/one-of.ts';
import {hasInnerCapital} from '../engine/passive-to-active/capitals.ts';
import {findPhrase, phrase, wordsOf} from '../engine/phrases.ts';
import {defineRule} from '../engine/rule.ts';
import {comesAfterMistake} from '../engine/sections.ts';
import {onOneLine} from '../engine/shorten.ts';
import {covers, firstOfOverlapping, type Span} from '../engine/span.ts';
import {wordSet} from '../engine/word-set.ts';

/** Nouns for a mistake that leave open whose it was. */
const THING = unbroken`
  (?:
    mistakes?|errors?|oversights?|mix-?ups?|slip-?ups?|misunderstandings?|miscommunications?|confusion|mishaps?|
    lapses?|blunders?|failures?|shortcomings?|glitch(?:es)?|breakdown in communication|
    lack of (?:communication|coordination|planning|attention|care)|communication (?:problem|issue|gap|error|breakdown)s?
  )
`;
const ADJECTIVE = '(?:\\p{L}+ ){0,3}';

/** A word for a mistake: few sentences have one, and what may stand around it takes long to search for. */
const MISTAKE_WORD = longPattern`${THING}|assumptions`;

/** The mistake, by name, without anybody who made it. */
const NAMED = phrase(
  unbroken`
    ${ADJECTIVE}(?:mistakes?|errors?|oversights?|blunders?|assumptions) (?:was|were|had been|got|have been|has been) (?:\p{L}+ )?made(?! by)
  `,
  unbroken`
    (?:an? |some |the |several |a few )?${ADJECTIVE}${THING} (?:
      happened|occurred|arose|crept in(?:to)?|slipped (?:in|through)|took place|came up
    )
  `,
  unbroken`
    there (?:was|were|had been|has been|'s been|'d been) (?:
      some |an? |a few |several |a bit of an? |a bit of )?${ADJECTIVE}${THING}(?! (?:by|(?:in|on|with) (?:his|her|their|the \p{L}+(?:'s|s'))|(?:on|from) the (?:other|client|customer|supplier|management|top))(?![\p{L}])
    )
  `,
);

/** What went wrong without anybody who did it. */
const NOBODY = phrase(
  unbroken`
    (?:it|that|this|they|the \p{L}+) (?:somehow |just )?ended up (?:being |getting )?\p{L}+(?: \p{L}+){0,3} (?:
      wrong|late|missed|lost|twice
    )
  `,
  unbroken`
    (?:something|things|a few things|some things|it all|everything) (?:went|had gone|just went|got) (?:
      a bit |badly |terribly |horribly |seriously |completely )?(?:wrong|mixed up|lost|missed|forgotten)
  `,
  '(?:things|it|something|that|balls?|a few things) (?:\\p{L}+ )?(?:fell|slipped|went) (?:through|between) the (?:cracks|net)',
  unbroken`
    (?:a|it was a|more of a)(?: bit of a)? (?:collective|group|team|shared|joint) (?:
      failure|mistake|effort|error|responsibility|oversight
    )
  `,
  "(?:it|that|this) (?:was|is) (?:everybody|everyone|nobody|no one|no-one|all of us|the whole team)'s (?:own )?(?:fault|mistake)(?! but)",
  "we,? as an? \\p{L}+,? (?:failed|forgot|missed|messed|dropped|overlooked|misjudged|underestimated|got|made|lost|didn't)",
  'none of us (?!(?:was|were|got|had) (?:hurt|harmed|injured|able))\\p{L}+',
);
/** Groups that include the speaker: "our side", "as a team". */
const OUR_SIDE = /^(?:our|the) (?:side|team|department|group|office|shift|crew|unit|class|end|whole team)$/u;

export default defineRule({
  id: 'diluted-ownership',
  group: 'ownership',
  kinds: ['mistake'],
  severity: 'information',
  summary: '"we made a mistake" or "mistakes were made" where "I" is due.',
  why: 'Interviewers want to hear what you did, much more than what others did. As long as it was "we", or nobody at all, your part stays open, and the next question can only be "And what did you do?"',
  ignores:
    'What a team did well or repaired together, and a "we" that stands beside a plain "I" ("We sent it late because I had forgotten the form").',
  sources: [
    '[In an interview, how do I talk about a mistake I made?, Office of Career and Professional Development, UC San Francisco](https://career.ucsf.edu/news/in-an-interview-how-do-i-talk-about-a-mistake-i-made)',
  ],
  examples: [
    {
      bad: '⟦We forgot⟧ to order gloves for the night shift.',
      fixed: 'I forgot to order gloves for the night shift.',
      in: {section: 'mistake'},
    },
    {bad: '⟦Mistakes were made⟧ in the handover.', fixed: 'I made mistakes in the handover.'},
    {bad: '⟦There was an error⟧ in the seating plan.', fixed: 'I made an error in the seating plan.'},
    {
      bad: 'As a team ⟦we misjudged⟧ how long the scaffolding would take.',
      fixed: 'I misjudged how long the scaffolding would take.',
    },
    {bad: '⟦We missed⟧ the tender because ⟦we underestimated⟧ the drawings.'},
    {bad: '⟦Our side messed up⟧ the handover.'},
    {good: 'We were eight people in the team, and I was the one who forgot to order the badges.'},
    {good: 'There was a gap in the rota that I had created by swapping two names.'},
    {
      good: 'By then we had been held up by the fog and were an hour behind.',
      note: 'What a group goes through is no mistake.',
    },
    {good: 'At six, when we took the old till down, nobody had keyed in the float.'},
    {good: 'We fixed it together that night, but I had broken it alone.'},
    {good: 'We all make mistakes, and mine was to promise a date before I had asked the workshop.'},
  ],
  check(answer, {text, report}) {
    const ownedAnywhere = findAdmission(answer.sentences, ['act', 'owning']) !== undefined;
    for (const section of answer.sections) {
      if (comesAfterMistake(section.name)) continue;
      const {sentences} = section;
      for (const [index, sentence] of sentences.entries()) {
        const near = [sentences[index - 1], sentence, sentences[index + 1]].filter((found) => found !== undefined);
        if (findAdmission(near, ['act', 'owning']) !== undefined || isOwnMaking(sentence)) continue;
        const dilutions = firstOfOverlapping(dilutionsOf(sentence, ownedAnywhere));
        for (const dilution of dilutions) {
          const words = onOneLine(text.slice(dilution.start, dilution.end));
          report({
            start: dilution.start,
            end: dilution.end,
            message: `"${words}" leaves open what your own part was.`,
            fixes: fixesFor(dilution, dilutions, sentence, text),
          });
        }
      }
    }
  },
});

interface Dilution extends Span {
  /** The clause whose subject hides the speaker; missing where nobody is named at all. */
  readonly clause?: Clause;
}

function dilutionsOf(sentence: Sentence, ownedAnywhere: boolean): readonly Dilution[] {
  const named = MISTAKE_WORD.test(wordsOf(sentence)) ? findPhrase(sentence, NAMED) : [];
  const found: Dilution[] = [...named, ...findPhrase(sentence, NOBODY)]
    .map((span) => fromNounPhrase(span, sentence))
    .filter((span) => !sentence.clauses.some((clause) => clause.quoted && covers(clause, span)));
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause;
    if (verb === undefined || subject === undefined || clause.quoted || clause.question) continue;
    if (clause.role === 'infinitive' || clause.role === 'gerund' || clause.link?.kind === 'condition') continue;
    const name = subject.text.toLowerCase();
    const we =
      subject.person === 1 &&
      subject.plural &&
      /^(?:we|we as an? [\p{L} ]+|we all|all of us|both of us|we both|the \p{L}+ of us|(?:my|a|the|our) (?:\p{L}+ )?(?:team|crew|partner|friends?|brother|sister|flatmate|boss|manager|assistant|(?:team|class)mates?|co-?workers?|colleagues?) and (?:i|me|myself))$/u.test(
        name,
      );
    const ours = OUR_SIDE.test(name);
    const you =
      name === 'you' && verb.lemma !== 'be' && verb.tense === 'present' && verb.modal === undefined && !clause.negated;
    if (!we && !ours && !you) continue;
    if (isUndergone(clause, sentence) || setsTheScene(clause)) continue;
    const kind = faultOf(clause, sentence);
    // An outcome for the team is a fact once the speaker has owned the act anywhere.
    if (kind === undefined || kind === 'limit') continue;
    if (kind === 'outcome' && (ownedAnywhere || verb.lemma === 'lose' || verb.lemma === 'be')) continue;
    if (you && kind !== 'act') continue;
    const start = subject.implied ? verb.group.start : Math.min(subject.start, verb.group.start);
    found.push({start, end: Math.max(verb.particle?.end ?? 0, verb.token.end), clause});
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "There was a mistake in the list, and I had made it." */
function isOwnMaking({clauses}: Sentence): boolean {
  return clauses.some(
    ({subject, verb, negated, tokens}) =>
      subject?.person === 1 &&
      !subject.plural &&
      !negated &&
      verb?.perfect === true &&
      isOneOf(verb.lemma, 'make', 'cause') &&
      isOneOf(tokens.find(({start}) => start >= verb.end)?.lower, 'it', 'that', 'them', 'both'),
  );
}

/** "so mistakes were made", "and an error was made", "in the last project a mistake was made": from where the noun phrase begins. */
function fromNounPhrase({start, end}: Span, {tokens}: Sentence): Span {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const time = inside.findLastIndex(({lower}) => TIMES.has(lower));
  const article = inside.findLastIndex(({lower}, at) => at > 0 && isOneOf(lower, 'a', 'an'));
  const first = inside.find(
    ({pos, lower}, at) =>
      at > time &&
      (at >= article || lower === 'there') &&
      !isOneOf(pos, 'CCONJ', 'SCONJ', 'PUNCT') &&
      !LEADS.has(lower),
  );
  return {start: first?.start ?? start, end};
}

/** "Last year mistakes were made" */
const TIMES = wordSet('day week weekend month year night morning evening afternoon spring summer autumn winter');

const LEADS = wordSet('and but consequently course naturally obviously of or so then therefore thus');

/** "We had been held up by fog and were an hour behind": what the group went through is nobody's part. */
function isUndergone({subject}: Clause, {clauses}: Sentence): boolean {
  return clauses.some(
    ({subject: same, voice, agent}) => same?.start === subject?.start && voice === 'passive' && agent?.person === 3,
  );
}

/** "When we took the old system down, I had …": the time of something, unless it tells what went wrong itself. */
function setsTheScene({link, negated, verb, tokens}: Clause): boolean {
  const lemma = verb?.lemma ?? '';
  if (tokens.some(({lower}) => /^(?:wrong|wrongly|late|twice|badly)$/u.test(lower))) return false;
  return link?.kind === 'time' && !negated && !isErring(lemma) && !CARELESS.has(lemma) && !FAILING.has(lemma);
}

/** One fix for all of a sentence: "I missed it because we underestimated the tests" would leave open whose mistake it was. */
function fixesFor(dilution: Dilution, all: readonly Dilution[], sentence: Sentence, text: string): readonly Fix[] {
  const edits: Edit[] = [];
  let title = 'Say "I" instead of "we"';
  for (const {clause, start, end} of all) {
    const what = clause === undefined ? whatWasMade(text.slice(start, end)) : undefined;
    // "There was an error on our part": whose it was is said.
    const tail = / on (?:my|our) (?:part|side|end)(?!\p{L})/iuy;
    tail.lastIndex = end;
    const to = end + (tail.exec(text)?.[0].length ?? 0);
    const own =
      what === undefined ? clause && sayI(clause, sentence, text) : [{start, end: to, text: `I made ${what}`}];
    // "Something went wrong" stays beside what is owned up to.
    if (own === undefined && clause === undefined && start !== dilution.start) continue;
    if (own === undefined) return [];
    if (what !== undefined) title = `Write "I made ${what}"`;
    edits.push(...own.filter((edit) => !edits.some((other) => other.start === edit.start && other.end === edit.end)));
  }
  return [{title, edits: edits.sort((a, b) => a.start - b.start), safe: false}];
}

/** What somebody made, of "Mistakes were made" and "There was an error"; undefined for what nobody makes: confusion, a glitch. */
function whatWasMade(words: string): string | undefined {
  const made = /^(?<what>.*?)\s+(?:was|were|had been|have been|has been|happened|occurred)(?:\s+\p{L}+)*$/iu.exec(words)
    ?.groups?.what;
  const there = THERE_WAS.exec(words)?.groups?.what;
  const what = there ?? made;
  if (what === undefined || !/(?:mistakes?|errors?|blunders?|slip-?ups?)$/iu.test(what)) return undefined;
  // "API errors were made"
  const [first = ''] = /^\S+/u.exec(what) ?? [];
  return hasInnerCapital(first) ? what : what.slice(0, 1).toLowerCase() + what.slice(1);
}

/** "There were two errors in it": what there was that somebody made. */
const THERE_WAS = new RegExp(
  unbroken`
    ^there\s+(?:was|were|had been|has been)\s+(?<what>
      (?:an?|some|several|many|multiple|a few|few|two|three|four|five|\d+)\s.*|mistakes|errors|blunders
    )$
  `,
  'iu',
);
