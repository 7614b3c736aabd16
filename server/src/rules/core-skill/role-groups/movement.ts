import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const MOVEMENT: readonly RoleGroup[] = [
  {
    skill: 'driving',
    roles: unbroken`
      (?:bus|lorry|truck|taxi|delivery|van|coach|train|tram|hgv|ambulance|forklift|cab|uber|car|minibus|school bus) (?:driver|operator)|
      driver|chauffeur|courier|pilot|captain|trucker|forklift|crane operator|train conductor|
      (?:hgv|lgv|lorry|truck|van|bus|coach|tram|taxi|minicab|delivery|train|forklift|reach truck|tractor|crane|digger|excavator|ambulance|fire engine|school bus|tanker) (?:driver|operator)|
      hgv\b|chauffeuse|dispatch rider|cyclist courier|bike courier|postman|postwoman|postal worker|mail carrier|
      removal (?:man|worker)|mover|skipper|helmsman|sailor|boatman|ferry|airline pilot|co-pilot|first officer|helicopter|
      drone pilot|air traffic controller|flight (?:instructor|dispatcher)|tram|riding instructor|driving instructor|shunter|
      excavator|digger|crane
    `,
    core: unbroken`
      drove|driving|steer|brak(?:e|es|ing)|revers(?:e|ed|ing)|mirror|speed limit|speeding|red light|parked car|parking sensor|
      wrong (?:turn|exit|lane|way|road|route|platform|runway)|motorway|lane\b|junction|roundabout|tyre|load\b|loads?\b|tachograph|
      sat ?nav|bumper|clutch|vehicle check|blind spot|seat ?belt|height\b|low bridge|landing|runway|fork\b|route\b|fuel|drive\b|
      driv(?:e|ing)\b|overshot|stops?\b|platform|signal|coach(?:es)?\b|passengers?\b|braking distance|misjudg|bridge|roof of|
      trailer|artic\b|dock\b|bay\b|kerb|curb|corner|overtak|lanes?\b|one-way|directions?\b|sense of direction|address|terminal|
      fare\b|detour|map\b|maps\b|gps|satnav|parcels?\b|packages?\b|deliver(?:ed|y|ies)\b|letter ?box|
      wrong (?:house|address|door|street|stop|terminal|station)|dropped off|pallets?\b|forks?\b|mast\b|stack(?:ed|ing)?\b|
      rack(?:ing)?\b|shelf|straps?\b|strapp|lashing|secured?\b|overload|axle|tail-?lift|coupl(?:ed|ing)|uncoupl|handbrake|gear\b|
      gears\b|diesel|petrol|adblue|indicator|headlight|windscreen|hire car|vehicle|crash|accident|collision|speed|rest break|
      driving hours|approach\b|altitude|altimeter|heading|checklist|flaps|landing gear|take-?off|taxiway|landed|autopilot|
      instruments?\b|turbulence|air ?speed|stall|frequency|aircraft|squawk|cleared|clearance|separation|radar|holding pattern|
      atc\b|flight level|harbour|mooring|anchor|hook\b|boom\b|sling|bucket\b|trench|turning\b|
      turned (?:left|right|into|across|too|without)|swung|hoist(?:ed)?|outrigger|jib|sorted|sorting|mailbag|
      doors?\b(?= (?:open|closed|on))|wrong doors|doorstep|porch|wrong neighbour|signature
    `,
    aptitudes: unbroken`
      driv|directions?|traffic|maps?\b|concentrat|tired|parking|revers|early|roads?\b|patience|flying|navigat|awake|speed|
      attention|heights?|distracted|motorways?|late\b|backing|trailers?|brak|streets?|sense of direction|dock|judg|night driving|
      instruments?|landing|stack|radio|picture|aircraft|winter|snow|ice\b|wet\b|manoeuvr|corner|overtak|height|level|sorting
    `,
    faults: [
      '(<reverse>|<back>|<crash>|<drive>|<bump>|<skid>|<roll>|<swerve>|<run>)( … )?into',
      unbroken`
        (<scrape>|<dent>|<scratch>|<crash>|<hit>|<clip>|<damage>|<write> off) … (
          car|van|bus|truck|lorry|vehicle|gate|wall|mirror|post|kerb|bridge|bollard|fence|trailer|forklift|wing
        )
      `,
      unbroken`
        <drive> past … (stop|stops|station)|<drive> … (under|the wrong way|through a red)|<stall>|
        <overtake> … (bend|hill|corner)
      `,
      unbroken`
        <run> (a|the) red (light|signal)|<overshoot>|<get> lost|
        <miss> (a|the|my|two|three) (stop|turn|turning|exit|junction)|<take> the wrong (turn|exit|road|route|lane)|
        <fall> asleep at the wheel
      `,
      '<pass> … signal … (danger|red)|<run> over|<mount> … kerb|<jackknife>|<ground> … (boat|ship|trailer)',
      '(<shut>|<close>) … doors? (on|in) … (arm|hands?\b|leg|foot|coat|bag|passenger|lady|man|woman|child|pram|fingers)',
      '(<lose>|<drop>|<spill>) … (load|pallet|container|trailer|parcel|package|letters)',
    ],
  },
  {
    skill: 'guarding people and property',
    roles: unbroken`
      security (?:guard|officer)|police|constable|firefighter|fire ?fighter|soldier|prison officer|lifeguard|doorman|bouncer|
      night watchman|customs officer|detective|dispatcher|air traffic controller|911|ranger|corporal|sergeant|paratrooper|
      security (?:staff|operative|supervisor|guard|officer)|night (?:guard|porter)|bodyguard|close protection|store detective|
      loss prevention|police (?:officer|constable|sergeant)|policeman|policewoman|fire(?:man|woman)|fire (?:officer|crew)|rescue|
      coast ?guard|border (?:guard|officer|force)|prison (?:guard|warder|officer)|correctional|warder|investigator|army|infantry|
      officer cadet|lieutenant|marine\b|navy|pool attendant|emergency (?:call|dispatcher)|call handler|control room|
      parking attendant|traffic warden|bailiff|911 operator|999
    `,
    core: unbroken`
      gate\b|door\b|doors\b|alarm|patrol|camera|cctv|badge|intruder|lock\b|locked|unlocked|key\b|keys\b|radio|evidence|
      search(?:ed|ing)?\b|suspect|weapon|incident report|emergency|evacuat|hose|swimmer|pool\b|address\b|call\b|runway|altitude|
      clearance|perimeter|visitor pass|logbook|pass\b|passes\b|id\b|let in|unauthori[sz]ed|stolen|stole\b|theft|thief|burgl|
      break-?in|rounds?\b|shift report|log ?book|monitor|screens?\b|fence|barrier|
      fire (?:door|exit|alarm|extinguisher)|first aid|cpr\b|warrant|arrest|caution(?:ed)?\b|custody|witness|statement|statements\b|
      exhibit|fingerprint|handcuff|pursuit|chase|patrol car|body-?cam|report\b|reports\b|crime scene|scene\b|traffic stop|
      breath test|licence plate|number plate|hydrant|ladder|breathing apparatus|smoke|flames|blaze|burning|casualty|rescu|engine\b|
      pump\b|water supply|ventilat|cell\b|cells\b|inmate|prisoner|visitor|rifle|pistol|ammunition|magazine|grid reference|map\b|
      compass|guard\b|watch\b|sentry|drown|whistle|lane\b|crossing|passport|luggage|baggage|dispatch(?:ed)?\b|ambulance|caller|
      callers?\b|streets?\b|map reference|screaming
    `,
    aptitudes: unbroken`
      awake|nights?\b|attention|alert|temper|pressure|stress|conflict|confrontation|scared|afraid|blood|fire\b|smoke|heights?\b|
      weapons?|guns?\b|calm|concentrat|dark|panic|violence|rules|orders|discipline|water\b|swim|asleep|crowds|drunk|statements?|
      reports?|paperwork|shooting|aim|running|fitness|physical|nod\b|shifts|tired|patrol|authority|aggress|ladders?|first aid|
      radio|maps?\b|law\b|scream|callers?|shout|stairs|keys|names|faces|aggression|decisions?
    `,
    faults: [
      unbroken`
        <let> … (in|through) without|<fall> asleep|<doze> off|<nod> off|<sleep> (on|through)|
        <leave> … (unlocked|unguarded|open|post|unattended)|<look> at my phone
      `,
      '<look> the other way|<lose> … (suspect|prisoner|sight|inmate)',
    ],
  },
  {
    skill: 'stock and goods',
    roles: unbroken`
      warehouse|stock (?:controller|clerk|assistant|manager)|picker|packer|storekeeper|inventory|logistics (?:assistant|operative)|
      shipping|dispatch (?:clerk|manager|assistant)|freight|forwarder|purchas(?:er|ing)|procurement|import|export|fulfil?ment|
      goods-in|material handler|
      (?:warehouse|stock|stores|goods|inventory|shipping|despatch|order|night) (?:operative|worker|clerk|manager|supervisor|assistant|controller|picker|packer|administrator|operator|associate|coordinator|loader|shift filler)|
      shelf ?stacker|shelf filler|order picker|loader|docker|stevedore|forklift|reach truck|logistics|
      supply chain (?:manager|planner|analyst|coordinator)|material planner|buyer\b|procurement (?:manager|officer|specialist)|
      customs (?:broker|agent|clerk)|baggage handler|sorter
    `,
    core: unbroken`
      stock|inventory|pallet|pick(?:ed|ing)?\b|pack(?:ed|ing)?\b|labels?\b|labell?ed|sku|barcode|scan(?:ned|ning)?\b|
      count(?:ed|ing)?\b|order quantit|quantit|shipment|consignment|customs|delivery note|load\b|loading|bay\b|bin location|
      manifest|purchase order|lead time|tariff|incoterm|container|goods|dispatch|supplier|reorder|forklift|crate|boxes\b|box\b|
      parcel|picking|pallets?\b|lorry|trailer|shelf|shelves|shelving|racking|rack\b|aisle|forks?\b|stack(?:ed|ing)?\b|strapp|
      wrap(?:ped|ping)?\b|fragile|cold store|cool store|cold chain|batch|expiry|fifo|stocktak|stock-?take|cycle count|
      goods receipt|returns?\b|items?\b|orders?\b|order lines?|delivery\b|deliveries|short(?:age)?\b|scanner|wms|sap\b|weight|
      volume|incorrect quantity|article number|part numbers?|safety stock|minimum order|vendor|contract|freight|bill of lading|
      hs code|duty|air waybill|hazardous|dangerous goods|declar(?:ed|ation)|regulations?|ordered\b|
      order(?:ed|ing)? \w+ (?:thousand|hundred)|sort(?:ed|ing)?\b|load(?:ed|ing)?\b
    `,
    aptitudes: unbroken`
      lift|heavy|physical|count|(?:dis|un)?organi|details?\b|accura|forklift|numbers|repetitive|negotiat|standing|careless|picking|
      packing|stacking|slow|speed|lifting|heights?|pallets|loading|scanner|excel|counting|customs|regulations|rules|suppliers?|
      sorting
    `,
    faults: [
      unbroken`
        <damage> … (pallet|goods|stock|rack|load|shelf)|<order> … too (many|few|much|little)|<miscount>|<mispick>|
        <mislabel>|<mis-ship>|<overstock>|<understock>|<over-order>|<overorder>
      `,
      '<ship> … wrong|<send> … wrong (order|parcel|pallet|goods|item|product|customer|address)',
      '<drop> … (pallet|pallets|crate|box|boxes|load)',
    ],
  },
];
