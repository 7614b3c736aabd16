import {unbroken} from '../long-pattern.ts';
import {SECTIONS, type SectionName} from '../sections.ts';
import type {Span} from '../span.ts';
import {namesOfHeading} from './headings.ts';
import type {Prose} from './prose.ts';

/** The words that open a section inside a paragraph: `**Situation:** I was …`, `Task: …`, `(A) …`, or `Result` on a line of its own. */
export interface LeadIn extends Span {
  /** Without markup and punctuation. */
  readonly text: string;
  /** A single letter has no names until the other letters of the answer are known. */
  readonly names: readonly SectionName[];
  readonly letter?: string;
  /**
   * How it is set apart where that is not enough by itself: "Action – taken at once – was what it needed" labels nothing. Such words
   * count in the company of others; absent for those that are a label wherever they stand.
   */
  readonly shape?: 'line' | 'strong' | 'dash' | 'brackets' | 'initial';
}

/** `2.`, `(2)`, `Step 2:` or the letter in front of a name: `T – Task`. */
const PREFIX = '(?:(?:step|part)[ \\t]*\\d+[.):][ \\t]+|\\(?\\d+[.)][ \\t]+|[A-Z][ \\t]*[:–—-][ \\t]*)?';
/** What may be a name, or several; whether it is one, the table says. An expression of all wordings would take longer to compile than all else. */
const NAME = "\\p{L}[\\p{L}'’/& \\t-]{0,79}?";
const LABEL = `(?<label>${PREFIX}(?<name>${NAME}))`;
const START = '(?:^|\\n)[ \\t]*';
/** A hyphen needs blanks around it: "Action-oriented". */
const DASH = '(?:--?>|=>|→|[–—]|--?(?=\\s))';

const COLON = new RegExp(`${START}(?<all>${LABEL}[ \\t]*:)`, 'dgiu');
/** After a full stop only the titles themselves and only with a capital: "…was down. Task: …". */
const INLINE_COLON = new RegExp(
  `[.!?]["”')]?\\s+(?<all>(?<label>(?<name>${SECTIONS.map(({title}) => title).join('|')}))[ \\t]*:)`,
  'dgu',
);
const LINE = new RegExp(`${START}(?<all>[([]?${LABEL}[)\\]]?)[ \\t]*(?=\\r?\\n|$)`, 'dgiu');
const DASHED = new RegExp(`${START}(?<all>${LABEL}(?:[ \\t]*(?:--?>|=>|→|[–—])|[ \\t]+--?(?=[ \\t])))`, 'dgiu');
const BRACKETED = new RegExp(`(?:^|\\n|[.!?]["”')]?\\s)[ \\t]*(?<all>[([]${LABEL}[)\\]](?:[ \\t]*${DASH}|:)?)`, 'dgiu');
const STRONG = new RegExp(`^\\s*[([]?${LABEL}[)\\]]?\\s*$`, 'iu');

const LINE_LETTER = /(?:^|\n)[ \t]*([A-Z])[ \t]*(?::|[–—-](?=[ \t])|--?>|→|\))/gu;
const BRACKETED_LETTER = /(?:^|\s)[([]([A-Z])[)\]]:?(?=\s)/gu;
const INITIAL = /(?:^|\n)[ \t]*([A-Z])\.(?=\s)/gu;

/** Wordings that are as likely to open the sentence that follows: "**Since then** I count twice." */
const OPENER = /^(?:now|today|since then|looking back|next time|(?:going|moving) forward)$/iu;

/** These alone on a line are nothing but a heading; "My failure" may be the title of the whole story. */
const UNMISTAKABLE = /^(?:situation|task|action|result)$/iu;

/** Words that may be meant for a label, in prose of which no more is known than its text: bold is seen by the blanks it leaves. */
const MAY_BE_LABEL = new RegExp(
  unbroken`
    (?:^|\n|[.!?]["”')]?\s)\s*(?:
      [([]?${LABEL}(?:[)\]]|[ \t]*(?:[:–—=→-]|\r?\n|$)|[ \t]{2,}(?!\p{Ll}))|(?<letter>[A-Z])[.:)](?=\s)
    )
  `,
  'giu',
);

