import {misspellingOf} from '../edit-distance.ts';
import {SECTIONS, type SectionName} from '../sections.ts';
import {wordSet} from '../word-set.ts';

const NAMES = new Map<string, SectionName>(
  SECTIONS.flatMap((section) => [section.name, ...section.wordings].map((wording) => [wording, section.name] as const)),
);

/**
 * The sections that a heading names, in any case and common wording: `Background`, `2. What I did`, `Situation / Task`,
 * `RESULT – what came of it`, `Action (90 s)`, `[A] Action`. Empty for a heading of any other kind.
 */
export function namesOfHeading(heading: string): readonly SectionName[] {
  const plain = normalise(heading.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' '));
  const whole = NAMES.get(plain) ?? NAMES.get(normalise(heading));
  if (whole) return [whole];
  const parts = plain.split(/\s*(?:\/|&|\+|,|\band\b)\s*/u).map((part) => NAMES.get(part));
  if (parts.length > 1 && parts.every((part) => part !== undefined)) return [...new Set(parts as SectionName[])];
  // "Result – what came of it" has its name first, "Step 4: Result" and "R – Result" have it last.
  const [before = '', after = ''] = heading.split(/\s(?:->|[–—=|→-])\s|[:(]/u);
  const first = NAMES.get(normalise(before));
  if (first) return [first];
  const second = COUNTER.test(before) ? NAMES.get(normalise(after)) : undefined;
  return second ? [second] : [];
}

/** What counts the sections in front of their names. */
const COUNTER = /^\s*(?:\p{L}|star|(?:step|part|section)\s*(?:\d*|one|two|three|four|five|six)|\d+)\s*$/iu;

function normalise(heading: string): string {
  return (
    heading
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^[^\p{L}]+/u, '')
      // "a) Task", "II. Task"
      .replace(/^(?:[a-z]|[ivx]{2,4})[.)]\s+/u, '')
      .replace(/[^\p{L}]+$/u, '')
      .replace(/\s+/gu, ' ')
  );
}

/** "I told her: …", "One of them said: …" lead into speech and label nothing. */
const OWN_LABEL = /(?:^|\n)\s*(?!(?:I|We|You|He|She|They|It|So|Then|And|But)\b)\p{Lu}[^.:;!?"“\n]{1,45}:(?=\s)/u;

/** Whether a block of prose has a label of the writer's own in front of a line, one that names no section: "Found by: an intern." */
export function hasOwnLabel(prose: string): boolean {
  return OWN_LABEL.test(prose);
}

/** The wording that a heading which names no section is most likely a misspelling of, with the section it would name. */
export function misspelledWording(heading: string): {readonly wording: string; readonly name: SectionName} | undefined {
  const plain = normalise(heading);
  const wording = misspellingOf(plain, NAMES.keys());
  if (wording === undefined) return undefined;
  const meant = new Set(wording.split(' '));
  // "The rule" is a heading of its own, and no slip for "The role".
  if (plain.split(' ').every((word) => meant.has(word) || REAL_WORDS.has(word))) return undefined;
  return {wording, name: NAMES.get(wording) as SectionName};
}

/** Words of good headings that happen to be one letter away from a wording. */
const REAL_WORDS = wordSet(`
  rule rules gold goals ask asks mask clause pause content contest contexts mission getting sitting rest insult
  reaction reactions inaction faction traction fraction option options motion auction actin efforts effort affect
  affects outcomes my tasks steps step stops causes roles fixes faults errors failures mistakes learner earning warning
  earnings lessens fit mix six sole role-play hole pole tack tank plunder blinder party path best lead exit retention
`);
