import {unbroken} from '../../../engine/long-pattern.ts';

/** Classes of words for `after`; in lower case. */
export const DEED_CLASSES: Readonly<Record<string, string>> = {
  person: unbroken`
    (?:
      (?:him|her|them|someone|somebody|people|everyone|everybody)(?! \p{L}*(?:team|work|idea|phone|desk|report|email|code)\b
      )|
      (?:
        \p{L}+'s |a |an |the |my |our |his |one of |another |some |two |that |this |old |new |young |other |fellow |junior |senior ){1,4}(?:\p{L}+ ){0,2}?(?!
        (?:
          finger|shoulder|sweater|bumper|rubber|copper|center|screwdriver|cucumber|burger|weather|letter|paper|
          number|order|computer|printer|corner|counter|folder|meter|hammer|paper|timer|trigger|lever|ladder|drawer|
          trailer|cover|matter|offer|poster|server|router|filter|header|footer|layer|calendar|door|floor|motor|
          monitor|error|sensor|reactor|tractor|radiator|generator|elevator|mirror|year|water|butter|dinner|summer|
          winter|river|tower|shower|power|quarter|chapter|newsletter|roller|toaster|freezer|cooker|boiler|container|
          scanner|adapter|list|checklist|agreement|committee|fee|coffee|guarantee
        )s?\b
      )(?:
        \p{L}+(?:ist|man|men|woman|women|boy|girl|mate|worker|tee|yee|nee|eer|cian|[^aeiou](?:er|or))|boss|guy|lad|
        bloke|kid|child|children|people|person|cop|dude|chef|cook|nurse|clerk|intern|temp|trainee|agent|student|
        patient|client|guest|tenant|parent|aunt|uncle|friend|pal|one|couple|lady|cousin|wife|husband|head|foreman|
        apprentice|assistant|resident|applicant|candidate|colleague|driver|opponent|team|crew|group|class|supervisor|
        rep|staff|landlord|neighbour|pupil
      )s?
    )
  `,
  authority: unbroken`
    (?:
      him|her|them|everyone|everybody|people|anyone|
      (?:my|the|our|a|an|their|his|her) (?:\p{L}+ ){0,2}?(?:
        boss|manager|supervisor|customers?|clients?|team|teacher|head|director|auditors?|inspectors?|police|owner|
        lecturer|professor|tutor|wife|parents?|board|regulators?|investors?|employer|company|hr|interviewer|
        recruiter|colleagues?|leader|ceo|patients?|family|coach|landlord|insurers?|insurance|officers?|foreman|
        guests?|chef|court|judge|supplier|vendor|examiner|students?|buyers?|tenants?|bank|chairman|shareholders?|
        school|office|doctor|nurse|passengers?|sponsors?|agency|department|principal|captain|council|bosses|managers
      )|
      hr|management|work|school|accounts
    )
  `,
  kin: unbroken`
    (?:a|my|his|her|the|an|our|some|one of my)? ?(?:
      old |best |good |close |former |own |little |big |younger |older |new |few )*(?:
      friends?|mates?|buddy|buddies|pals?|cousins?|wife|husband|girlfriend|boyfriend|partner|fianc\p{L}+|sister|
      brother|mum|mom|dad|mother|father|family|relatives?|uncle|aunt|nephew|niece|neighbou?rs?|ex|flatmate|roommate|
      housemate|lads|drinking \p{L}+|in-laws|son|daughter|kids
    )
  `,
  outsider: unbroken`
    (?:
      {kin}|
      (?:a|an|the|some|our|my|another) (?:\p{L}+ ){0,2}?(?:
        journalist|reporter|newspaper|magazine|blogger|competitor|competitors|rival|rivals|competition|
        former (?:boss|employer|colleague)|rival \p{L}+
      )|
      the press|the papers|
      (?:my|a) (?:own )?(?:private|personal|home|own|gmail|hotmail) (?:
        e-?mail|account|address|inbox|laptop|computer|drive|phone|dropbox|cloud|google \p{L}+
      )|
      gmail|dropbox|facebook|twitter|instagram|tiktok|reddit|linkedin|a whatsapp|my group chat
    )
  `,
  secret: unbroken`
    (?:
      (?:patient|client|customer|guest|student|colleague|pupil|member|tenant|user)'s (?:\p{L}+ )?(?:
        number|address|details|e-?mail|salary|file|diagnosis|card details|photos?
      )|
      (?:
        price|patient|client|customer|salary|member|staff|donor|guest|supplier|contact|mailing|pupil|bidder|employee|
        student
      )s?'? (?:lists?|files?|records?|data|database|details|names|information|addresses|notes|charts?)|
      (?:\p{L}+'s )?(?:
        medical|personnel|hr|disciplinary|confidential|private|internal|secret|unreleased|patient|exam|test|school|
        court|police
      ) (?:\p{L}+ ){0,2}?(?:
        files?|records?|notes|reports?|documents?|papers?|questions|answers|results|memos?|emails?|plans?|roadmap|
        drawings|designs?|code|data|information|prices|numbers|figures|history|stuff
      )|
      source code|blueprints?|roadmap|recipes?|formula|contract terms|trade secrets?|pricing|the bids?|
      (?:our|the|their|rival) (?:
        bids?|tenders?|roadmap|prices|margins|figures|designs|drawings|customer base|client base
      )|
      payslips?|salaries
    )
  `,
  goods: unbroken`
    (?:
      steaks?|meat|cheese|chicken|fish|bacon|bread|bottles?|cans?|beers?|wine|whisk\p{L}+|vodka|spirits|cigarettes|
      cigars|chocolates?|sweets|snacks|groceries|food|gloves|masks|needles|syringes|bandages|tablets|pills|
      painkillers|codeine|morphine|medication|medicines?|pens|paper|toner|ink|stationery|stamps|batteries|cables?|
      bulbs|tools?|drill bits|screws|nails|timber|wood|copper|brass|scrap|lead|pipes?|bricks|cement|tiles|paint|
      diesel|petrol|fuel|gas|tyres|parts|clothes|shirts|shoes|jeans|perfume|make-?up|cosmetics|jewel\p{L}+|
      watch(?:es)?|toys|games|books|cutlery|towels|soap|toilet (?:paper|rolls?)|sheets|plants|flowers|cash|money|
      coins|notes|tips|change|a (?:few |couple of )?(?:twent\p{L}+|tenner|fiver|quid|dollars|pounds|euros)|phones|
      stock|supplies|goods|merchandise|equipment|leftover (?:materials?|copper|cable|timber)
    )
  `,
  property: '(?:(?:\\p{L}+ ){0,5}?{goods})',
  people: unbroken`
    (?:
      people|men|women|workers?|colleagues?|co-?workers?|staff|customers?|clients?|guests?|patients?|students?|drivers?|
      employees?|nurses?|doctors?|applicants?|candidates?|neighbours?|tourists?|users?|tenants?|visitors?|managers?|boss(?:es)?|families|kids|ladies|guys
    )
  `,
  foreign: unbroken`
    (?:
      foreigners?|immigrants?|migrants?|refugees?|asylum seekers?|muslims?|jews?|jewish \p{L}+|blacks|asians?|indians?|
      poles|romanians?|mexicans?|africans?|arabs?|pakistanis?|turks|gyps(?:y|ies)|chinese|
      (?:
        black|brown|asian|muslim|indian|polish|romanian|mexican|african|arab|chinese|pakistani|turkish|russian|
        immigrant|foreign(?= (?:people|workers?|men|women|staff|colleagues?|drivers?|students?|employees?|nurses?|doctors?))
      ) {people}
    )
  `,
  group: unbroken`
    (?:
      women|men|girls|females?|(?:(?:young|single|working) )?(?:mothers|mums|moms)|{foreign}|christians?|gays?|gay (?:people|men)|lesbians|trans \p{L}+|
      (?:gay|disabled|elderly|overweight|fat|transgender|autistic|deaf|female|religious) {people}|
      old(?:er)? (?:people|folks?|workers|women|men)|disabled \p{L}+|fat people|overweight \p{L}+|pregnant \p{L}+|
      people (?:
        from (?:there|that country|abroad|other countries|africa|asia|india)|
        with (?:disabilities|an accent|accents|kids|children)|over (?:forty|fifty|sixty|\d+)|
        of (?:that|his|her|their) (?:kind|sort|age|religion|colou?r)
      )
    )
  `,
  protected: unbroken`
    (?:
      (?:{person}|he|she) ?(?:
        was|were|is|are|'s|had|has|might|would|could|will|'d|looked|sounded|seemed|wore|wears|get|gets|wanted|did|
        spoke
      )(?:n't)? (?:\p{L}+ ){0,5}?(?:
        pregnant|a bab\p{L}+|babies|kids|children|too old|too young|old|older|young|
        a (?:woman|man|girl|mother|mum|mom|foreigner|muslim|jew)|women|female|male|black|white|asian|foreign|
        an? immigrant|muslims?|jewish|gay|lesbian|disabled|in a wheelchair|deaf|blind|accent|english|headscarf|hijab|
        turban|religious|in (?:his|her|their) (?:forties|fifties|sixties|seventies|40s|50s|60s)|
        over (?:forty|fifty|sixty|40|50|60)|autistic|transgender|trans|overweight|fat|indian|chinese|polish|african|
        mexican|arab|romanian|that age|her age|his age|maternity leave|menopause|married|single mother|ugly|
        pray\p{L}*
      )|
      of (?:his|her|their|the) (?:\p{L}+ )?(?:
        age|race|gender|sex|religion|faith|pregnancy|accent|colou?r|skin \p{L}+|disability|nationality|looks|weight|
        origin|sexuality|kids|children|hijab|headscarf|wheelchair|ethnicity
      )|
      being (?:\p{L}+ )?(?:pregnant|gay|black|foreign|old|a woman|a mother|disabled|muslim|jewish|overweight|fat)
    )
  `,
  insult: unbroken`
    (?:
      idiots?|morons?|bitch|bastards?|assholes?|arseholes?|sluts?|whores?|retards?|retarded|imbeciles?|cow|pigs?|
      fools?|losers?|dickheads?|cunts?|twats?|wankers?|pricks?|jerks?|scum|trash|bimbo|dumb\p{L}*|stupid|useless|
      worthless|pathetic|incompetent|brainless|thick|ugly|fat|crazy|clowns?|cretins?|rat|snowflakes?|hag|fat\p{L}+|
      muppets?|numpty|prat|disgusting|disgrace|piece of (?:shit|crap|garbage|work)|
      (?:racial |racist |homophobic )?slurs?|n-word|(?:bad|rude|nasty|every|all the) names?
    )
  `,
  endearment: unbroken`
    (?:
      sweet ?(?:cheeks|heart|ie|pea)|sweetheart|darling|honey|babe|baby|doll|sexy|hot stuff|sugar|gorgeous|good girl|
      toots|cutie|hottie
    )
  `,
  sexual: unbroken`
    (?:
      into bed|in bed with|bed first|
      (?:her|his|their|(?!(?:it|that|he|she|what|there|who|here|let)')\p{L}+'s) (?:\p{L}+ )?(?:
        legs|breasts?|boobs?|chest|bum|butt|ass|arse|backside|bottom|curves|cleavage|body|figure|thighs?|lips|bra|
        knickers|underwear|panties
      )|
      (?:shorter|tighter|short|tight) (?:skirts?|dress(?:es)?|tops?|shorts|trousers)|bikini|sexy|hot body|cleavage|
      sleep with|slept with|naked|nude|sexual\p{L}*|dirty jokes?|smutty|porn\p{L}*|lewd|obscene|sexually explicit|
      a blow \p{L}+|got laid|virgin|wolf[- ]whistle\p{L}*|get off with
    )
  `,
  abused: unbroken`
    (?:
      truck|lorry|van|car|forklift|bus|motorbike|bike|digger|excavator|crane|work|shift|job|duty|ward|site|office|
      class|lesson|customers|patients|desk|store ?room|changing room|lunch(?: ?break)?|break|coffee break|lunch hour|
      hours|morning|the clock|uniform|kitchen|locker room|cab|car park|parking lot|meeting|exam|interview|surgery|
      flight|driving
    )
  `,
  alcohol: unbroken`
    (?:
      drinks?|beers?|pints?|shots?|vodkas?|wine|whisk(?:e)?y|alcohol|cocktails?|gin|rum|tequila|brandy|lager|cider|
      champagne|booze|schnapps|six-pack|too much|one too many|bottle of|glass(?:es)? of (?:wine|whisk\p{L}+)
    )
  `,
  caustic: unbroken`
    (?:
      solvents?|oil|paint|chemicals?|waste|asbestos|acid|diesel|petrol|fuel|coolant|antifreeze|sewage|slurry|bleach|
      thinner|batteries|toxic \p{L}+|rubbish|rubble|pesticides?|refrigerant|sludge|grease|medication|needles
    )
  `,
  noticing: unbroken`
    (?:
      be seen|seen|saw|notice|noticed|find out|found out|spot it|spotted|catch|caught|trace|traced|suspect|discover|
      discovered|detected|be any the wiser|work it out
    )
  `,
  nobody: unbroken`
    (?:
      nobody|no one|no-one|none of them|
      (?:they|he|she|it|people|the (?:\p{L}+ )?\p{L}+|my (?:\p{L}+ )?\p{L}+)(?= (?:
        \p{L}+n't|never|not|would not|could not
      ))
    )
  `,
  exam: unbroken`
    (?:\p{L}+ ){0,4}?(?:
      tests?|exams?|assessments?|assignments?|essays?|thesis|dissertations?|coursework|quiz(?:zes)?|homework|training|
      certification|courses?|modules?|theory|papers?|interview|licen[cs]e|drug test|urine
    )
  `,
  form: unbroken`
    (?:\p{L}+ ){0,4}?(?:
      forms?|logs?|sheets?|check ?lists?|reports?|records?|book|logbook|paperwork|box(?:es)?|protocols?|charts?|
      certificates?|papers?|off|it|them|notes|file|register|initials|signature|name|tag|permit
    )
  `,
  falsely: unbroken`
    (?:
      (?:although|though|even though|while|when) (?:
        it|they|he|she|there|that|this|i|we|nobody|nothing|none|the \p{L}+|my \p{L}+
      )(?: (?:\p{L}+ )?(?:
          hadn't|had not|wasn't|was not|weren't|were not|didn't|hasn't|isn't|never|knew|only had|had only|had none
        )|
        (?: was| were|'s| is| had been) (?:
          second-hand|used|fake|a fake|expired|refurbished|a copy|damaged|empty|made up|alive|fine
        )
      )|
      in (?:fact|reality|truth),? (?:it|they|i|he|she|there|we|the \p{L}+) (?:was|were|had|is|are)\p{L}*|
      knowing (?:full|very|perfectly) well|(?:that |which )?i knew (?:it |they )?(?:was|were)(?:n't| not) (?:true|possible)|
      knowing (?:that )?(?:it|they|there|i|he|she|we) (?:was|were|had|is)(?:n't| not)|
      (?:but )?i knew (?:full well|very well|perfectly)|
      which (?:
        was (?:a (?:complete |total |blatant |big )?lie|untrue|false|not true|not the case|made up)|
        (?:wasn't|isn't|weren't) (?:true|the case)
      )|
      (?:that|it) was a (?:complete |total |blatant |big )?(?:lie|fib)|all lies|none of (?:it|which|that) was true|
      (?:but|and|,) (?:it|they|he|she|there|that|those|the \p{L}+) (?:
        didn't exist|never existed|
        (?:was|were) (?:used|second-hand|retreads|fake|a fake|expired|refurbished|a copy|made up|fiction)
      )|
      (?:she|he) is (?:fine|alive|perfectly|very much)|
      [;,] (?:but )?i(?:
        'm not (?:an?|one)|(?: do not| don't) (?:have (?:any|kids|children|a \p{L}+)|know (?:a|any)|speak|own)
      )
    )
  `,
};
