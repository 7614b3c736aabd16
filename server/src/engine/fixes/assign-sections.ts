import {findOwnAct} from '../acts.ts';
import {admissionsOf} from '../admission.ts';
import type {Clause, Sentence} from '../clauses.ts';
import {namesChange} from '../lesson/change.ts';
import {saysLearned} from '../lesson/learned.ts';
import {unbroken} from '../long-pattern.ts';
import {hasPhrase, phrase} from '../phrases.ts';
import {SECTION_NAMES, type SectionName} from '../sections.ts';
import {wordSet} from '../word-set.ts';

/** What a cut costs, so that a section is made only where it is worth a heading: at the start of a paragraph, and inside one. */
const CUT = {paragraph: 0.5, sentence: 1.4};

/** The section that each sentence most likely belongs to, never going back in STAR order. `opens` says which ones start a paragraph. */
export function assignSections(
  sentences: readonly Sentence[],
  opens: (sentence: Sentence) => boolean,
  asksMistake: boolean,
): readonly SectionName[] {
  let best: {score: number; names: readonly SectionName[]}[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const score = scores(sentence, sentences.length < 2 ? 0 : index / (sentences.length - 1), asksMistake);
    const cut = opens(sentence) ? CUT.paragraph : CUT.sentence;
    best = SECTION_NAMES.map((name, rank) => {
      if (index === 0) return {score: score[name] - rank / 2, names: [name]};
      const before = best
        .slice(0, rank + 1)
        .map((path, from) => ({...path, score: path.score - (from === rank ? 0 : cut)}))
        .reduce((a, b) => (b.score >= a.score ? b : a));
      return {score: before.score + score[name], names: [...before.names, name]};
    });
  }
  return best.reduce((a, b) => (b.score > a.score ? b : a), {score: -Infinity, names: []}).names;
}

/** Words with which a speaker says what was asked of them. */
const TASK = phrase(
  unbroken`
    my (?:job|task|role|part|goal|responsibility|responsibilities|duty|duties|assignment|objective|brief) (?:that \p{L}+ )?(?:
      was|were|is|included|involved
    )
  `,
  unbroken`
    i (?:was|had been) (?:\p{L}+ )?(?:
      responsible|asked|assigned|tasked|in charge|supposed|meant|expected|given|put in charge
    )
  `,
  'in charge of',
  'i (?:\\p{L}+ )?(?:had|needed) to',
  'fell to me',
  'i was to',
  'tasked with',
  'my responsibility',
  'needed me to',
  'wanted me to',
  'asked me to',
);

/** Words with which a speaker says how it ended. */
const RESULT = phrase(
  'in the end',
  'as a result',
  'ended up',
  'ended',
  'eventually',
  'luckily',
  'fortunately',
  'thankfully',
  'the (?:result|outcome|end result|upshot)',
  'on time',
  'turned out',
  'worked out',
  'went (?:well|smoothly|out|live|on)',
  '(?:was|were) (?:resolved|saved|fixed|happy|pleased|satisfied|understanding|grateful|delighted|impressed|fine|successful)',
  'appreciated',
  'thanked',
  'forgave',
  'accepted',
  'renewed',
  'stayed with',
  'praised',
  'per ?cent',
  'recovered',
  'came back',
  'no (?:harm|damage|loss)',
  'managed to',
  'in time',
  'delivered',
  'finished',
  'completed',
  'approved',
);

/** The plainest of them. */
const ENDING = phrase('(?:in the end|as a result|ended up|eventually|the (?:result|outcome|end result|upshot))');

/** A mistake without anybody who made it. */
const ERRED = phrase(
  '(?:mistakes?|errors?) (?:was|were|had been|got) made',
  'went wrong',
  'got (?:mixed up|lost|forgotten)',
  'i should(?:n.t| not)? (?:have|.ve)',
);

/** "The bath was tiled with the wrong grout", "The list was not read out": a deed gone wrong, whoever did it. */
function isDoneWrong({voice, subject, verb, negated, tokens, role}: Clause): boolean {
  if (voice !== 'passive' || subject?.person !== 3 || verb?.tense !== 'past' || role === 'relative') return false;
  return negated || tokens.some(({lower}) => GONE_WRONG.has(lower));
}

const GONE_WRONG = wordSet('accidentally forgotten lost missed overlooked too twice wrong wrongly');

/** Verbs of owning up to somebody. */
const OWNING_UP = wordSet('tell apologise apologize admit explain confess inform report call email phone ring');

/** What a sentence may belong to, as a score; 0 says nothing. */
function scores(sentence: Sentence, place: number, asksMistake: boolean): Readonly<Record<SectionName, number>> {
  // "I told her that I had forgotten it" is already the repair.
  // "I should have rung her", "I did not tell her": what was left undone.
  const owned = sentence.clauses.some(
    ({subject, verb, negated}) =>
      subject?.person === 1 && OWNING_UP.has(verb?.lemma ?? '') && !negated && verb?.modal === undefined,
  );
  const admits =
    !owned &&
    (admissionsOf(sentence).some(({kind}) => kind !== 'limit') ||
      hasPhrase(sentence, ERRED) ||
      sentence.clauses.some(isDoneWrong));
  const acts = findOwnAct([sentence]) !== undefined;
  const learned = saysLearned(sentence) ? 4 : 0;
  const changed = place >= 0.6 && namesChange(sentence) ? 3 : 0;
  const task = hasPhrase(sentence, TASK);
  return {
    situation: 1.5 - 4 * place - (admits ? 2 : 0) - (task ? 1 : 0),
    task: task ? 2.5 - 2 * place : -0.5,
    mistake: asksMistake ? (admits ? 3 : 0) - 2 * Math.max(0, place - 0.5) : -Infinity,
    action: (acts ? 1.5 : 0) + (owned ? 1 : 0) - (admits ? 0.7 : 0) - learned / 2,
    result:
      (hasPhrase(sentence, RESULT) ? 2 : 0) +
      (hasPhrase(sentence, ENDING) ? 1.5 : 0) +
      (acts ? 0 : 0.5) +
      1.5 * (place - 0.6) -
      learned / 2,
    lesson: learned + changed - (learned + changed > 0 ? 0 : 1.5) + 2 * (place - 0.9),
  };
}
