import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const WORDS_AND_PICTURES: readonly RoleGroup[] = [
  {
    skill: 'design',
    roles: unbroken`
      (?:graphic|ux|ui|product|web|interaction|visual|interior|fashion|packaging|industrial|motion|landscape) designer|designer|
      illustrator|art director|animator|ux researcher|photographer|videographer|video editor|photo editor|retoucher|
      (?:ux|ui|service|web|game|set|jewell?ery|furniture|sound|textile|exhibition|lighting) (?:designer|artist|researcher)|
      graphic artist|layout artist|3d (?:artist|modeller|modeler)|concept artist|draughts(?:man|woman|person)|cartoonist|
      user experience
    `,
    core: unbroken`
      design|layout|typograph|fonts?\b|typeface|kerning|colou?rs?\b|palette|logo|mock-?up|wireframe|prototype|photoshop|
      illustrator\b|figma|indesign|resolution|bleed\b|image|usability|user (?:test|research|interview)|contrast|accessib|icon|
      drawing|sketch|composition|exposure|focus\b|lens|memory card|footage|render|grid\b|spacing|artwork|brief\b|print file|rgb\b|
      cmyk|pantone|vector|pixelat|crop(?:ped|ping)?\b|trim\b|margins?\b|proofs?\b|brochure|flyer|poster|cover\b|packag|die ?line|
      dieline|brand guide|style guide|personas?\b|flow\b|flows\b|navigation|checkout|buttons?\b|screens?\b|interfaces?\b|
      click ?through|sitemap|information architecture|hierarch|whitespace|alignment|aligned|animation|transition|storyboard|
      hero image|stock photos?\b|photograph|license for|illustrat|shad(?:ed|ing)|perspective|proportion|furniture|floor plan|
      scale\b|swatch|fabric|pattern\b|garment|mood ?board|sketches|visuals?\b|template|slides?\b|user journey|
      (?:web|order|sign-?up) form|print(?:ed|ing)?\b|web ?sites?\b|web ?pages?\b|sites?\b|homepage|phones\b|responsive
    `,
    aptitudes: unbroken`
      creativ|artistic|colou?rs?\b|design|draw|visual|imagin|details?\b|taste\b|sketch|eye\b|typograph|layouts?|composition|
      proportion|perspective|usability|animation|wireframes?|prototyp|hand drawing|sense of|css\b|html|code\b|coding|software|
      figma|photoshop
    `,
    faults: [
      '<crop> … wrong',
      '<overexpose>|<underexpose>',
      '<misread> … brief',
      '<stretch>|<distort>|<squash>|<pixelate>',
      '<ask> (leading|closed|loaded) questions',
    ],
  },
  {
    skill: 'language and text',
    roles: unbroken`
      translator|interpreter|proof-?reader|editor|copy-?editor|sub-?editor|writer|copy-?writer|journalist|reporter|author|
      content (?:writer|creator|editor|manager)|technical writer|transcriber|subtitler|transcriptionist|localization|localisation|
      speechwriter|typist|blogger|
      (?:court|medical|audio|legal) (?:typist|transcriber|transcriptionist|reporter|interpreter|translator)|stenographer|
      lexicographer|linguist|translation|
      (?:script|screen|grant|speech|ghost|content|copy|tech|technical|medical|news|travel|food)-?writer|ghostwriter|columnist|
      correspondent|news editor|commissioning editor|novelist|poet|indexer|captioner|copy ?typist|ux writer|language
    `,
    core: unbroken`
      spelling|grammar|typos?\b|words?\b|wording|translat|sentence|paragraph|clause\b|terms?\b|terminolog|language|punctuation|
      comma|headline|quote\b|quotes\b|quoted|misquot|source\b|sources\b|fact-?check|facts?\b|article|text\b|copy\b|proof|
      edit(?:ing|ed)?\b|style guide|draft|subtitle|caption|transcri|interpret|dialect|vocabulary|deadline of the|english\b|
      spanish\b|french\b|german\b|typ(?:e|ed|ing)\b|keystroke|minutes\b|interpreted|rendered|render(?:ed|ing)\b|misread|misheard|
      mishear|idiom|false friend|literal|tense\b|tenses\b|verbs?\b|noun|adjective|preposition|syntax|gender|pronoun|
      pronunciation|accent|register\b|glossar|style\b|sentences|spell(?:ed|ing)?\b|misspell|misspelt|apostrophe|hyphen|capital|
      quotation|footnote|references?\b|cit(?:e|ed|ation)|manuscript|chapter|argument|structure|plot\b|characters?\b|dialogue|
      scene\b|narrative|metaphor|title\b|intro\b|lead\b|lede|story\b|stories\b|interview|shorthand|notes\b|recording|
      off the record|attribut|correction|libel|defam|named? |names?\b|captions?|column|blog|white ?paper|press release|manuals?\b|
      instructions?\b|documentation|tagline|slogan|page\b|pages\b|passage|speech|consecutive|simultaneous|whisper|booth|
      speakers?\b|italian|dutch|polish|portuguese|russian|arabic|chinese|mandarin|japanese|turkish|swedish|danish|greek|
      court transcript|subtit|consonant|wordy|said the opposite|meaning|lines\b|letter\b|letters\b
    `,
    aptitudes: unbroken`
      grammar|spell|writ|language|words\b|details?\b|reading|deadlines?|english|vocabular|typos?|fluent|punctuation|commas?|
      facts\b|sources|typing|dictation|hearing|listening|memory|commas|speakers?|shorthand|structur|concentrat|accura|reads?\b|
      attention|idioms?|accents?|dialects?|cutting|storytell|interview|research|concise|long-winded|wordy
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
      media (?:buyer|planner|manager)|publicist|policy officer|digital (?:marketer|executive|manager)|
      marketing (?:manager|assistant|executive|officer|coordinator|director|specialist)|copy-?writer|
      brand (?:executive|strategist)|email marketer|influencer|social media (?:manager|executive|assistant|editor)|ppc\b|
      performance marketer|market researcher|event marketer
    `,
    core: unbroken`
      campaign|audience|target group|advert|ads?\b|ad spend|tweet|posts?\b|posted|hashtag|newsletter|mailing|mail merge|
      press release|embargo|slogan|headline|brand|copy\b|landing page|subject line|segmentation|email list|typos?\b|conversion|
      click|seo\b|keywords?|tone of voice|messaging|social media|instagram|tiktok|facebook|linkedin|budget|press conference|
      media\b|journalist|briefing|promo code|discount code|coupon|target(?:ed|ing)?\b|impressions?\b|engagement|follower|
      influencer|sponsor|launch|offer\b|promotion|voucher|email blast|mail-?out|mailshot|subscriber|unsubscrib|gdpr|opt-?in|
      open rate|utm|tracking|analytics|google ads|ppc\b|bid\b|bids\b|keyword|a/b test|positioning|claims?\b|survey|market research|
      flyer|leaflet|poster|billboard|radio spot|banner|visuals?\b|website|content\b|story\b|statement\b|quote\b|spokes|crisis|
      press\b|reporter|blog|video\b
    `,
    aptitudes: unbroken`
      creativ|writing|social media|audiences?|ideas|trends|communicat|public|people|brand|data\b|numbers|journalists|analytics|
      copy|strateg|budget|storytell|target group|design
    `,
    faults: ['<tweet>|<retweet> … (wrong|personal)', '<target> … wrong|<misjudge> … (tone|audience|mood|market)'],
  },
  {
    skill: 'performing',
    roles: unbroken`
      actor|actress|singer|musician|dancer|(?:tv|radio|television) (?:presenter|host)|presenter|newsreader|pianist|violinist|
      guitarist|comedian|conductor of|performer|entertainer|dj\b|stage manager|magician|
      (?:piano|guitar|violin|cello|flute|drum|singing|vocal|music|dance|ballet|drama|acting|organ|saxophone|trumpet)(?= (?:teacher|tutor|instructor|coach))|
      cellist|flautist|drummer|organist|trumpeter|bassist|opera|choir|choirmaster|conductor|orchestra|circus|juggler|stunt|
      voice actor|street artist|master of ceremonies|(?:piano|organ|instrument) tuner|radio (?:host|dj)|newscaster|broadcaster|
      choir (?:leader|conductor|director)
    `,
    core: unbroken`
      lines\b|cues?\b|script|on stage|entrance|audience|rehears|notes\b|score\b|songs?\b|choreograph|steps\b|costume|instrument|
      microphone|lyrics|solo\b|encore|verse|broadcast|teleprompter|
      play(?:ed|ing)? (?:the|a) (?:wrong|piece|sonata|chord|note|song|bar)|sight-?read|sight reading|fingering|scales?\b|chords?\b|
      tempo\b|rhythm|pitch|out of tune|in tune|tun(?:ed|ing)\b|intonation|bowing|vibrato|technique|piece\b|pieces\b|bars?\b|beat\b|
      beats\b|dynamics|pedal|metronome|sonata|concerto|concert\b|recital|gig\b|performance|voice\b|high notes|improvis|accompan|
      arrangement|harmony|harmonies|set ?list|sang\b|danced|pirouette|props?\b|lighting|curtain|scene\b|punchline|jokes?\b|timing|
      trick\b|catwalk|on air|autocue|altos?|sopranos?|tenors?|bassists?|vocals|entr(?:y|ies)\b|brought the|quarter tone|read out|
      pronounc|winner.s name|names? wrong|wrong name|octave
    `,
    aptitudes: unbroken`
      stage|audience|lines\b|lyrics|memor|nerv|in public|sing(?:ing)?\b|danc|rhythm|pitch|in tune|rehears|crowds?|sight-?read|
      improvis|by ear|practis|practic|timing|coordination|theory|technique|breath|expression|accent|ear\b|names?\b|beat\b|voice|
      pronunciation|foreign|stumbl
    `,
    faults: [
      '<forget> … (lines|cue|entrance|words|steps|lyrics)|<miss> … (cue|entrance)|<sing> … (flat|sharp|wrong)',
      '<skip> … (page|line|verse|scene|bar|bars)|<come> in … (early|late|wrong)|<drop> … (note|beat)',
    ],
  },
  {
    skill: 'photography and film',
    roles: unbroken`
      photographer|photographic|videographer|video (?:editor|producer)|film ?maker|film (?:editor|director)|
      camera (?:operator|man|woman|assistant)|cameraman|camerawoman|cinematographer|photo editor|retoucher|
      sound (?:engineer|technician|recordist|mixer)|audio engineer|lighting (?:technician|designer)|colourist|projectionist|
      director of photography|drone pilot|broadcast (?:engineer|technician)|vision mixer|tv producer|producer\b
    `,
    core: unbroken`
      photos?\b|photograph|pictures?\b|portraits?\b|shots?\b|shot\b|shoot(?:ing)?\b|film(?:ed|ing)?\b|recorded|record(?:ing)?\b|
      footage|camera|lens(?:es)?\b|focus\b|blur(?:red|ry)?\b|expos|overexpos|underexpos|aperture|shutter|iso\b|white balance|
      flash\b|lighting|lights?\b|tripod|memory cards?|sd card|batter(?:y|ies)|raw files?|frames?\b|framing|composition|
      crop(?:ped|ping)?\b|retouch|photoshop|lightroom|edit(?:ed|ing)?\b|colour|color|grad(?:ed|ing)\b|cuts?\b|timeline|render|
      export(?:ed)?\b|codec|resolution|audio|sound\b|microphone|mic\b|levels\b|gain\b|clipp(?:ed|ing)|mix\b|feedback|cables?\b|
      boom\b|subtitles?|wedding|album|gallery|backup|drone|studio|scene\b|takes?\b|continuity|script\b|b-roll|interview|vocals|
      singer|mixing|monitors?\b|frequenc|feedback loop|faders?|amplifier|speaker
    `,
    aptitudes: unbroken`
      creativ|eye\b|light|flash|lighting|composition|colou?r|people|posing|sound|hearing|editing|patience|technical|details?\b|
      focus|hear(?:ing)?\b|frequenc|ears?\b|pitch
    `,
    faults: [
      '<overexpose>|<underexpose>|<crop> … wrong|<delete> … (footage|card|pictures|photos|images|recording)',
      '<forget> … (to record|to press record|lens cap|memory card|batteries)',
      '<format> … (card|drive)|<record> over|<overwrite>',
    ],
  },
  {
    skill: 'books and collections',
    roles: unbroken`
      librarian|library (?:assistant|manager|clerk)|archivist|curator|museum (?:curator|assistant|officer|registrar|technician)|
      conservator|restorer|bookseller|records manager|document controller|cataloguer|gallery (?:assistant|manager)|
      historian|information (?:officer|specialist|manager)|knowledge manager|art handler
    `,
    core: unbroken`
      catalog|class ?marks?|classif|dewey|shelv|shelf|shelves|index(?:ed|ing)?\b|metadata|records?\b|loans?\b|on loan|overdue|
      reference (?:enquir|question|desk)|enquir|archiv|collections?\b|holdings?|accession|inventory|stock\b|weed(?:ed|ing)|discard|
      donation|manuscripts?|books?\b|volumes?\b|journals?\b|editions?\b|authors?\b|isbn|titles?\b|periodicals|provenance|attribut|
      artist|painting|drawings?\b|sculpture|objects?\b|artefact|artifact|exhibit|exhibition|labels?\b|wall text|
      dat(?:ed|ing) (?:the|a)|conservat|restor|humidity|temperature|light levels?|varnish|glaz(?:e|ed)|
      handl(?:ed|ing) (?:a|the|an)|gloves|crates?\b|couriered|condition report|database|search|literature search|copyright|
      documents?\b|version|filing|filed|research
    `,
    aptitudes: unbroken`
      catalog|classif|details?\b|order\b|research|accura|memory|history|provenance|reading|databases?|handling|patience|organi|
      books|enquiries|art\b|dates
    `,
    faults: [
      '<misfile>|<miscatalogue>|<misshelve>|<mislabel>|<misattribute>|<misdate>|<misplace> … (book|manuscript|document|record|file)',
    ],
  },
];
