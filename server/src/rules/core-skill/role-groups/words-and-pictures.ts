import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const WORDS_AND_PICTURES: readonly RoleGroup[] = [
  {
    skill: 'design',
    roles: unbroken`
      (?:
        graphic|ux|ui|product|web|interaction|visual|interior|fashion|packaging|industrial|motion|landscape
      ) designer|
      designer|illustrator|art director|animator|ux researcher|photographer|videographer|video editor|photo editor|
      retoucher
    `,
    core: unbroken`
      design|layout|typograph|fonts?\b|typeface|kerning|colou?rs?\b|palette|logo|mock-?up|wireframe|prototype|
      photoshop|illustrator\b|figma|indesign|resolution|bleed\b|image|usability|user (?:test|research|interview)|
      contrast|accessib|icon|drawing|sketch|composition|exposure|focus\b|lens|memory card|footage|render|grid\b|
      spacing|artwork|brief\b|print file
    `,
    aptitudes: 'creativ|artistic|colou?rs?\\b|design|draw|visual|imagin|details?\\b|taste\\b|sketch',
    faults: ['<crop> … wrong', '<overexpose>|<underexpose>', '<misread> … brief'],
  },
  {
    skill: 'language and text',
    roles: unbroken`
      translator|interpreter|proof-?reader|editor|copy-?editor|sub-?editor|writer|copy-?writer|journalist|reporter|
      author|content (?:writer|creator|editor|manager)|technical writer|transcriber|subtitler|transcriptionist|
      localization|localisation|speechwriter|typist|blogger
    `,
    core: unbroken`
      spelling|grammar|typos?\b|words?\b|wording|translat|sentence|paragraph|clause\b|terms?\b|terminolog|language|
      punctuation|comma|headline|quote\b|quotes\b|quoted|misquot|source\b|sources\b|fact-?check|facts?\b|article|
      text\b|copy\b|proof|edit(?:ing|ed)?\b|style guide|draft|subtitle|caption|transcri|interpret|dialect|vocabulary|
      deadline of the|english\b|spanish\b|french\b|german\b
    `,
    aptitudes: unbroken`
      grammar|spell|writ|language|words\b|details?\b|reading|deadlines?|english|vocabular|typos?|fluent|punctuation|
      commas?|facts\b|sources
    `,
    faults: [
      '<mistranslate>|<misquote>|<misspell>|<mistype>|<misattribute>|<mis-spell>',
      '<get> … (name|quote|spelling|translation|fact|facts) wrong',
    ],
  },
  {
    skill: 'marketing and communication',
    roles: unbroken`
      marketing|marketer|brand manager|social media|communications?|pr\b|public relations|press officer|spokesperson|
      campaign manager|seo\b|advertising|community manager|growth (?:manager|hacker)|content strategist|
      media (?:buyer|planner|manager)|publicist|policy officer|digital (?:marketer|executive|manager)
    `,
    core: unbroken`
      campaign|audience|target group|advert|ads?\b|ad spend|tweet|posts?\b|posted|hashtag|newsletter|mailing|
      mail merge|press release|embargo|slogan|headline|brand|copy\b|landing page|subject line|segmentation|email list|
      typos?\b|conversion|click|seo\b|keywords?|tone of voice|messaging|social media|instagram|tiktok|facebook|
      linkedin|budget|press conference|media\b|journalist|briefing|promo code|discount code|coupon
    `,
    aptitudes:
      'creativ|writing|social media|audiences?|ideas|trends|communicat|public|people|brand|data\\b|numbers|journalists',
    faults: ['<tweet>|<retweet> … (wrong|personal)', '<target> … wrong|<misjudge> … (tone|audience|mood|market)'],
  },
  {
    skill: 'performing',
    roles: unbroken`
      actor|actress|singer|musician|dancer|(?:tv|radio|television) (?:presenter|host)|presenter|newsreader|pianist|
      violinist|guitarist|comedian|conductor of|performer|entertainer|dj\b|stage manager|magician
    `,
    core: unbroken`
      lines\b|cues?\b|script|on stage|entrance|audience|rehears|notes\b|score\b|songs?\b|choreograph|steps\b|costume|
      instrument|microphone|lyrics|solo\b|encore|verse|broadcast|teleprompter
    `,
    aptitudes: 'stage|audience|lines\\b|lyrics|memor|nerv|in public|sing|danc|rhythm|pitch|in tune|rehears|crowds?',
    faults: ['<forget> … (lines|cue|entrance|words|steps|lyrics)|<miss> … (cue|entrance)|<sing> … (flat|sharp|wrong)'],
  },
];
