import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from '../deeds/deed.ts';

const TEMPER =
  '(?:annoyed|angry|fed up|furious|sick of|had enough|bored|cross|insulted|offended|in a (?:huff|temper|rage|sulk|mood|strop))';

const ANNOYED = unbroken`
  (?:they|he|she|it)(?:'d| had| were| was| kept)? (?:
    got(?:ten)? on my nerves|annoyed me|annoying|driving me|drove me|wouldn't (?:stop|behave|listen)(?=$|[,.;])
  )
`;

/** Walking away. */
export const WALKING_AWAY: readonly Deed[] = [
  {
    kind: 'duty',
    verbs: 'leave abandon',
    after: unbroken`
      (?:(?!with )\p{L}+ ){0,3}?(?:children|kids|toddlers?|babies|residents?|patients?|pupils)(?! (?:with|to) )[^.;]{0,40}?because (?:
        i(?:'d|'m| had| was| felt)? (?:so |too )?${TEMPER}|i couldn't (?:stand|bear|be bothered|be arsed)|${ANNOYED}
      )
    `,
    unless: longPattern`
      \b(?:
        (?:left|leave|leaving) (?:\w+ ){1,4}with (?:a|my|the|another|our) (?:\w+ )?(?:
          colleague|teacher|nurse|assistant|parents?|manager|carer|sister
        )|
        in (?:her|his|their) care|handed|asked (?:a|my)
      )\b
    `,
  },
  {
    kind: 'duty',
    verbs: 'walk storm march',
    after: unbroken`
      (?:out|off)(?: of| on| from)? (?:the |my |our )?(?:\p{L}+ )?(?:
        ward|class|classroom|patients?|residents?|pupils|kitchen|site|shift|post|till|shop|surgery|theatre|nursery|job
      )(?: \p{L}+(?:-\p{L}+)?){0,4}? (?:because (?:i(?:'d| had| was| felt) )?(?:so |too )?|,? )?${TEMPER}|
      (?:out|off)(?: of| on| from)? (?:the |my |our )?(?:\p{L}+ )?(?:
        class|classroom|patients?|residents?|pupils|ward
      )(?: \p{L}+){0,2}? because ${ANNOYED}
    `,
    unless: longPattern`
      \b(?:
        came back|calm\w*|cool(?:ed)? (?:off|down)|breath|minutes?|
        (?:he|she|they|customer|colleague|chef) (?:was|were|walked|stormed)
      )\b
    `,
  },
  {
    kind: 'duty',
    verbs: 'accept take',
    after: unbroken`
      (?:\p{L}+ ){0,3}?(?:offer|job|contract|post|position|role)(?: \p{L}+){0,5}? (?:and|but)(?: then| i)* (?:
        never|didn't
      ) (?:showed|turned|show|turn) up(?![\p{L}])(?! (?:my|the|a|an|his|her|him|them|our|with))
    `,
    unless: /\b(?:ill|sick|hospital|accident|he|she|they)\b/u,
  },
  {
    kind: 'duty',
    verbs: 'keep',
    after: '(?:getting|being) (?:fired|sacked|dismissed|let go)(?![\\p{L}])(?! (?:early|home|up|at|on)(?![\\p{L}]))',
    unless: /\b(?:redundan\w*|restructur\w*|closed|startups?|season\w*)\b/u,
  },
  {
    kind: 'law',
    verbs: 'delete wipe erase destroy format remove trash',
    after: unbroken`
      (?!(?:all )?(?:of )?my (?:own|personal|private|data|photos|account|files|mails?)\b)[^.;]{0,50}?(?:
        folders?|files?|drives?|repository|repo|databases?|servers?|spreadsheets?|mailbox\p{L}*|documentation|
        backups?|templates|macros|scripts|source code|contacts|records
      )[^.;]{0,20}?(?:
        (?:the (?:night|day|evening|morning|week)|an hour|just|right)? ?(?:before|when|as|after) (?:
          i (?:
            resigned|quit|walked out|handed in|(?:handed|gave|put) (?:in )?my notice|was (?:fired|sacked|let go)|
            left(?=$|[,.;]| (?:the (?:company|firm|job)|for (?:a|another) (?:competitor|job)))
          )|
          they (?:fired me|sacked me|let me go)(?! (?:through|in|home|early|into|have))(?![\p{L}])|handing in|
          quitting|resigning
        )|
        on (?:my|the) (?:last|final) day(?! of)|on my way out
      )
    `,
    unless: longPattern`
      \b(?:
        accident\w*|by mistake|asked|agreed|handed over|policy|backed up|copied|thought|took it for|believ\w+|mistook|
        wrong|old|personal|it department|checklist|temporary|unused|duplicate|forgot\w*|
        without (?:noticing|realising|realizing|checking|knowing)|restore\w*
      )\b
    `,
  },
  {
    kind: 'law',
    verbs: 'change keep',
    after: unbroken`
      (?:all )?(?:the |every |its |all )(?:\p{L}+ )?(?:passwords?|pin|codes?)(?: \p{L}+){0,3}?,? (?:and|but)
      (?: then| i)* (?:wouldn't|refused to|would not) (?:tell|give|hand|share|let|say)
    `,
    unless: /\b(?:security|fraud\w*|attack\w*|stranger|caller|contractor)\b/u,
  },
];
