import type {Comment} from '../answer.ts';
import {misspellingOf} from '../edit-distance.ts';
import type {Edit} from '../fixes.ts';
import {lineEnd, lineStart, nextLine} from '../lines.ts';
import type {Span} from '../span.ts';

/** What a comment to the linter can begin with. */
export const DIRECTIVES = ['star-disable-next-line', 'star-disable', 'star-enable'] as const;

/** A comment that switches rules off or on: `<!-- star-disable-next-line passive-voice -- the client did it -->`. */
export interface Directive extends Span {
  readonly name: (typeof DIRECTIVES)[number];
  /** None means all rules. */
  readonly rules: readonly (Span & {readonly ruleId: string})[];
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

/** The name of a comment that is meant for a directive and is none; `meant` is the directive it is most likely a slip for. */
export function misspelledDirective(
  comment: Comment,
  text: string,
): (Span & {readonly meant: Directive['name'] | undefined}) | undefined {
  const written = /^(?:star\s+)?\S+/iu.exec(comment.text)?.[0] ?? '';
  const name = written.toLowerCase().replace(/[\s_]+/gu, '-');
  // "Star enabled us to …" is a remark.
  const meant = /\s/u.test(written) ? DIRECTIVES.find((directive) => directive === name) : nearestDirective(name);
  if (meant === undefined && !/^star-(?:disable|enable|ignore)/u.test(written)) return undefined;
  const start = text.indexOf(written, comment.start);
  return {start, end: start + written.length, meant};
}

function nearestDirective(name: string): Directive['name'] | undefined {
  const near = misspellingOf(name, DIRECTIVES) ?? name;
  return DIRECTIVES.find((directive) => directive === near);
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

/** The edit that takes a comment out, with its line when it stands alone. */
export function removeComment(text: string, comment: Span): Edit {
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
export function removeRule(text: string, directive: Directive, rule: Span): Edit {
  const index = directive.rules.findIndex((other) => other.start === rule.start);
  if (directive.rules.length === 1) return removeComment(text, directive);
  const next = directive.rules[index + 1];
  const previous = directive.rules[index - 1];
  return next
    ? {start: rule.start, end: next.start, text: ''}
    : {start: (previous as Span).end, end: rule.end, text: ''};
}
