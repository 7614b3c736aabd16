import {misspellingOf} from './edit-distance.ts';
import type {Prose} from './prose.ts';
import {SECTIONS, type SectionName} from './sections.ts';
import type {Span} from './span.ts';

/** The words that open a section inside a paragraph: `**Situation:** I was …`, `Task: …`, `(A) …`. */
export interface LeadIn extends Span {
  /** Without markup and punctuation. */
  readonly text: string;
  /** A single letter has no names until the other letters of the answer are known; see `letterNames`. */
  readonly names: readonly SectionName[];
  readonly letter?: string;
}

const NAMES = new Map<string, SectionName>(
  SECTIONS.flatMap((section) => [section.name, ...section.wordings].map((wording) => [wording, section.name] as const)),
);

/** Longest first, so that "what i did wrong" is not read as "what i did". */
const WORDINGS = [...NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((wording) => wording.replaceAll(' ', '\\s+'))
  .join('|');

/**
 * The sections that a heading names, in any case and common wording: `Background`, `2. What I did`, `Situation / Task`,
 * `RESULT – what came of it`, `Action (90 s)`. Empty for a heading of any other kind.
 */
export function namesOfHeading(heading: string): readonly SectionName[] {
  const plain = normalise(heading.replace(/\([^)]*\)/gu, ' '));
  const whole = NAMES.get(plain);
  if (whole) return [whole];
  const parts = plain.split(/\s*(?:\/|&|\+|,|\band\b)\s*/u).map((part) => NAMES.get(part));
  if (parts.length > 1 && parts.every((part) => part !== undefined)) return [...new Set(parts as SectionName[])];
  // "Result – what came of it" has its name first, "Step 4: Result" and "R – Result" have it last.
  const [before = '', after = ''] = heading.split(/\s[–—-]\s|[:(]/u);
  const first = NAMES.get(normalise(before));
  if (first) return [first];
  const second = /^\s*(?:\p{L}|(?:step|part|section)\s*\d*|\d+)\s*$/iu.test(before)
    ? NAMES.get(normalise(after))
    : undefined;
  return second ? [second] : [];
}

function normalise(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}]+$/u, '')
    .replace(/\s+/gu, ' ');
}

const LINE_LEAD_IN = new RegExp(
  `(?:^|\\n)[ \\t]*(?:\\d+[.)][ \\t]+)?((?:${WORDINGS})(?:\\s*(?:/|&|and)\\s*(?:${WORDINGS}))*)[ \\t]*:`,
  'giu',
);
/** After a full stop only the titles themselves and only with a capital: "…was down. Task: …". */
const INLINE_LEAD_IN = new RegExp(
  `[.!?]["”')]?\\s+((?:${SECTIONS.map((section) => section.title).join('|')}))[ \\t]*:`,
  'gu',
);
const LINE_LETTER = /(?:^|\n)[ \t]*([A-Z])[ \t]*(?::|[–—-](?=[ \t])|\))/gu;
const BRACKETED_LETTER = /(?:^|\s)[([]([A-Z])[)\]]:?(?=\s)/gu;

/** Finds the lead-ins of a block, in order; offsets are relative to the block's text. */
export function findLeadIns(prose: Prose): readonly LeadIn[] {
  const found: LeadIn[] = [];
  const add = (start: number, end: number, text: string, letter?: string): void => {
    if (found.some((other) => other.start < end && start < other.end)) return;
    found.push({start, end, text, names: letter ? [] : namesOfHeading(text), ...(letter ? {letter} : {})});
  };
  for (const strong of prose.strong) {
    const text = prose.text.slice(strong.start, strong.end);
    const before = prose.text.slice(0, strong.start);
    if (!/(?:^|\n|[.!?]["”')]?\s)\s*(?:\d+[.)]\s*)?$/u.test(before)) continue;
    const after = /^[\s*_]*[:.–—-]?/u.exec(prose.text.slice(strong.end))?.[0] ?? '';
    const separated =
      /[:.–—-]\s*$/u.test(text) || /[:.–—-]/u.test(after) || /^\s*(?:\n|$)/u.test(prose.text.slice(strong.end));
    const letter = /^\s*[([]?([A-Z])[)\].:]*\s*$/u.exec(text)?.[1];
    const {start} = strong.marked;
    const end = Math.max(strong.marked.end, strong.end + (/[:.–—-]/u.test(after) ? after.length : 0));
    if (letter) add(start, end, letter, letter.toLowerCase());
    else if (separated && namesOfHeading(text).length > 0) add(start, end, text.trim().replace(/[\s:.–—-]+$/u, ''));
  }
  const addMatch = (match: RegExpMatchArray, letter: boolean): void => {
    const text = match[1] as string;
    const start = match.index as number;
    const lead = match[0].search(/\S/u);
    // The full stop that precedes an inline lead-in is not part of it.
    const offset = match[0].indexOf(text, letter ? 0 : lead);
    const bracket = letter && /[([]/u.test(match[0][offset - 1] ?? '') ? 1 : 0;
    add(start + offset - bracket, start + match[0].length, text, letter ? text.toLowerCase() : undefined);
  };
  for (const match of prose.text.matchAll(LINE_LEAD_IN)) {
    // "problem: …" in running text is not a heading; "Problem: …" at the start of a line is.
    if (/^\p{Lu}/u.test(match[1] as string)) addMatch(match, false);
  }
  for (const match of prose.text.matchAll(INLINE_LEAD_IN)) addMatch(match, false);
  for (const match of prose.text.matchAll(LINE_LETTER)) addMatch(match, true);
  for (const match of prose.text.matchAll(BRACKETED_LETTER)) addMatch(match, true);
  return found.sort((a, b) => a.start - b.start);
}

/** "I told her: …", "One of them said: …" lead into speech and label nothing. */
const OWN_LABEL = /(?:^|\n)\s*(?!(?:I|We|You|He|She|They|It|So|Then|And|But)\b)\p{Lu}[^.:;!?"“\n]{1,45}:(?=\s)/u;

/** Whether a block of prose has a label of the writer's own in front of a line, one that names no section: "Found by: an intern." */
export function hasOwnLabel(prose: string): boolean {
  return OWN_LABEL.test(prose);
}

/**
 * Which section each single letter of an answer stands for, in order. Letters count only together: at least A and R must be there.
 * A second R is the reflection of STARR; C and P open the CAR and PAR forms (challenge, problem).
 */
export function letterNames(letters: readonly string[]): readonly (SectionName | undefined)[] {
  if (!letters.includes('a') || !letters.includes('r')) return letters.map(() => undefined);
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

/** The wording that a heading which names no section is most likely a misspelling of, with the section it would name. */
export function misspelledWording(heading: string): {readonly wording: string; readonly name: SectionName} | undefined {
  const plain = normalise(heading);
  if (REAL_WORDS.has(plain)) return undefined;
  const wording = misspellingOf(plain, NAMES.keys());
  return wording === undefined ? undefined : {wording, name: NAMES.get(wording) as SectionName};
}

/** Good headings that happen to be one letter away from a wording. */
const REAL_WORDS: ReadonlySet<string> = new Set(
  'rule rules gold goals ask asks mask clause pause content contest contexts mission getting sitting rest insult reaction reactions inaction faction traction fraction option options motion auction actin efforts effort affect affects outcomes my tasks steps step stops causes roles fixes faults errors failures mistakes learner earning warning earnings lessens fit mix six sole role-play hole pole tack tank'.split(
    ' ',
  ),
);