/** Whether prose has anything that its writer may have meant for a label. A sentence that only looks so counts too. */
export function mayHaveLabel(prose: string): boolean {
  return [...prose.matchAll(MAY_BE_LABEL)].some(({groups}) => {
    const {name = '', letter = name} = groups ?? {};
    return namesOfLabel(name).length > 0 || /^[STAR]$/u.test(letter);
  });
}

/** "problem: …" in running text is not a heading; "Problem: …" at the start of a line is. */
function namesOfLabel(words: string): readonly SectionName[] {
  return /^\p{Lu}/u.test(words) ? namesOfHeading(words) : [];
}

/**
 * Finds the lead-ins of a block, in order; offsets are relative to its text. Those with a `shape` may be none: see `namesOfLeadIns`. `isItem`
 * says that the block is all of one list item among others: "1. Situation ⏎ 2. Task ⏎ 3. Action" lists names and labels nothing.
 */
export function findLeadIns(prose: Prose, isItem: boolean): readonly LeadIn[] {
  const {text} = prose;
  const found: LeadIn[] = [];
  const add = (leadIn: LeadIn): void => {
    if (!found.some((other) => other.start < leadIn.end && leadIn.start < other.end)) found.push(leadIn);
  };
  for (const strong of prose.strong) {
    const leadIn = readStrong(text, strong);
    if (leadIn) add(leadIn);
  }
  const addLabels = (pattern: RegExp, shapeOf: (name: string, after: string) => LeadIn['shape'] | 'none'): void => {
    for (const {groups, indices} of text.matchAll(pattern)) {
      const {label = '', name = ''} = groups ?? {};
      const {all: [start, end] = [0, 0]} = indices?.groups ?? {};
      const names = namesOfLabel(name);
      const shape = names.length > 0 ? shapeOf(name, text.slice(end)) : 'none';
      if (shape !== 'none') add({start, end, text: label, names, ...(shape ? {shape} : {})});
    }
  };
  const addLetters = (pattern: RegExp, shape?: LeadIn['shape']): void => {
    for (const match of text.matchAll(pattern)) {
      const [all, letter = ''] = match;
      const start = match.index + all.search(/\S/u);
      const end = match.index + all.length;
      add({start, end, text: letter, names: [], letter: letter.toLowerCase(), ...(shape ? {shape} : {})});
    }
  };
  addLabels(COLON, () => undefined);
  addLabels(INLINE_COLON, () => undefined);
  addLabels(LINE, (name, after) => {
    if (!opensText(after) || (isItem && !/[\r\n]/u.test(text))) return 'none';
    return UNMISTAKABLE.test(name) ? undefined : 'line';
  });
  // "Task–switching" is one word.
  addLabels(DASHED, (name, after) => (OPENER.test(name) || /^\p{Ll}/u.test(after) ? 'none' : 'dash'));
  addLabels(BRACKETED, (name, after) => (OPENER.test(name) || !opensText(after) ? 'none' : 'brackets'));
  addLetters(LINE_LETTER);
  addLetters(BRACKETED_LETTER);
  addLetters(INITIAL, 'initial');
  return found.sort((a, b) => a.start - b.start);
}

