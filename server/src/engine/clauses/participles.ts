import irregularVerbs from 'english-verbs-irregular/dist/verbs.json' with {type: 'json'};

const pastForms = new Map<string, string>();
const participleForms = new Map<string, string>();
for (const [lemma, forms] of Object.entries(irregularVerbs)) {
  for (const [past, participle] of forms) {
    if (past !== undefined) pastForms.set(past, pastForms.get(past) ?? lemma);
    if (participle !== undefined) participleForms.set(participle, participleForms.get(participle) ?? lemma);
  }
}

/** Forms that the table lacks, or gives to a rarer verb. */
const MORE_PARTICIPLES: Readonly<Record<string, string>> = {
  done: 'do',
  found: 'find',
  gone: 'go',
  been: 'be',
  had: 'have',
  left: 'leave',
  born: 'bear',
  overwritten: 'overwrite',
  overridden: 'override',
  rewritten: 'rewrite',
  resent: 'resend',
  reset: 'reset',
  rebuilt: 'rebuild',
  retold: 'retell',
  redone: 'redo',
  rerun: 'rerun',
  misread: 'misread',
  offset: 'offset',
  broadcast: 'broadcast',
  forecast: 'forecast',
  input: 'input',
  output: 'output',
  troubleshot: 'troubleshoot',
  proofread: 'proofread',
  learnt: 'learn',
  spelt: 'spell',
  burnt: 'burn',
  misspelt: 'misspell',
  gotten: 'get',
  proven: 'prove',
};
const MORE_PAST: Readonly<Record<string, string>> = {
  ...MORE_PARTICIPLES,
  overwrote: 'overwrite',
  overrode: 'override',
  rewrote: 'rewrite',
  redid: 'redo',
  was: 'be',
  were: 'be',
};
for (const [form, lemma] of Object.entries(MORE_PARTICIPLES)) participleForms.set(form, lemma);
for (const [form, lemma] of Object.entries(MORE_PAST))
  if (!['gone', 'done', 'been', 'overwritten'].includes(form)) pastForms.set(form, lemma);

/** Words in -ed that are no verb form. */
const NOT_VERBS = new Set(
  'need speed feed seed weed deed breed bleed bed red shed wed sled hundred sacred naked wicked rugged ragged jagged kindred hatred indeed exceed proceed succeed embed biped moped infrared crooked wretched beloved aged'.split(
    ' ',
  ),
);

/** The lemma of a past participle, as far as its form tells; undefined if the form is none. */
export function participleLemma(lower: string): string | undefined {
  return participleForms.get(lower) ?? regularLemma(lower);
}

/** The lemma of a past-tense form, as far as its form tells; undefined if the form is none. */
export function pastLemma(lower: string): string | undefined {
  return pastForms.get(lower) ?? regularLemma(lower);
}

/** Whether the form is a past tense but never a participle (`wrote`, `went`). */
export function onlyPast(lower: string): boolean {
  return pastForms.has(lower) && !participleForms.has(lower);
}

/** Whether the form is a participle but never a past tense (`written`, `gone`). */
export function onlyParticiple(lower: string): boolean {
  return participleForms.has(lower) && !pastForms.has(lower);
}

/** Whether the word is an irregular past form or participle. */
export function isIrregular(lower: string): boolean {
  return pastForms.has(lower) || participleForms.has(lower);
}

function regularLemma(lower: string): string | undefined {
  if (!/^[a-z][a-z-]*[a-z]ed$/u.test(lower) || NOT_VERBS.has(lower)) return undefined;
  if (/[^aeiou]ied$/u.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  const stem = lower.slice(0, -2);
  if (!/[aeiouy]/u.test(stem)) return undefined;
  const double = /([bdgklmnprtv])\1$/u.test(stem) && !/(?:ll|add|err)$/u.test(stem);
  if (double) return stem.slice(0, -1);
  if (/[^aeiou][l]$/u.test(stem) && !/[rwy]l$/u.test(stem) && !/ll$/u.test(stem)) return `${stem}e`;
  if (
    /(?:[cguvz]|[aeo]s|[^s]us|[iln]s|rs|[^aeio]at|[ei]at|[^aeiou]it$^|[aiou]r|[aeiou][^aeiou]ut|ok|[^eo]id|[ou]d|[aeu]k|[aiu]n|[ai]m|[aiu]p|[aou]l|th)$/u.test(
      stem,
    ) &&
    !/(?:ng|[aeo]u|[aeiou]{2}[a-z]|our|tor|in|en|it|al|el|um|om|on)$/u.test(stem)
  )
    return `${stem}e`;
  return stem;
}
