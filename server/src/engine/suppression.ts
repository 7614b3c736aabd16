import type {AnswerDocument, Comment} from './answer.ts';
import type {Edit} from './fixes.ts';
import {type ListKey, removeFromFrontMatter} from './front-matter-edits.ts';
import {lineEnd, lineStart, nextLine} from './lines.ts';
import type {Finding} from './rule.ts';
import {covers, type Span} from './span.ts';

export const DIRECTIVES = ['star-disable-next-line', 'star-disable', 'star-enable'] as const;

/** A comment that switches rules off or on: `<!-- star-disable-next-line passive-voice -- the client did it -->`. */
export interface Directive extends Span {
  readonly name: (typeof DIRECTIVES)[number];
  /** None means all rules. */
  readonly rules: readonly (Span & {readonly ruleId: string})[];
}

/** A suppression, or one rule id of it, that suppressed nothing. */
export interface UnusedSuppression extends Span {
  readonly reason: 'nothing-found' | 'nothing-disabled' | 'unknown-rule' | 'unknown-directive';
  /** The rule named; missing for a suppression of all rules. */
  readonly ruleId?: string;
  /** Takes it out; empty where that cannot be done without touching anything else. */
  readonly removal: readonly Edit[];
}

/** The directive in a comment; undefined for any other comment. Two hyphens start a remark. */
export function readDirective(comment: Comment, text: string): Directive | undefined {
  const match = /^(star-[a-z-]*)(?=\s|$)/u.exec(comment.text);
  const name = DIRECTIVES.find((directive) => directive === match?.[1]);
  if (name === undefined) return undefined;
  const start = text.indexOf(name, comment.start) + name.length;
  const remark = /\s--(?:\s|$)/u.exec(comment.text);
  const end = start - name.length + (remark?.index ?? comment.text.length);
  return {
    start: comment.start,
    end: comment.end,
    name,
    rules: [...text.slice(start, end).matchAll(/[^\s,]+/gu)].map((id) => ({
      start: start + id.index,
      end: start + id.index + id[0].length,
      ruleId: id[0],
    })),
  };
}

/**
 * The lines below a directive that `star-disable-next-line` is for: the next paragraph, list item or heading, over all its lines, or the
 * rest of the paragraph in which the directive stands.
 */
export function spanBelow(text: string, directive: Span): Span {
  let start = nextLine(text, directive.end);
  while (start < text.length && isBlank(text.slice(start, lineEnd(text, start)))) start = nextLine(text, start);
  let end = lineEnd(text, start);
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, next)) {
    const line = text.slice(next, lineEnd(text, next));
    if (startsBlock(line) || /^#{1,6}\s/u.test(text.slice(start, end))) break;
    end = lineEnd(text, next);
  }
  return {start, end};
}

/** Where the paragraph, list item or heading that holds an offset starts: the start of a line. */
export function blockStart(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (start > 0) {
    if (startsBlock(text.slice(start, lineEnd(text, start)))) break;
    const previous = lineStart(text, start - 1);
    const line = text.slice(previous, lineEnd(text, previous));
    if (previous === start || /^\s*$/u.test(line) || /^\s{0,3}(?:#{1,6}\s|<!--.*-->\s*$|-{3,}\s*$)/u.test(line)) break;
    start = previous;
  }
  return start;
}

/** Whether a line holds nothing but comments. */
function isBlank(line: string): boolean {
  let rest = line.trim();
  for (let end = 0; rest.startsWith('<!--'); rest = rest.slice(end + 3).trimStart()) {
    end = rest.indexOf('-->');
    if (end < 0) return false;
  }
  return rest === '';
}

/** Whether a line cannot go on with the paragraph above it. */
function startsBlock(line: string): boolean {
  return /^\s*(?:$|[-*+]\s|\d+[.)]\s|#{1,6}\s|>|```|~~~|<!--)/u.test(line);
}

/** One rule, or all of them, switched off over a part of the text. */
interface Suppression {
  readonly span: Span;
  readonly ruleId?: string;
  readonly removal: readonly Edit[];
  covers(finding: Finding): boolean;
}

/**
 * Leaves out the findings that the file suppresses. `judged` are the rules that ran: only a suppression of those can be called unused.
 */
export function suppress(
  document: AnswerDocument,
  findings: readonly Finding[],
  judged: ReadonlySet<string>,
  ruleIds: ReadonlySet<string>,
): {readonly kept: readonly Finding[]; readonly unused: readonly UnusedSuppression[]} {
  if (document.comments.length === 0 && document.frontMatter === undefined) return {kept: findings, unused: []};
  const {suppressions, unused} = readSuppressions(document, ruleIds);
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const hits = suppressions.filter(
      (suppression) =>
        (suppression.ruleId === undefined || suppression.ruleId === finding.ruleId) && suppression.covers(finding),
    );
    for (const hit of hits) used.add(hit);
    return hits.length === 0;
  });
  const judgedAll = [...ruleIds].every((id) => id === UNUSED_RULE || judged.has(id));
  for (const suppression of suppressions) {
    const {ruleId, span, removal} = suppression;
    const known = ruleId === undefined ? judgedAll : judged.has(ruleId) && ruleId !== UNUSED_RULE;
    if (known && !used.has(suppression))
      unused.push({...span, reason: 'nothing-found', removal, ...(ruleId ? {ruleId} : {})});
  }
  return {kept, unused: unused.sort((a, b) => a.start - b.start)};
}

/** The rule that reports what `suppress` calls unused; it runs later, so nothing can be said of a suppression of it. */
export const UNUSED_RULE = 'unused-directive';

