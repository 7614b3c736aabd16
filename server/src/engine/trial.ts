import {applyEdits, type Fix, PROMPT} from './fixes.ts';
import type {Finding} from './rule.ts';
import {overlaps} from './span.ts';

/** A finding of which every fix was tried. Trying costs a look at the whole text, so that it waits until somebody asks. */
export interface TriedFinding extends Finding {
  /** The fix that takes part in fix-all. Asking for it tries the safe fixes only. */
  readonly safeFix: Fix | undefined;
}

/**
 * The findings without those fixes after which some rule would warn more often than before: a fix that trades one fault for another is
 * not offered. `tellsAboutFile` are rules whose fixes make a file readable; what is then to be read is no fault of the fix.
 */
export function withTriedFixes(
  findings: readonly Finding[],
  text: string,
  lint: (text: string) => readonly Finding[],
  tellsAboutFile: ReadonlySet<string>,
): readonly TriedFinding[] {
  const before = warnings(findings, text);
  const verdicts = new Map<Fix, boolean>();
  const keepsPromise = (fix: Fix): boolean => {
    const known = verdicts.get(fix);
    if (known !== undefined) return known;
    const fixed = applyEdits(text, fix.edits);
    const after = warnings(lint(fixed), fixed);
    const verdict = [...after].every(([ruleId, count]) => count <= (before.get(ruleId) ?? 0));
    verdicts.set(fix, verdict);
    return verdict;
  };
  return findings.map((finding) => {
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

/** How often each rule warns, without what is said of prompts: they are there to be filled in, and reported until they are. */
function warnings(findings: readonly Finding[], text: string): ReadonlyMap<string, number> {
  const prompts = [...text.matchAll(PROMPT)].map(({0: words, index}) => ({start: index, end: index + words.length}));
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.severity !== 'error' && finding.severity !== 'warning') continue;
    if (prompts.some((prompt) => overlaps(prompt, finding))) continue;
    counts.set(finding.ruleId, (counts.get(finding.ruleId) ?? 0) + 1);
  }
  return counts;
}