/** A lead-in in bold or italics: with a colon, full stop or dash after it, alone on its line, or in front of a sentence. */
function readStrong(all: string, {start, end, marked}: Prose['strong'][number]): LeadIn | undefined {
  if (!/(?:^|\n|[.!?\]]["”')]?\s)\s*(?:\d+[.)]\s*)?$/u.test(all.slice(0, start))) return undefined;
  // "**S**ituation: …"
  const tail = /^\p{L}*/u.exec(all.slice(marked.end))?.[0] ?? '';
  const inner = all.slice(start, end) + tail;
  const rest = all.slice(tail === '' ? end : marked.end + tail.length);
  const mark = new RegExp(`^[\\s*_]*(?:[:.]|${DASH})`, 'u').exec(rest)?.[0] ?? '';
  const place = {start: marked.start, end: Math.max(marked.end, all.length - rest.length + mark.length)};
  const letter = /^\s*[([]?([A-Z])[)\].:]*\s*$/u.exec(inner)?.[1];
  if (letter) return {...place, text: letter, names: [], letter: letter.toLowerCase()};
  const text = inner.trim().replace(/[\s:.–—-]+$/u, '');
  if (/[:.–—-]\s*$/u.test(inner) || mark !== '' || /^\s*(?:\n|$)/u.test(rest)) {
    const names = namesOfHeading(inner);
    return names.length > 0 ? {...place, text, names} : undefined;
  }
  const {name = ''} = STRONG.exec(inner)?.groups ?? {};
  const names = namesOfLabel(name);
  if (names.length === 0 || OPENER.test(name) || !opensText(rest)) return undefined;
  return {...place, text, names, shape: 'strong'};
}

/** The letter that is all of a heading, as in "## S", as a lead-in; none for any other heading. */
export function letterOfHeading({start, end, text}: Span & {readonly text: string}): readonly LeadIn[] {
  const letter = /^[([]?([A-Z])[)\].:]*$/u.exec(text)?.[1];
  return letter === undefined ? [] : [{start, end, text: letter, names: [], letter: letter.toLowerCase()}];
}

/** Whether what follows a label begins as a text does: "Task ⏎ I had to count", and not "Task ⏎ forces were sent". */
function opensText(after: string): boolean {
  return /^\s*(?:[^\s\p{Ll}\p{P}]|["“‘'([]|[-–—•*][ \t]|i\b|$)/u.test(after);
}

/**
 * What each lead-in of an answer names; nothing for words that only look like one. What is no label by itself needs another one with
 * another name, and in an answer with headings it is none: there, "Impact" on a line of its own is a part of the Result.
 */
export function namesOfLeadIns(
  leadIns: readonly LeadIn[],
  hasHeadings: boolean,
): ReadonlyMap<LeadIn, readonly SectionName[]> {
  const spells = spellStar(leadIns.filter(({shape}) => shape === 'initial'));
  const letters = leadIns.filter(({letter, shape}) => letter !== undefined && (shape === undefined || spells));
  const names = letterNames(letters.map(({letter}) => letter as string));
  const inCompany = (leadIn: LeadIn): boolean =>
    leadIn.shape === undefined ||
    (!hasHeadings &&
      leadIns.some(
        (other) =>
          other.letter === undefined &&
          (other.shape === undefined || other.shape === leadIn.shape) &&
          other.names[0] !== leadIn.names[0],
      ));
  return new Map(
    leadIns.map((leadIn) => {
      if (leadIn.letter === undefined) return [leadIn, inCompany(leadIn) ? leadIn.names : []];
      const name = names[letters.indexOf(leadIn)];
      return [leadIn, name ? [name] : []];
    }),
  );
}

/** Whether letters with a full stop spell STAR or a form of it, or most of it in another order: "S. Patel ran the bar" does not. */
function spellStar(initials: readonly LeadIn[]): boolean {
  const word = initials.map(({letter}) => letter).join('');
  return (
    /^(?:s[ct]?|[cp]t?)m?ar{1,2}l?$|^s[ct]?m?al$/u.test(word) || /^(?=.*s)(?=.*a)(?=.*[rl])[cpstmarl]{4,}$/u.test(word)
  );
}

/**
 * Which section each single letter of an answer stands for, in order. Letters count only together: A and R must be there, or S, A and another one.
 * A second R is the reflection of STARR; C and P open the CAR and PAR forms (challenge, problem).
 */
function letterNames(letters: readonly string[]): readonly (SectionName | undefined)[] {
  const different = new Set(letters.filter((letter) => /^[stmarl]$/u.test(letter)));
  const areTold = different.has('a') && (different.has('r') || (different.has('s') && different.size > 2));
  if (!areTold) return letters.map(() => undefined);
  let results = 0;
  return letters.map((letter) => {
    if (letter === 'r') {
      results += 1;
      return results > 1 ? 'lesson' : 'result';
    }
    if (letter === 'c' || letter === 'p') return letters.includes('s') ? undefined : 'situation';
    return SECTIONS.find((section) => section.letters.includes(letter))?.name;
  });
}