function readSuppressions(
  document: AnswerDocument,
  ruleIds: ReadonlySet<string>,
): {readonly suppressions: readonly Suppression[]; readonly unused: UnusedSuppression[]} {
  const {text, frontMatter} = document;
  const suppressions: Suppression[] = [];
  const unused: UnusedSuppression[] = [];
  const removal = (key: ListKey, index: number): readonly Edit[] => {
    const edit = frontMatter && removeFromFrontMatter(text, frontMatter, key, index);
    return edit ? [edit] : [];
  };
  // Removals are made when asked for, as each takes two readings of the whole block.
  for (const [index, item] of (frontMatter?.disable ?? []).entries()) {
    suppressions.push({
      span: {start: item.start, end: item.end},
      ruleId: item.ruleId,
      get removal() {
        return removal('disable', index);
      },
      covers: () => true,
    });
  }
  for (const [index, item] of (frontMatter?.ignore ?? []).entries()) {
    const places = placesOfWords(text, item.words, frontMatter?.end ?? 0);
    suppressions.push({
      span: {start: item.start, end: item.end},
      ruleId: item.ruleId,
      get removal() {
        return removal('ignore', index);
      },
      covers: (finding) =>
        finding.about === undefined
          ? places.some((place) => place.start === finding.start || covers(place, finding))
          : finding.about === item.words,
    });
  }
  /** Open `star-disable` comments, each with the place where each rule (or all, under `''`) is enabled again. */
  const open: {ruleId: string | undefined; ends: Map<string, number>}[] = [];
  for (const comment of document.comments) {
    const directive = readDirective(comment, text);
    if (directive === undefined) {
      if (/^star-(?:disable|enable|ignore)/u.test(comment.text))
        unused.push({
          start: comment.start,
          end: comment.end,
          reason: 'unknown-directive',
          removal: [removeComment(text, comment)],
        });
      continue;
    }
    const named = directive.rules.length === 0 ? [undefined] : directive.rules;
    for (const rule of named) {
      const ruleId = rule?.ruleId;
      const span = {start: rule?.start ?? directive.start, end: rule?.end ?? directive.end};
      const removal = [rule ? removeRule(text, directive, rule) : removeComment(text, directive)];
      if (ruleId !== undefined && !ruleIds.has(ruleId)) {
        unused.push({...span, reason: 'unknown-rule', ruleId, removal});
      } else if (directive.name === 'star-disable-next-line') {
        const below = spanBelow(text, directive);
        suppressions.push({
          span,
          removal,
          ...(ruleId ? {ruleId} : {}),
          covers: (finding) => below.start <= finding.start && finding.start <= below.end,
        });
      } else if (directive.name === 'star-disable') {
        const ends = new Map<string, number>();
        open.push({ruleId, ends});
        suppressions.push({
          span,
          removal,
          ...(ruleId ? {ruleId} : {}),
          covers: (finding) =>
            directive.end <= finding.start &&
            finding.start < Math.min(ends.get('') ?? Infinity, ends.get(finding.ruleId) ?? Infinity),
        });
      } else {
        const closed = open.filter(
          (other) =>
            !other.ends.has('') &&
            !other.ends.has(ruleId ?? '') &&
            (ruleId === undefined || other.ruleId === undefined || other.ruleId === ruleId),
        );
        for (const other of closed) other.ends.set(other.ruleId === ruleId ? '' : (ruleId ?? ''), directive.start);
        if (closed.length === 0)
          unused.push({...span, reason: 'nothing-disabled', removal, ...(ruleId ? {ruleId} : {})});
      }
    }
  }
  return {suppressions, unused};
}

/** The edit that takes a comment out, with its line when it stands alone. */
function removeComment(text: string, comment: Span): Edit {
  const start = lineStart(text, comment.start);
  const end = lineEnd(text, comment.end);
  if (text.slice(start, comment.start).trim() === '' && text.slice(comment.end, end).trim() === '') {
    const next = nextLine(text, end);
    // With a blank line above and below, one of them goes too.
    const alone = /\n\r?\n$/u.test(text.slice(0, start)) || start <= 1;
    const blank = alone ? (/^[ \t]*\r?\n/u.exec(text.slice(next, next + 200))?.[0].length ?? 0) : 0;
    return {start, end: next + blank, text: ''};
  }
  const before = /[ \t]$/u.test(text.slice(start, comment.start)) ? 1 : 0;
  return {start: comment.start - before, end: comment.end, text: ''};
}

/** The edit that takes one rule out of a directive, and the directive with its last rule. */
function removeRule(text: string, directive: Directive, rule: Span): Edit {
  const index = directive.rules.findIndex((other) => other.start === rule.start);
  if (directive.rules.length === 1) return removeComment(text, directive);
  const next = directive.rules[index + 1];
  const previous = directive.rules[index - 1];
  return next
    ? {start: rule.start, end: next.start, text: ''}
    : {start: (previous as Span).end, end: rule.end, text: ''};
}

/** The places of words in a text from an offset on, whatever their blanks, case and apostrophes. */
export function placesOfWords(text: string, words: string, from: number): readonly Span[] {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/['‘’]/gu, "['‘’]"))
    .join('\\s+');
  if (pattern === '') return [];
  const left = /^[\p{L}\p{N}]/u.test(words.trim()) ? '(?<![\\p{L}\\p{N}])' : '';
  const right = /[\p{L}\p{N}]$/u.test(words.trim()) ? '(?![\\p{L}\\p{N}])' : '';
  return [...text.slice(from).matchAll(new RegExp(`${left}${pattern}${right}`, 'giu'))].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}
