import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const MOVEMENT: readonly RoleGroup[] = [
  {
    skill: 'driving',
    roles: unbroken`
      (?:bus|lorry|truck|taxi|delivery|van|coach|train|tram|hgv|ambulance|forklift|cab|uber|car|minibus|school bus) (?:driver|operator)|
      driver|chauffeur|courier|pilot|captain|trucker|forklift|crane operator|train conductor
    `,
    core: unbroken`
      drove|driving|steer|brak(?:e|es|ing)|revers(?:e|ed|ing)|mirror|speed limit|speeding|red light|parked car|
      parking sensor|wrong (?:turn|exit|lane|way|road|route|platform|runway)|motorway|lane\b|junction|roundabout|tyre|
      load\b|loads?\b|tachograph|sat ?nav|bumper|clutch|vehicle check|blind spot|seat ?belt|height\b|low bridge|
      landing|runway|fork\b|route\b|fuel
    `,
    aptitudes: unbroken`
      driv|directions?|traffic|maps?\b|concentrat|tired|parking|revers|early|roads?\b|patience|flying|navigat|awake|
      speed|attention|heights?|distracted|motorways?|late\b
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
    ],
  },
  {
    skill: 'guarding people and property',
    roles: unbroken`
      security (?:guard|officer)|police|constable|firefighter|fire ?fighter|soldier|prison officer|lifeguard|doorman|
      bouncer|night watchman|customs officer|detective|dispatcher|air traffic controller|911|ranger|corporal|
      sergeant|paratrooper
    `,
    core: unbroken`
      gate\b|door\b|doors\b|alarm|patrol|camera|cctv|badge|intruder|lock\b|locked|unlocked|key\b|keys\b|radio|evidence|
      search(?:ed|ing)?\b|suspect|weapon|incident report|emergency|evacuat|hose|swimmer|pool\b|address\b|call\b|runway|
      altitude|clearance|perimeter|visitor pass|logbook
    `,
    aptitudes: unbroken`
      awake|nights?\b|attention|alert|temper|pressure|stress|conflict|confrontation|scared|afraid|blood|fire\b|smoke|
      heights?\b|weapons?|guns?\b|calm|concentrat|dark|panic|violence|rules|orders|discipline|water\b|swim|asleep|
      crowds|drunk
    `,
    faults: [
      unbroken`
        <let> … (in|through) without|<fall> asleep|<doze> off|<nod> off|<sleep> (on|through)|
        <leave> … (unlocked|unguarded|open|post|unattended)|<look> at my phone
      `,
    ],
  },
  {
    skill: 'stock and goods',
    roles: unbroken`
      warehouse|stock (?:controller|clerk|assistant|manager)|picker|packer|storekeeper|inventory|
      logistics (?:assistant|operative)|shipping|dispatch (?:clerk|manager|assistant)|freight|forwarder|
      purchas(?:er|ing)|procurement|import|export|fulfil?ment|goods-in|material handler
    `,
    core: unbroken`
      stock|inventory|pallet|pick(?:ed|ing)?\b|pack(?:ed|ing)?\b|labels?\b|labell?ed|sku|barcode|scan(?:ned|ning)?\b|
      count(?:ed|ing)?\b|order quantit|quantit|shipment|consignment|customs|delivery note|load\b|loading|bay\b|
      bin location|manifest|purchase order|lead time|tariff|incoterm|container|goods|dispatch|supplier|reorder|
      forklift
    `,
    aptitudes:
      'lift|heavy|physical|count|(?:dis|un)?organi|details?\\b|accura|forklift|numbers|repetitive|negotiat|standing|careless',
    faults: [
      unbroken`
        <damage> … (pallet|goods|stock|rack|load|shelf)|<order> … too (many|few|much|little)|<miscount>|<mispick>|
        <mislabel>|<mis-ship>|<overstock>|<understock>|<over-order>|<overorder>
      `,
      '<ship> … wrong|<send> … wrong (order|parcel|pallet|goods|item|product|customer|address)',
    ],
  },
];
