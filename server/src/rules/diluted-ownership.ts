import {admissionsOf, faultOf, findAdmission} from '../engine/admission.ts';
import type {Clause, Sentence} from '../engine/clauses.ts';
import type {Fix} from '../engine/fixes.ts';
import {findPhrase, phrase} from '../engine/phrases.ts';
import {defineRule} from '../engine/rule.ts';
import {overlaps, type Span} from '../engine/span.ts';
import {sayI} from '../engine/we-to-i.ts';

const THING =
  '(?:mistakes?|errors?|oversights?|mix-?ups?|slip-?ups?|misunderstandings?|miscommunications?|confusion|mishaps?|lapses?|blunders?|failures?|shortcomings?|glitch(?:es)?|breakdown in communication)';
const ADJECTIVE = '(?:\\p{L}+ ){0,3}';

/** The mistake without anybody who made it. */
const NOBODY = phrase(
  [
    `${ADJECTIVE}(?:mistakes?|errors?|oversights?|blunders?|assumptions) (?:was|were|had been|got|have been|has been) (?:\\p{L}+ )?made(?! by)`,
    `(?:an? |some |the |several |a few )?${ADJECTIVE}${THING} (?:happened|occurred|arose|crept in(?:to)?|slipped (?:in|through)|took place|came up)`,
    '(?:it|that|this|they|the \\p{L}+) (?:somehow |just )?ended up (?:being |getting )?\\p{L}+(?: \\p{L}+){0,3} (?:wrong|late|missed|lost|twice)',
    `there (?:was|were|had been|has been|'s been|'d been) (?:some |an? |a few |several |a bit of an? |a bit of )?${ADJECTIVE}${THING}(?! (?:in|on|with) (?:his|her|their))`,
    '(?:something|things|a few things|some things|it all|everything) (?:went|had gone|just went|got) (?:a bit |badly |terribly |horribly |seriously |completely )?(?:wrong|mixed up|lost|missed|forgotten)',
    '(?:things|it|something|that|balls?|a few things) (?:\\p{L}+ )?(?:fell|slipped|went) (?:through|between) the (?:cracks|net)',
    '(?:a|it was a|more of a)(?: bit of a)? (?:collective|group|team|shared|joint) (?:failure|mistake|effort|error|responsibility|oversight)',
    "we,? as an? \\p{L}+,? (?:failed|forgot|missed|messed|dropped|overlooked|misjudged|underestimated|got|made|lost|didn't)",
    'none of us (?!(?:was|were|got|had) (?:hurt|harmed|injured|able))\\p{L}+',
  ].join('|'),
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
    {bad: '⟦Our side messed up⟧ the handover.'},
    {good: 'We were eight people in the team, and I was the one who forgot to order the badges.'},
    {good: 'There was a gap in the rota that I had created by swapping two names.'},
    {good: 'We fixed it together that night, but I had broken it alone.'},
    {good: 'We all make mistakes, and mine was to promise a date before I had asked the workshop.'},
  ],
  check(answer, {text, report}) {
    const ownedAnywhere = findAdmission(answer.sentences, ['act', 'owning']) !== undefined;
    for (const section of answer.sections) {
      if (section.name === 'action' || section.name === 'result' || section.name === 'lesson') continue;
      const {sentences} = section;
      for (const [index, sentence] of sentences.entries()) {
        const near = [sentences[index - 1], sentence, sentences[index + 1]].filter((found) => found !== undefined);
        const owned = near.some((found) =>
          admissionsOf(found).some(({by, kind}) => by === 'I' && (kind === 'act' || kind === 'owning')),
        );
        if (owned) continue;
        const spans: Span[] = [];
        for (const dilution of dilutionsOf(sentence, ownedAnywhere)) {
          if (spans.some((span) => overlaps(span, dilution))) continue;
          spans.push(dilution);
          const words = text.slice(dilution.start, dilution.end).replaceAll(/\s+/gu, ' ');
          report({
            start: dilution.start,
            end: dilution.end,
            message: `"${words}" leaves open what your own part was.`,
            fixes: fixesFor(dilution, sentence, text),
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
  const found: Dilution[] = findPhrase(sentence, NOBODY).filter(
    ({start, end}) => !sentence.clauses.some((clause) => clause.quoted && clause.start <= start && end <= clause.end),
  );
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause;
    if (verb === undefined || subject === undefined || clause.quoted || clause.question) continue;
    if (clause.role === 'infinitive' || clause.role === 'gerund' || clause.link?.kind === 'condition') continue;
    const name = subject.text.toLowerCase();
    const we =
      subject.person === 1 &&
      subject.plural &&
      /^(?:we|we as an? [\p{L} ]+|we all|all of us|both of us|we both|the \p{L}+ of us)$/u.test(name);
    const ours = OUR_SIDE.test(name);
    const you =
      name === 'you' && verb.lemma !== 'be' && verb.tense === 'present' && verb.modal === undefined && !clause.negated;
    if (!we && !ours && !you) continue;
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

function fixesFor({clause, start, end}: Dilution, sentence: Sentence, text: string): readonly Fix[] {
  if (clause === undefined) return impersonalFix({start, end}, text);
  const edits = sayI(clause, sentence, text);
  return edits === undefined ? [] : [{title: 'Say "I" instead of "we"', edits, safe: false}];
}

/** "Mistakes were made", "There was an error": the mistake gets somebody who made it. */
function impersonalFix({start, end}: Span, text: string): readonly Fix[] {
  const words = text.slice(start, end);
  const made = /^(?<what>.*?)\s+(?:was|were|had been|have been|has been|happened|occurred)(?:\s+\p{L}+)*$/iu.exec(words)
    ?.groups?.what;
  const there = /^there\s+(?:was|were|had been|has been)\s+(?<what>(?:an?|some)\s+.*)$/iu.exec(words)?.groups?.what;
  const what = there ?? made;
  // People make mistakes and errors, but not confusion or a glitch.
  if (what === undefined || !/(?:mistakes?|errors?|blunders?|slip-?ups?)$/iu.test(what)) return [];
  const lower = what.slice(0, 1).toLowerCase() + what.slice(1);
  return [{title: `Write "I made ${lower}"`, edits: [{start, end, text: `I made ${lower}`}], safe: false}];
}
