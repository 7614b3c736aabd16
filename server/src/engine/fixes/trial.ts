import type {AnswerDocument} from '../answer.ts';
import {applyEdits, type Edit, type Fix, promptsIn} from '../fixes.ts';
import {type Finding, isLoud} from '../rule.ts';
import {overlaps} from '../span.ts';
import {type Excerpt, endsAt, excerptAround, readsAs} from './excerpt.ts';

/** A finding of which every fix was tried. Trying costs a look at the text that would be, so that it waits until somebody asks. */
export interface TriedFinding extends Finding {
  /** The fix that takes part in fix-all. Asking for it tries the safe fixes only. */
  readonly safeFix: Fix | undefined;
}

/** A file and what was found in it. */
interface Judged {
  readonly document: AnswerDocument;
  readonly findings: readonly Finding[];
}

type Lint = (text: string) => Judged;

/** Whether a text after these edits has no rule warn more often than it does before. */
type Trial = (edits: readonly Edit[]) => boolean;

/**
 * The findings without those fixes after which some rule would warn more often than before: a fix that trades one fault for another is
 * not offered. `tellsAboutFile` are rules whose fixes make a file readable; what is then to be read is no fault of the fix.
 */
export function withTriedFixes(
  judged: Judged,
  lint: Lint,
  tellsAboutFile: ReadonlySet<string>,
): readonly TriedFinding[] {
  const bringsNoWarning = trialOf(judged, lint);
  const verdicts = new Map<Fix, boolean>();
  const keepsPromise = (fix: Fix): boolean => {
    const verdict = verdicts.get(fix) ?? bringsNoWarning(fix.edits);
    verdicts.set(fix, verdict);
    return verdict;
  };
  return judged.findings.map((finding) => {
    const mayOffer = tellsAboutFile.has(finding.ruleId) ? () => true : keepsPromise;
    return {
      ...finding,
      get fixes() {
        return finding.fixes.filter(mayOffer);
      },
      get safeFix() {
        return finding.fixes.find((fix) => fix.safe && mayOffer(fix));
      },
    };
  });
}

/**
 * Tries edits on the answers that they touch, as no other can have other findings then: judging the whole file for every fix would be
 * quadratic. That is still done where an answer cannot be read without the rest.
 */
function trialOf(judged: Judged, lint: Lint): Trial {
  const {document} = judged;
  const before = warnings(judged);
  const excerpts = new Map<string, ReadonlyMap<string, number> | undefined>();
  const warningsInExcerpt = (excerpt: Excerpt): ReadonlyMap<string, number> | undefined => {
    const {text} = excerpt;
    if (!excerpts.has(text)) {
      const alone = lint(text);
      excerpts.set(text, readsAs(excerpt, alone.document, document) ? warnings(alone) : undefined);
    }
    return excerpts.get(text);
  };
  return (edits) => {
    const excerpt = excerptAround(document, edits);
    const beforeInExcerpt = excerpt && warningsInExcerpt(excerpt);
    if (excerpt && beforeInExcerpt) {
      const moved = edits.map((edit) => ({...edit, start: edit.start - excerpt.shift, end: edit.end - excerpt.shift}));
      const after = lint(applyEdits(excerpt.text, moved));
      if (endsAt(excerpt, after.document)) return noMore(warnings(after), beforeInExcerpt);
    }
    return noMore(warnings(lint(applyEdits(document.text, edits))), before);
  };
}

function noMore(after: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): boolean {
  return [...after].every(([ruleId, count]) => count <= (before.get(ruleId) ?? 0));
}

/** How often each rule warns, without what is said of prompts: they are there to be filled in, and reported until they are. */
function warnings({document: {text}, findings}: Judged): ReadonlyMap<string, number> {
  const prompts = promptsIn(text);
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (!isLoud(finding)) continue;
    if (prompts.some((prompt) => overlaps(prompt, finding))) continue;
    counts.set(finding.ruleId, (counts.get(finding.ruleId) ?? 0) + 1);
  }
  return counts;
}
