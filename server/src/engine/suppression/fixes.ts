import type {Answer, AnswerDocument, Section} from '../answer.ts';
import type {Edit, Fix} from '../fixes.ts';
import {addToFrontMatter, yamlText} from '../front-matter/edits.ts';
import {lineBreakOf, lineEnd, lineStart} from '../lines.ts';
import type {Finding} from '../rule.ts';
import {onOneLine, shorten} from '../shorten.ts';
import {covers} from '../span.ts';
import {placesOfWords, UNUSED_RULE} from '../suppression.ts';
import {blockStart, readDirective, spanBelow} from './directives.ts';

/**
 * The ways to silence a finding in its file, narrowest first. Each is one action that changes nothing but comments or front matter;
 * one that is not possible here is left out.
 */
export function suppressionFixes(document: AnswerDocument, finding: Finding): readonly Fix[] {
  const {ruleId} = finding;
  // Front matter without an end is to be closed and not to be written in.
  if (ruleId === 'front-matter' && document.frontMatter?.unclosedAt !== undefined) return [];
  // A comment about a comment would be the next to be called unused.
  if (ruleId === UNUSED_RULE) return [ignoreInFile(document, ruleId)].filter((fix) => fix !== undefined);
  const here = ignoreThis(document, finding);
  const inFile = ignoreInFile(document, ruleId);
  const [only, ...others] = document.answers;
  // What a wider one does as well would only make the menu longer: the line of a finding about an answer, and the one answer of a file.
  const isOnLine = here === undefined || finding.about === undefined;
  const isInBlock = inFile === undefined || only === undefined || others.length > 0 || headedSection(only, finding);
  return [
    here,
    isOnLine ? ignoreNextLine(document, finding) : undefined,
    isInBlock ? ignoreInBlock(document, finding) : undefined,
    inFile,
  ].filter((fix) => fix !== undefined);
}

/** Silences one finding by its words, kept in the front matter, wherever the words move. */
export function ignoreThis(document: AnswerDocument, finding: Finding): Fix | undefined {
  const words = finding.about ?? tellingWords(document, finding);
  if (words === undefined) return undefined;
  const item = `{rule: ${finding.ruleId}, text: ${yamlText(words)}}`;
  const edit = addToFrontMatter(document.text, document.frontMatter, 'ignore', item);
  // What a finding on the answer as a whole is about is no wording of the writer's, and several of one rule may stand in one place.
  const what = finding.about === undefined ? ` on "${shorten(words, 40)}"` : `: "${shorten(finding.message, 40)}"`;
  return edit && {title: `Ignore ${finding.ruleId}${what}`, edits: [edit], safe: false};
}

/** Silences a rule in the paragraph, list item or heading of a finding, by a comment on the line above. */
export function ignoreNextLine(document: AnswerDocument, finding: Finding): Fix | undefined {
  const {text, frontMatter} = document;
  if (frontMatter && finding.start < frontMatter.end) return undefined;
  const title = `Ignore ${finding.ruleId} on this line`;
  for (const comment of document.comments) {
    const directive = readDirective(comment, text);
    if (directive?.name !== 'star-disable-next-line') continue;
    const below = spanBelow(text, directive);
    const last = directive.rules.at(-1);
    if (last && below.start <= finding.start && finding.start <= below.end) {
      return {title, edits: [{start: last.end, end: last.end, text: ` ${finding.ruleId}`}], safe: false};
    }
  }
  const start = blockStart(text, finding.start);
  const indent = /^[ \t]*/u.exec(text.slice(start, start + 200))?.[0] ?? '';
  const comment = `${indent}<!-- star-disable-next-line ${finding.ruleId} -->${lineBreakOf(text)}`;
  return {title, edits: [{start, end: start, text: comment}], safe: false};
}

/** Silences a rule in the section of a finding, or in the whole answer where the finding is in no named section. */
export function ignoreInBlock(document: AnswerDocument, finding: Finding): Fix | undefined {
  const answer = document.answers.findLast((candidate) => candidate.start <= finding.start);
  if (answer === undefined) return undefined;
  const section = headedSection(answer, finding);
  const part: Section | Answer = section ?? answer;
  const where = section?.heading ? `the section "${shorten(section.heading.text, 40)}"` : 'this answer';
  return {
    title: `Ignore ${finding.ruleId} in ${where}`,
    edits: wrap(document.text, part.start, part.end, finding.ruleId),
    safe: false,
  };
}

function headedSection(answer: Answer, {start}: Finding): Section | undefined {
  return answer.sections.find((section) => section.heading && section.start <= start && start < section.end);
}

/** Silences a rule in the whole file, by its id in the front matter. */
export function ignoreInFile(document: AnswerDocument, ruleId: string): Fix | undefined {
  const edit = addToFrontMatter(document.text, document.frontMatter, 'disable', ruleId);
  return edit && {title: `Ignore ${ruleId} in this file`, edits: [edit], safe: false};
}

/** Comments around a part of the text: on lines of their own, or inside the line where the part shares one with its neighbours. */
function wrap(text: string, start: number, end: number, ruleId: string): readonly Edit[] {
  const eol = lineBreakOf(text);
  const off = `<!-- star-disable ${ruleId} -->`;
  const on = `<!-- star-enable ${ruleId} -->`;
  const from = lineStart(text, start);
  const before = text.slice(from, start);
  // A list item's marker or a lead-in's asterisks belong to the part.
  const opensLine = /^[\s*_>+-]*(?:\d+[.)]\s*)?[\s*_(]*$/u.test(before);
  const to = start + text.slice(start, end).replace(/[\s*_([]*(?:\n[ \t]*(?:[-*+]|\d+[.)])[ \t*_]*)?$/u, '').length;
  const closesLine = /^[\s*_)]*$/u.test(text.slice(to, lineEnd(text, to)));
  return [
    opensLine ? {start: from, end: from, text: `${off}${eol}`} : {start, end: start, text: `${off} `},
    closesLine
      ? {start: lineEnd(text, to), end: lineEnd(text, to), text: `${eol}${on}`}
      : {start: to, end: to, text: ` ${on}`},
  ];
}

/** The fewest words that tell a finding from others in the text: its own, or those of its sentence. */
function tellingWords(document: AnswerDocument, finding: Finding): string | undefined {
  const {text} = document;
  const from = document.frontMatter?.end ?? 0;
  if (finding.start < from) return undefined;
  const own = opening(text.slice(finding.start, finding.end));
  if (own === '') return undefined;
  if (placesOfWords(text, own, from).length < 2) return own;
  const sentence = document.answers
    .flatMap((answer) => answer.sentences)
    .find((candidate) => covers(candidate, {start: finding.start, end: finding.start}));
  return sentence && finding.end <= sentence.end ? text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ') : own;
}

/** The first words of a passage, at most about 80 characters. */
function opening(passage: string): string {
  const plain = onOneLine(passage);
  return plain.length <= 80 ? plain : plain.slice(0, 80).replace(/\s\S*$/u, '');
}
