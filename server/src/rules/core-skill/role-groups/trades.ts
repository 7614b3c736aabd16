import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const TRADES: readonly RoleGroup[] = [
  {
    skill: 'the trade itself',
    roles: unbroken`
      electrician|plumber|carpenter|joiner|cabinet ?maker|bricklayer|brick ?layer|stonemason|mason|builder|plasterer|dry ?liner|
      roofer|glazier|tiler|floor layer|carpet fitter|kitchen fitter|bathroom fitter|window fitter|painter|painter and decorator|
      decorator|scaffolder|steel fixer|concrete|gas (?:engineer|fitter)|heating engineer|heating|hvac|refrigeration|locksmith|
      construction worker|groundworker|ground worker|road worker|demolition|insulation|solar installer|installer|handyman|
      handywoman|handyperson|fitter|site (?:engineer|supervisor|foreman)|french polisher|wood ?turner|thatcher|chimney
    `,
    heads: 'labou?rer|craftsman|craftswoman|tradesman|tradesperson',
    core: unbroken`
      wir(?:e|ed|es|ing)\b|rewir|circuit|breaker|fuse|cable|conduit|voltage|live and neutral|neutral|phases?\b|three-phase|
      earth(?:ed|ing)?\b|ground(?:ed|ing)\b|sockets?\b|switch(?:es)?\b|rcd\b|consumer unit|boards?\b|fault finding|faults?\b|
      light fitting|multimeter|pipes?\b|pipework|valve|joint\b|joints\b|compression|olive|leak(?:ed|s)?\b|solder|copper|stopcock|
      cistern|radiator|shower|toilet|basin|taps?\b|drain|waste pipes?\b|trap\b|flue\b|gas (?:leak|pipes?\b|supply|meter)|boiler|
      pressure|thermostat|refrigerant|duct|seal|measur(?:e|ed|ement|ements|ing)\b|drawing\b|drawings\b|blueprint|tolerance|bolt|
      screw|nail(?:s|ed)?\b|cut\b|cuts\b|cutting|saw(?:ed|n|ing)?\b|plan(?:ed|ing) (?:the|a|down)|sand(?:ed|ing)\b|router|mitre|
      dovetail|tenon|mortice|hing(?:e|es)\b|hung\b|hang(?:ing)? (?:a|the) doors?|treads?\b|stairs?\b|staircase|banister|skirting|
      worktop|cupboard|cabinet|drawer|joist|rafter|floorboard|laminate|parquet|wood\b|timber|oak\b|plywood|veneer|varnish|glue|
      beam|lintel|load\b|foundation|footing|concrete|screed|mortar|cement|bricks?\b|bricklaying|blocks?\b|wall\b|walls\b|plumb|
      pointing|courses? of|damp|cavity|insulat|vapour barrier|plaster|skim|render|roof|slate|flashing|lead ?work|gutter|overlap|
      batten|felt\b|ladder|tiles?\b|tiles\b|tiling|grout|adhesive|fall away|level\b|spirit level|site level|scaffold|ties\b|lift\b|
      lifts\b|guard ?rail|toe ?board|harness|painted|paint\b|primer|undercoat|gloss\b|filler|masking|brush|roller|wallpaper|
      cut(?:ting)? in|straight line|dimension|calculat|isolat|specification|safety check|lock(?:ed)? (?:it )?(?:out|off)|tools?\b|
      fitting|fixture|frames?\b|window frame|glass\b|pane\b|panes\b|silicone|keyhole|cylinder|(?:a|the|door) lock\b|locks\b|
      install(?:ed|ation)|regulations|gradient|trench|kerb|paving|asphalt|rebar|formwork|plot\b|boundary|scale\b|safes?\b|
      safe door|drill(?:ed|ing)?\b|pick(?:ed|ing)? (?:a|the) lock|nap\b|carpet|underlay|lino|vinyl|fence|gate post|decking|shed\b|
      garden wall|chimney|hearth|stove|solar panel|inverter|heat pump|underfloor|air conditioning|manhole|sewage|septic|
      junction box|side of the line|string line|first course
    `,
    aptitudes: unbroken`
      measur|heights?\b|tools?\b|manual|my hands|practical|technical|precis|details?\b|safety|physical|drawings?|maths?\b|accura|
      heavy|clumsy|ladders?|rush|finish|neat|tidy|straight|sawing|soldering|wiring|faults?|electric|dust|confined|wood(?:work)?|
      safes|locks
    `,
    faults: [
      '<miswire>|<mismeasure>|<misalign>|<flood> … (bathroom|kitchen|house|flat|floor|basement|cellar|ceiling)',
      '<trip> … (floor|building|power|breaker|site|lights)',
      '<cut> … (short|wrong)',
      '(<drill>|<nail>|<screw>|<saw>|<cut>|<dig>) (through|into) … (pipe|pipes|cable|cables|wire|wires|joist|beam|main|underlay|membrane)',
      '(<connect>|<swap>|<mix> up) … (hot|live|neutral|flow|positive) (to|and|with) … (cold|neutral|earth|return|negative)',
    ],
  },
  {
    skill: 'machines and metal',
    roles: unbroken`
      mechanic|(?:car|motor|vehicle|aircraft|bike|bicycle|marine|heavy vehicle|motorcycle) (?:mechanic|technician|fitter)|
      mechatronic\w*|panel beater|body ?shop|tyre fitter|mot tester|welder|fabricator|sheet metal|blacksmith|boilermaker|foundry|
      caster|machinist|cnc|lathe|turner|millwright|toolmaker|tool ?setter|setter|grinder|metal ?worker|goldsmith|
      silversmith|jeweller|watchmaker|maintenance|machine (?:operator|setter|minder)|plant (?:operator|engineer|mechanic)|
      production (?:operator|worker|operative|technician)|assembler|assembly|factory (?:worker|hands?\b|operative)|line operator|
      press operator|printer\b|lift engineer|service technician|field technician|process operator|packaging operator
    `,
    heads: 'technician|operator',
    core: unbroken`
      brakes?\b|brake (?:pads?|discs?|fluid)|torque|bolts?\b|screws?\b|nuts?\b|wheel nut|tyres?\b|wheel alignment|tracking|
      suspension|steering|exhaust|clutch(?:es)?\b|gearbox|gears?\b|engine|oil\b|coolant|radiator|filters?\b|timing belt|cambelt|
      cam ?belt|belt\b|chain\b|spark plug|injector|battery|alternator|starter motor|electrical fault|wiring|diagnos|fault codes?|
      servic(?:e|ed|ing)\b|mot\b|bodywork|dents?\b|respray|bearing|shafts?\b|seal|gasket|hydraulic|pneumatic|pump\b|valve|hose\b|
      motor\b|conveyor|sensors?\b|plc|robot|guard\b|emergency stop|lock(?:ed)? (?:it )?(?:out|off)|isolat|weld|bead\b|porosity|
      penetration|amps?\b|run too (?:cold|hot)|mig\b|tig\b|electrode|gas cylinder|cutting torch|grind|ground down|solder|braz(?:ed|ing)\b|
      bend\b|bent\b|lathe|mill\b|milling|mill(?:ed)\b|drill(?:ed|ing)?\b|bor(?:e|ed|ing)\b|ream|tapped|thread|
      turned (?:\w+ )?(?:shafts?|parts?|pieces?)|undersize|oversize|tolerance|micrometer|calipers?|gauge|offset|feed rate|spindle|
      g-code|cnc|five-axis|axis\b|set(?:ting)? up|setup|drawing\b|drawings\b|blueprint|dimension|measur(?:e|ed|ement|ing)|jigs?\b|
      fixture|press\b|mould|dies?\b|punch|castings?\b|hardening|alloy|steel\b|scrap|batch|parts?\b|assembl|fitted|refit|rivet|
      calibrat|units\b|pressure|temperature|specification|checklist|inspect|tools?\b|diamond|stone\b|setting\b|polish|ring\b|
      plates?\b|ink\b|paper jam|registration|misaligned|maintenance
    `,
    aptitudes: unbroken`
      electric|diagnos|measur|tools?\b|manual|my hands|practical|technical|precis|details?\b|safety|physical|drawings?|maths?\b|
      accura|heavy|clumsy|rush|noise|machines?|welds?|overhead|setting up|setups?|computers?|repetitive|monoton|concentrat|engines?
    `,
    faults: [
      '<misalign>|<cross-thread>|<overtighten>|<over-tighten>|<undertighten>|<miswire>',
      '<strip> … (thread|bolt|screw|gear)|<seize> … engine|<jam> … (machine|line|press)',
      '<crash> … (tool|spindle|machine|head|probe)|<scrap> … (batch|part|parts)',
    ],
  },
  {
    skill: 'engineering and drawings',
    roles: unbroken`
      (?:mechanical|civil|structural|electrical|electronics?|chemical|process|design|project|aerospace|aeronautical|automotive|manufacturing|industrial|production|control|instrumentation|building services|highways?|bridge|geotechnical|water|railway|mining|petroleum|nuclear|marine|acoustic|fire|environmental|materials|validation|r&d|development|graduate|hardware|biomedical|energy|drainage|transport) engineer|
      engineering (?:technician|assistant|manager)|architect|architectural (?:assistant|technologist|technician)|
      landscape architect|town planner|urban planner|surveyor|(?:quantity|land|building|site|chartered|hydrographic) surveyor|
      cost manager|draughts(?:man|woman|person)|drafts(?:man|woman|person)|draughting|cad\b|cartographer|gis|building inspector|
      building control|shipbuilder|naval architect
    `,
    heads: 'engineer|engineering',
    core: unbroken`
      calculat|loads?\b|span\b|beams?\b|columns?\b|slab|foundation|footing|settle(?:ment|d)\b|retaining wall|wall\b|reinforc|rebar|
      steel\b|concrete|safety factor|factor of safety|stress(?:es)?\b|strain|fatigue|shear|buckl|deflect|finite element|fea\b|
      simulat|mesh\b|boundary condition|cad\b|autocad|solidworks|revit|bim\b|drawings?\b|drew\b|drawn\b|draw\b|section\b|
      sections\b|details\b|detailing|plans?\b|floor plan|elevation|scale\b|dimension|toleranc|measure|units?\b|staircase|stairs?\b|
      ramp|corridor|escape route|fire (?:door|exit|escape)|regulations|building code|standards?\b|eurocode|planning permission|
      specif|bills? of quantities|quantit|take-?off|groundworks|estimat|cost plan|tender|valuation|variation|measured|survey(?:s|ed|ing)?\b|
      set(?:ting)? out|benchmark|levels?\b|level(?:l?ing)\b|total station|theodolite|gps|boundar|contour|datum|coordinates|map\b|
      maps\b|circuit|pcb|schematic|resistor|capacitor|voltage|current\b|wiring|firmware|prototype|material|gears?\b|bracket|weld|
      bolts?\b|bearing|shaft|flange|pipes?\b|pressure|vessel|pumps?\b|valves?\b|flow rate|heat|thermal|cooling|reactor|control loop|
      plc|vibrat|soil|ground conditions|borehole|drain|sewer|gradient|road|bridge|tunnel|rail\b|traffic|model\b|test rig|
      test results?|validation|failure mode|risk assessment|inspect|roof|facade|façade|insulat|waterproof|daylight|site visit|
      design|assumption|decimal
    `,
    aptitudes: unbroken`
      calculat|maths?\b|physics|drawings?|drawing|technical|precis|details?\b|accura|finite|simulation|cad\b|3d|software|estimat|
      tolerances|spatial|creativ|design|problem[- ]solving|analytical|regulations|standards|statics|sketch|instrument|
      total station|outdoors|measur|quantities|proportion
    `,
    faults: [
      '<miscalculate>|<mismeasure>|<misalign>|<under-design>|<underdesign>|<overdesign>',
      '<underestimate> … (load|loads|force|forces|stress|cost|costs|quantity|quantities|weight)',
    ],
  },
];
