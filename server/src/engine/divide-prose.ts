import {findOwnAct} from './acts.ts';
import {admissionsOf} from './admission.ts';
import type {Answer, AnswerDocument, Block} from './answer.ts';
import type {Clause, Sentence} from './clauses.ts';
import {enumeration} from './enumeration.ts';
import type {Edit} from './fixes.ts';
import {misspelledWording} from './headings.ts';
import {mayHaveLabel} from './lead-ins.ts';
import {namesChange} from './lesson/change.ts';
import {saysLearned} from './lesson/learned.ts';
import {lineBreakOf, lineStart} from './lines.ts';
import {unbroken} from './long-pattern.ts';
import {hasPhrase, phrase} from './phrases.ts';
import {SECTION_NAMES, type SectionName, sectionDefinition} from './sections.ts';
import {covers} from './span.ts';
import {wordSet} from './word-set.ts';

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
  'was (?:resolved|saved|fixed|happy|pleased|satisfied|understanding|grateful|delighted|impressed|fine|successful)',
  'were (?:resolved|saved|fixed|happy|pleased|satisfied|understanding|grateful|delighted|impressed|fine|successful)',
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

/** What a cut costs, so that a section is made only where it is worth a heading: at the start of a paragraph, and inside one. */
const CUT = {paragraph: 0.5, sentence: 1.4};

/** The section that each sentence most likely belongs to, never going back in STAR order. `opens` says which ones start a paragraph. */
function assignSections(
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

/**
 * The edits that put headings into prose, where its sentences turn from one part of the story to the next; no word is changed. A part that no
 * sentence was found for shares the heading of its neighbour, because the words may well be there. Undefined when there are too few sentences,
 * where labels stand that a heading would only repeat, and where one would cut a list.
 */
export function divideProse(document: AnswerDocument, answer: Answer): readonly Edit[] | undefined {
  const {text} = document;
  const sentences = answer.sections.filter((section) => section.names.length === 0).flatMap(({sentences}) => sentences);
  if (sentences.length < 3 || sentences.length !== answer.sentences.length) return undefined;
  const blocks = answer.sections.flatMap((section) => section.blocks);
  if (blocks.some(({prose}) => mayHaveLabel(prose))) return undefined;
  if (hasOwnHeadings(document, answer, sentences[0] as Sentence)) return undefined;
  const opening = new Set(blocks.map((block) => block.sentences[0]));
  const assigned = assignSections(sentences, (sentence) => opening.has(sentence), answer.kind === 'mistake');
  const names = withoutHalfLesson(sentences, assigned);
  const eol = lineBreakOf(text);
  const edits: Edit[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const name = names[index] as SectionName;
    if (index > 0 && names[index - 1] === name) continue;
    const block = blocks.find(({sentences}) => sentences.includes(sentence)) as Block;
    if (index > 0 && cutsList(text, block, sentence)) return undefined;
    const heading = `## ${headingOf(name, names, assigned)}${eol}${eol}`;
    const start = index === 0 ? lineStart(text, sentence.start) : (sentences[index - 1] as Sentence).end;
    const between = text.slice(start, sentence.start);
    if (index === 0 || /^\s*$/u.test(between)) {
      const before = index === 0 ? '' : eol + eol;
      edits.push({start, end: index === 0 ? start : sentence.start, text: before + heading});
    } else {
      // A list marker or an asterisk stands before the sentence and stays with it.
      const at = lineStart(text, sentence.start);
      if (at < start) return undefined;
      edits.push({start: at, end: at, text: `${/\n\s*\n$/u.test(text.slice(0, at)) ? '' : eol}${heading}`});
    }
  }
  // One heading over everything divides nothing.
  return edits.length > 1 ? edits : undefined;
}

/** "## Sitation", "## The morning after": a second heading below would say the same again, or something else. A title says neither. */
function hasOwnHeadings({otherHeadings}: AnswerDocument, answer: Answer, first: Sentence): boolean {
  return otherHeadings.some(
    (heading) =>
      covers(answer, heading) && (heading.start > first.start || misspelledWording(heading.text) !== undefined),
  );
}

/** Whether a heading before a sentence would part a list item, or a list that is numbered or stands in another one. */
function cutsList(text: string, block: Block, sentence: Sentence): boolean {
  const marker = text.slice(lineStart(text, block.start), block.start);
  return marker !== '' && (block.sentences[0] !== sentence || !/^[-*+] +$/u.test(marker));
}

/** A lesson that names no change is too little for a heading of its own: it stays with what it follows. */
function withoutHalfLesson(sentences: readonly Sentence[], names: readonly SectionName[]): readonly SectionName[] {
  const at = names.indexOf('lesson');
  if (at < 1 || sentences.slice(at).some(namesChange)) return names;
  return names.map((name) => (name === 'lesson' ? (names[at - 1] as SectionName) : name));
}

/** The parts that an answer must have, each with those whose heading it may share, the likeliest first. */
const SHARED: Readonly<Partial<Record<SectionName, readonly SectionName[]>>> = {
  situation: ['task', 'mistake', 'action'],
  task: ['situation', 'mistake', 'action'],
  action: ['result', 'mistake', 'lesson'],
  result: ['action', 'lesson', 'mistake'],
  lesson: ['result', 'action', 'mistake'],
};

function headingOf(name: SectionName, names: readonly SectionName[], assigned: readonly SectionName[]): string {
  const guests = (Object.keys(SHARED) as SectionName[]).filter(
    (part) =>
      !names.includes(part) &&
      // Without a lesson, no heading may claim that there is one.
      (part !== 'lesson' || assigned.includes(part)) &&
      SHARED[part]?.find((host) => names.includes(host)) === name,
  );
  const titles = [name, ...guests]
    .sort((a, b) => SECTION_NAMES.indexOf(a) - SECTION_NAMES.indexOf(b))
    .map((part, index) => (index === 0 ? sectionDefinition(part).title : sectionDefinition(part).title.toLowerCase()));
  return enumeration(titles, 'and');
}
