import {longPattern, unbroken} from '../../../engine/long-pattern.ts';
import type {Deed} from './deed.ts';
import {ACCIDENTAL} from './excuses.ts';

/** Prying. */
export const PRYING: readonly Deed[] = [
  {
    kind: 'breach',
    verbs:
      'look read open go check search pull access browse snoop peek scroll listen steam find google track spy log get rifle',
    after: unbroken`
      (?:up |at |into |through |in |to |for |on |out |my |the |a |of )*(?:
        (?:my )?(?:ex(?:-\p{L}+)?(?:'s)?|a celebrity's|a famous \p{L}+|neighbou?r'?s?) (?:\p{L}+ ){0,2}?(?:
          address|phone(?: number)?|private \p{L}+|messages|diary|mail|letters|e-?mails?|inbox|salary|files?|
          records?|medical \p{L}+|results|texts|bank \p{L}+
        )|
        (?:my )?(?:
          (?:boss|manager|colleague|coworker|co-worker|supervisor|teacher|friend|roommate|classmate|director)s?'s?|
          colleagues'|someone else's|other people's|somebody's|her|his|their
        ) (?:\p{L}+ ){0,2}?(?:
          private \p{L}+|messages|diary|letters|e-?mail account|inbox|salary|salaries|payslips?|browser \p{L}+|texts|
          whatsapp\p{L}*|personnel \p{L}+|drawers?|handbag|locker|purse|bank \p{L}+|chats?
        )
      )(?=[^.;]*)
    `,
    unless: longPattern`
      \b(?:
        ask\w*|permission|allowed|
        to (?:call|reply|answer|help|confirm|deliver|find the|send|ship|update|prepare|treat|check (?:the|which))|
        wrong|by mistake|
        my (?:manager|boss|colleague)'s (?:email|e-mail|mail|message)s? (?:too|late|twice|wrong|and)|
        patient'?s? (?:file|record)|
        (?:read|checked|opened) (?:his|her|their) (?:email|mail|message|letter|file|records?|results?)s?\b(?!
          .*\b(?:private|behind|without|while|when (?:he|she|they)|secretly|curious|out of|in secret|left)\b
        )
      )\b
    `,
  },
  {
    kind: 'breach',
    verbs: 'use put enter type log sign borrow take key get give swipe',
    after: unbroken`
      (?:in |on |into |to |it |myself |with |using |under |as |my |the |a |an |another )*(?:
        [\p{L}]+'s |her |his |their |someone else's )(?:\p{L}+ )?(?:
        passwords?|log-?in|credentials|badge|access card|swipe card|key ?card|pin|user ?name|id card|
        account(?=[^.;]* to\b)|
        (?:credit |bank )card(?: number| details)?(?= to (?:order|buy|pay for my|book my|get my))
      )(?![\p{L}]| (?:pages?|screens?|numbers?|forms?|names?|windows?|problems?)(?![\p{L}]))
    `,
    unless: longPattern`
      \b(?:
        permission|asked|wrong|by mistake|
        (?:customer|client|patient|guest|company|caller)'s (?!(?:credit |bank )?card)|
        with (?:his|her|their) (?:ok|consent)|allowed|over the phone|forgot|payment|reset|
        put (?:\w+ )*\w+'s (?:badge|card|key ?card)
      )\b
    `,
  },
  {
    kind: 'breach',
    verbs:
      'send email forward share give show pass leak mail text upload copy sell hand read post publish reveal slip print save download tip fax disclose whisper',
    after: unbroken`
      (?:on |over |out |along |it |them )*(?:
        [^.;]{0,40}?{secret}[^.;]{0,40}? (?:to|with|on|onto|in|for|at) {outsider}|
        {outsider} (?:\p{L}+ ){0,4}?{secret}
      )(?![\p{L}])(?! (?:in|on|from) (?:the|my|our) (?:\p{L}+ )?(?:team|company|office|firm|department))
    `,
    unless: ACCIDENTAL,
  },
  {
    kind: 'breach',
    verbs: 'tell gossip talk blab chat joke brag spread announce',
    after: unbroken`
      (?:to |with )?(?:
        {outsider}|everyone|everybody|
        the (?:whole |entire |rest of the )?(?:office|team|staff|class|shift|floor|department|village|pub)|people|
        my colleagues|colleagues|{person}|half the \p{L}+
      )[^.;]{0,30}? (?:about|of) (?:her|his|their|\p{L}+'s) (?:\p{L}+ )?(?:
        abortion|miscarriage|pregnancy|affair|divorce|diagnosis|illness|salary|pay|bonus|depression|cancer|
        medical \p{L}+|criminal \p{L}+|debts?|sexuality|mental \p{L}+|rehab|dismissal|money problems|hiv|secrets?
      )(?![\p{L}])
    `,
    unless: /\bmy (?:own )?(?:salary|pay|diagnosis|illness|pregnancy|past|depression|divorce)\b/u,
  },
  {
    kind: 'breach',
    verbs: 'hack break bypass crack intercept tap',
    after: unbroken`
      (?:into |in )?(?:
        the |my |our |his |her |their |a |an |\p{L}+'s |ex-?\p{L}*'?s? |secure |office |company ){1,4}(?:\p{L}+ )?(?:
        network|system|account|server|website|wifi|wi-fi|database|e-?mail|mailbox|office|locker|house|flat|car|desk|
        phone|safe|building|drawer|cupboard
      )(?![\p{L}])
    `,
    unless: longPattern`
      \b(?:
        penetration|pen[- ]?test\w*|asked to|authori[sz]ed|broke (?:the|my|our|a|his|her|their) \w+(?! secure)|
        crack(?:ed)? (?:the|a|my) (?:case|code|screen|phone)|break (?:the|a|my)
      )\b
    `,
  },
];
