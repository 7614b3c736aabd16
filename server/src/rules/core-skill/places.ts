import {overlaps, type Span} from '../../engine/span.ts';

/** Where a skill is at fault. */
export interface Place extends Span {
  readonly skill: string;
  /** Whether attention failed rather than the skill: "I sent the file to the wrong client". */
  readonly isSlip?: boolean;
}

/** One finding for each skill, and for each fault: the plainest, or else the first. */
export function onePerSkill(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  const sorted = [...places].sort(
    (a, b) => Number(a.isSlip ?? false) - Number(b.isSlip ?? false) || a.start - b.start || b.end - a.end,
  );
  for (const place of sorted) {
    if (!kept.some((other) => other.skill === place.skill || overlaps(other, place))) kept.push(place);
  }
  return kept.sort((a, b) => a.start - b.start);
}
