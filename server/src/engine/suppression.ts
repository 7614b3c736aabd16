import type {AnswerDocument} from './answer.ts';
import type {Edit} from './fixes.ts';
import {type ListKey, removeFromFrontMatter} from './front-matter/edits.ts';
import type {Finding} from './rule.ts';
import {covers, type Span} from './span.ts';
import {misspelledDirective, readDirective, removeComment, removeRule, spanBelow} from './suppression/directives.ts';

/** A suppression, or one rule id of it, that suppressed nothing. */
export interface UnusedSuppression extends Span {
  readonly reason: 'nothing-found' | 'nothing-disabled' | 'unknown-rule' | 'unknown-directive';
  /** The directive that an unknown one is most likely a slip for. */
  readonly meant?: string;
  /** The rule named; missing for a suppression of all rules. */
  readonly ruleId?: string;
  /** Takes it out; empty where that cannot be done without touching anything else. */
  readonly removal: readonly Edit[];
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
  const inComments = ofComments(document, ruleIds);
  const suppressions = [...ofFrontMatter(document), ...inComments.suppressions];
  const unused = [...inComments.unused];
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    // What only says again what another one says is not needed.
    const first = suppressions.find(
      (suppression) =>
        (suppression.ruleId === undefined || suppression.ruleId === finding.ruleId) && suppression.covers(finding),
    );
    if (first) used.add(first);
    return first === undefined;
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

/** What `disable` and `ignore` in the front matter switch off. Removals are made when asked for, as each takes two readings of the whole block. */
function ofFrontMatter({text, frontMatter}: AnswerDocument): readonly Suppression[] {
  if (frontMatter === undefined) return [];
  const removal = (key: ListKey, index: number): readonly Edit[] => {
    const edit = removeFromFrontMatter(text, frontMatter, key, index);
    return edit ? [edit] : [];
  };
  const disabled = frontMatter.disable.map(
    ({start, end, ruleId}, index): Suppression => ({
      span: {start, end},
      ruleId,
      get removal() {
        return removal('disable', index);
      },
      covers: () => true,
    }),
  );
  const ignored = frontMatter.ignore.map(({start, end, ruleId, words}, index): Suppression => {
    const places = placesOfWords(text, words, frontMatter.end);
    return {
      span: {start, end},
      ruleId,
      get removal() {
        return removal('ignore', index);
      },
      covers: (finding) =>
        finding.about === undefined
          ? places.some((place) => place.start === finding.start || covers(place, finding))
          : finding.about === words,
    };
  });
  return [...disabled, ...ignored];
}

/** What the comments switch off, and which of them are wrong. */
function ofComments(
  {text, comments}: AnswerDocument,
  ruleIds: ReadonlySet<string>,
): {readonly suppressions: readonly Suppression[]; readonly unused: readonly UnusedSuppression[]} {
  const suppressions: Suppression[] = [];
  const unused: UnusedSuppression[] = [];
  const open: OpenDisable[] = [];
  for (const comment of comments) {
    const directive = readDirective(comment, text);
    if (directive === undefined) {
      const misspelled = misspelledDirective(comment, text);
      if (misspelled === undefined) continue;
      const {start, end, meant} = misspelled;
      const removal = [removeComment(text, comment)];
      unused.push({start, end, reason: 'unknown-directive', removal, ...(meant && {meant})});
      continue;
    }
    const named = directive.rules.length === 0 ? [undefined] : directive.rules;
    for (const rule of named) {
      const {start, end} = rule ?? directive;
      const removal = [rule ? removeRule(text, directive, rule) : removeComment(text, directive)];
      const off = {span: {start, end}, removal, ...(rule && {ruleId: rule.ruleId})};
      if (rule !== undefined && !ruleIds.has(rule.ruleId)) {
        unused.push({start, end, reason: 'unknown-rule', ruleId: rule.ruleId, removal});
      } else if (directive.name === 'star-disable-next-line') {
        const below = spanBelow(text, directive);
        suppressions.push({...off, covers: (finding) => below.start <= finding.start && finding.start <= below.end});
      } else if (directive.name === 'star-disable') {
        const disable: OpenDisable = {ruleId: rule?.ruleId, ends: new Map()};
        open.push(disable);
        suppressions.push({
          ...off,
          covers: (finding) => directive.end <= finding.start && finding.start < endFor(disable, finding.ruleId),
        });
      } else if (!enable(open, rule?.ruleId, directive.start)) {
        unused.push({start, end, reason: 'nothing-disabled', removal, ...(rule && {ruleId: rule.ruleId})});
      }
    }
  }
  return {suppressions, unused};
}

/** A `star-disable` comment of one rule or of all. */
interface OpenDisable {
  readonly ruleId: string | undefined;
  /** Where rules are enabled again, under `''` all that it disabled. */
  readonly ends: Map<string, number>;
}

function endFor({ends}: OpenDisable, ruleId: string): number {
  return Math.min(ends.get('') ?? Infinity, ends.get(ruleId) ?? Infinity);
}

/** Ends what was disabled, of one rule or of all, at an offset; false where nothing was. */
function enable(open: readonly OpenDisable[], ruleId: string | undefined, offset: number): boolean {
  const closed = open.filter(
    (other) =>
      !other.ends.has('') &&
      !other.ends.has(ruleId ?? '') &&
      (ruleId === undefined || other.ruleId === undefined || other.ruleId === ruleId),
  );
  for (const other of closed) other.ends.set(other.ruleId === ruleId ? '' : (ruleId ?? ''), offset);
  return closed.length > 0;
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
