/**
 * What a sentence can claim, whatever its words. Nobody can list the wordings of "it was not me" or "I am simply too good", so these are
 * learned from labelled answers (`npm run train`). Named after the rules that ask for them; `contempt` is what `blame-shifting` asks for in
 * answers that are not about a mistake.
 */
export const CLAIM_KINDS = [
  'blame-shifting',
  'contempt',
  'defensive-language',
  'non-mistake',
  'no-mistake',
  'character-flaw',
  'red-flag',
] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];
