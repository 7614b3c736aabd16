import {unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from '../deeds/deed.ts';
import {ACCIDENTAL, ALLOWED} from '../deeds/excuses.ts';

/** Taking and passing off. */
export const PASSING_OFF: readonly Deed[] = [
  {
    kind: 'theft',
    verbs: 'take use',
    after: unbroken`
      (?!my |our |his |her |their )(?!(?:\p{L}+ )?(?:notes|cash|money|change|books|games)(?![\p{L}]))(?:\p{L}+ ){0,2}?{goods}
      (?: (?:and|or) (?:\p{L}+ )?\p{L}+)? (?:from \p{L}+ \p{L}+ )?for my own (?:\p{L}+ )?(?:
        business|company|shop|house|home|flat|garden|kitchen|bathroom|car|van|studio|project|customers|clients
      )(?![\p{L}])
    `,
    unless: ALLOWED,
  },
  {
    kind: 'forgery',
    verbs: 'copy lift paste take crib reuse',
    after: unbroken`
      [^.;]{0,40}(?:pages?|paragraphs?|chapters?|passages?|sections?|sentences|text|half of it)(?![\p{L}])[^.;]{0,50}without (?:
        (?:citing|quoting|crediting|naming|acknowledging)
        (?: (?:it|them|him|her|anyone|anybody|(?:the|its|my|a|any) (?:source|author|paper|site|book|original)s?))?(?=
          $|[,.;]
        )|
        (?:a |any )?(?:citation|attribution|credit|reference)(?=$|[,.;])
      )
    `,
    unless: ACCIDENTAL,
  },
];
