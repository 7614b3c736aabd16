import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from '../deeds/deed.ts';

const RECORDS = '(?:files?|records?|folders?|spreadsheets?|payroll|payslips?|mail\\p{L}*|drive|system)';

/** What others are not to know or have. */
export const LEAKING: readonly Deed[] = [
  {
    kind: 'breach',
    verbs: 'give send show hand take bring pass email',
    after: unbroken`
      (?=
        .*\b(?:(?:new|next|future|other) (?:employer|job)|my (?:new|next|future) (?:company|firm|boss|team))\b
      )(?=.*\b(?:old|former|previous|last)\b)[^.;]*?{secret}(?![\p{L}])
    `,
    unless:
      /\b(?:accident\w*|by mistake|permission|allowed|agreed|my (?:own )?(?:notes|portfolio|references?)|public)\b/u,
  },
  {
    kind: 'breach',
    verbs: 'tell',
    after: unbroken`
      (?:
        everyone|everybody|half the \p{L}+|
        the (?:whole |entire )?(?:village|street|pub|town|neighbours|neighborhood|neighbourhood)|
        (?:my|a) (?:\p{L}+ )?(?:
          friends?|mates?|cousins?|wife|husband|girlfriend|boyfriend|sister|brother|mum|mom|mother|neighbours?|
          flatmate|family|sister-in-law
        )|
        them(?= .*)
      ) what (?:
        (?:
          (?:the|her|his|their) (?:doctors?|consultant|nurses?)|
          (?:her|his|the \p{L}+'s) (?:scan|biopsy|tests?|blood tests?|test results|results)
        )(?: had| has)? (?:found|shown|showed|diagnosed|discovered)|
        (?:the|a|one of (?:my|our)|my|our) (?:\p{L}+ )?(?:patients?|residents?|pupils?|clients?|guests?|customers?)
        (?: \p{L}+){0,5}? (?:was|were|had|has|is)(?: being)? (?:
          treated|diagnosed|suffering|taking|in (?:for|with)|earning|worth|paid|got|ill|dying
        )
      )
    `,
    unless: longPattern`
      ^(?!.*(?:tell|told|telling) them\b(?!.*\b(?:village|neighbours|street|pub|town|gossip\w*|curious)\b)).*\b(?:
        consent|permission|asked me to|in my|my own|wanted me to
      )\b|
      ^(?=.*(?:tell|told|telling) them\b)(?!.*\b(?:village|neighbours|street|pub|town|gossip\w*|curious)\b)
    `,
  },
  {
    kind: 'breach',
    verbs: 'let allow',
    after: unbroken`
      (?:an?|the|some|another|our) (?:\p{L}+ )?(?:journalist|reporter|newspaper|blogger|competitors?|rivals?) (?:\p{L}+ )?
      (?:to )?(?:
        see|read|copy|look at|photograph|film|have|borrow|scan|photocopy
      ) (?:(?!my )\p{L}+ ){0,3}?{secret}(?![\p{L}])
    `,
    unless: /\b(?:press office|agreed|approv\w+|permission|allowed|accident\w*|by mistake|wrong)\b/u,
  },
  {
    kind: 'breach',
    verbs: 'read look go open search browse scroll access click',
    after: unbroken`
      (?:through |at |into |up |in )*(?:the |all the |our |my boss's )?(?:
        hr|personnel|payroll|salary|disciplinary|finance|manager's|boss's|director's|private
      ) ${RECORDS}[^.;]{0,40}(?:
        because i (?:was (?:curious|nosy)|wanted to (?:know|see|find out))|to (?:see|find out|know)|out of nosiness
      ) ?(?:(?:what|how much) )?(?:
        (?:everybody|everyone|people|the others|others|my (?:boss|colleagues?|manager|mates|co-?workers?|teammates?))
        (?:'s|'| |$)[^.;]{0,15}(?:salar\p{L}+|pay|paid|earn\p{L}*|got|made|bonus\p{L}*)|
        (?=$|[,.;])
      )
    `,
    unless: /\b(?:budget|audit|as part of|asked (?:me )?to|my job|permission|payroll run|query)\b/u,
  },
  {
    kind: 'breach',
    verbs: 'give hand send tell post text leave share',
    after: unbroken`
      (?:
        (?:out )?(?:
          everyone|everybody|anyone|anybody|the (?:whole|entire|rest of the) \p{L}+|all (?:the|my|our) \p{L}+|
          half the \p{L}+
        ) (?:\p{L}+ ){0,2}?(?:
          admin(?:istrator)?|root|master|server|bank|alarm|safe
        )(?: \p{L}+)? (?:passwords?|login|pin|code|credentials)|
        (?:out )?(?:the |our )?(?:admin(?:istrator)?|root|master|server|bank|alarm|safe)(?: \p{L}+)? (?:
          passwords?|login|pin|code|credentials
        ) (?:to|with) (?:everyone|everybody|anyone|anybody|the (?:whole|entire) \p{L}+|half the \p{L}+|{outsider})
      )(?![\p{L}])
    `,
    unless: longPattern`
      \b(?:
        accident\w*|by mistake|wrong|old|expired|temporary|new|changed|reset|forgot|vault|password manager|
        without (?:noticing|realising|realizing)
      )\b
    `,
  },
];
