import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const CRAFT: readonly RoleGroup[] = [
  {
    skill: 'cooking',
    roles: unbroken`
      chef|sous-?chef|cook|kitchen (?:assistant|porter|hands?\b|manager)|baker|pastry|caterer|catering|line cook|commis|butcher|pizza|
      food (?:prep|handler)|confectioner|
      (?:head|sous|pastry|private|commis|junior|executive|sushi|kitchen|grill|prep|line|short order|school|ship's|hotel) ?-?(?:chef|cook)|
      chef de partie|cooking|pizzaiolo|pizza maker|pastry (?:chef|cook)|patissier|chocolatier|ice cream maker|cheesemaker|brewer|
      winemaker|distiller|barbecue|fishmonger|sausage|miller|dairy|kebab|burger|fast food|canteen|dinner lady|school meals|
      food (?:technologist|production|service)|cook\b|restaurant (?:owner|manager)
    `,
    core: unbroken`
      undercook|overcook|raw\b|chicken|meat\b|fish\b|allerg|nuts?\b|recipe|seasoning|salt\b|sauce|dough|oven|fridge|temperature|
      dish\b|dishes\b|food\b|hygiene|ingredient|menu\b|portion|burn[t]?\b|burnt|cake|bread|gluten|plating|cross-contaminat|steak|
      kitchen clean|stock rotation|use-?by|knife|batch|yeast|soup|mains?\b|starter|salt(?:ed|ing)?\b|oversalt|season(?:ed)?\b|
      spice|pepper\b|sugar\b|garlic|vinegar|lemon|pink\b|rare\b|medium\b|cooked|cook(?:ing)?\b|bak(?:e|ed|ing)\b|roast|grill|fry|
      fried|fryer|boil|simmer|poach|steam|saut|sear(?:ed|ing)?\b|reduc(?:ed|tion)|sauces?\b|gravy|hollandaise|mayonnaise|emulsion|split\b|curdl|
      stock\b|broth|risotto|pasta|rice\b|potato|vegetable|salad|egg|omelette|souffl|custard|cream|butter|flour|pastry|choux|eclair|
      éclair|puff|croissant|proof(?:ed|ing)\b|prov(?:ed|ing)\b|rise\b|knead|shap(?:ed|ing)\b|loaf|loaves|rolls\b|buns?\b|baguette|
      sourdough|crust|crumb|glaz|icing|sponge|biscuit|chocolate|temper(?:ed|ing)|caramel|meringue|gelatin|ganache|tart\b|pie\b|
      dessert|beef|pork|lamb|veal|burger|bacon|sausage|ribs?\b|fillet|bon(?:e|ed|ing)\b|joints?\b|cuts? of|carcass|trim(?:med)?\b|
      minc(?:e|ed)|fat\b|knives|filleting|salmon|oysters?|shellfish|prawns?|mussels|defrost|thaw|freez|chill|chilled|
      core temperature|probe|grease|oil\b|deep|pan\b|pans\b|pot\b|pots\b|tray\b|trays\b|plates?\b|garnish|tickets?\b|orders?\b|
      pass\b|covers?\b|mise en place|prep\b|buffet|banquet|canap|vegan|vegetarian|celiac|coeliac|peanut|dairy|lactose|
      food poisoning|sell-?by|mould|mold\b|rotten|sour\b|taste|tasted|hops|wort\b|mash\b|ferment|cheese
    `,
    aptitudes: unbroken`
      cook|taste\b|kni(?:fe|ves)|heat\b|pressure|early|mornings?|up early|hygien|clean|recipes?|kitchens?|food\b|stress|season|
      grill|sauces?|shaping|pastry|desserts?|bread|timing|speed|slow\b|busy|seasoning|tickets|fish|meat|boning|fillet|
      plat(?:e|ing)|spic|multi
    `,
    faults: [
      '<poison>|<oversalt>|<undercook>|<overcook>|<burn> … (cake|bread|meat|sauce|batch|dish|pizza|steak|roast)',
      unbroken`
        (<serve>|<send>)( … )?(raw|undercooked|overcooked|burnt|spoiled|cold) (
          chicken|fish|meat|food|pork|steaks?|dish|dishes|plates?|burgers?|soup|mains?|meals?
        )
      `,
    ],
  },
  {
    skill: 'plants and gardens',
    roles: unbroken`
      gardener|groundskeeper|landscaper|florist|landscape gardener|greenkeeper|arborist|tree surgeon|horticultur\w*|
      nursery ?(?:man|woman)|plant nursery|floral designer|flower arranger|vine ?grower|winegrower|forester|forestry|lumberjack|
      farm ?(?:er|worker|hands?\b|manager|labourer)|farmer|agricultur\w*|tractor driver|shepherd|stockman|herdsman|milker|
      dairy farm\w*|fruit picker|beekeeper|farmhand
    `,
    core: unbroken`
      mow|prun(?:e|ed|ing)|hedge|plants?\b|weed|lawn|cut (?:down|back)\b|flowers?\b|bouquet|roses?\b|trees?\b|branch(?:es)?\b|
      bush(?:es)?\b|shrubs?\b|compost|seed|sow(?:ed|n|ing)?\b|plant(?:ed|ing)\b|transplant|repot|water(?:ed|ing)\b|overwater|
      fertili|manure|pesticide|herbicide|fungicide|weed ?killer|spray|slug|aphid|pests?\b|fungus|greenhouse|frost|soil|ph of|mulch|
      turf|grass|strimmer|mower|chainsaw|fell(?:ed|ing)\b|apple|pear trees?|fruit\b|vines?\b|grapes|cuttings|perennial|annuals|
      bulbs?\b|borders?\b|beds?\b|pond|paving|patio|irrigat|sprinkler|stems?\b|petal|wreath|corsage|arrangement|wir(?:ed|ing)\b|
      centrepiece|orchid|lil(?:y|ies)|tulips?|wilt|vase|bunch|bridal|button ?holes?|crop|field\b|fields\b|barley|wheat|maize|
      corn\b|hay\b|silage|harvest|plough|tractor|trailer|combine|seed drill|drilled\b|cows?\b|cattle|calf|calves|calving|heifer|bull\b|
      sheep|ewe|lambs?\b|lambing|pigs?\b|sow\b|hens?\b|poultry|herd\b|flock|milk(?:ed|ing)?\b|milk tank|teats?\b|fenc(?:e|es|ing)\b|
      feed\b|fed\b|vaccin|ear tags?|stable|barn|bees?\b|hive|queen\b
    `,
    aptitudes: unbroken`
      plants?|flowers?|details?\b|insects|spiders|outdoors|allergic|heavy|my hands|careful|colou?rs?|pollen|dirt|clients|customers|
      weeds?|seedlings?|arrang|plant names|latin names|animals|cows|horses|tractor|trailers?|revers|backing|early|mud\b|weather|
      bending|proportion|machines|design|soil|trees
    `,
    faults: [
      '<mow> over|<strim> … (trunk|bark|stem)',
      '<let> … (cows|cow|sheep|pigs|horses|bull|goats|hens) … (out|into|escape|on)',
    ],
  },
  {
    skill: 'cutting and sewing',
    roles: unbroken`
      tailor|seamstress|dressmaker|sewing machinist|sewer\b|upholsterer|shoemaker|cobbler|saddler|milliner|costume maker|
      pattern cutter|embroiderer|knitter|weaver|leather ?worker|alterations|curtain maker|furrier|textile worker
    `,
    core: unbroken`
      stitch|seam|fabric|hem\b|cut\b|measurements?|sew(?:ed|n|ing)?\b|buttonholes?|lining|zips?\b|hand stitching|tack(?:ed|ing)\b|
      pinned|pins?\b|pattern\b|sleeve|collar|cuff|pocket|waist|trousers?|skirt|dress\b|jacket|suit\b|gown|coat\b|leg\b|length|inch|
      centimet|cloth|silk|velvet|wool\b|leather|grain\b|thread|needle|sewing machine|bobbin|tension|iron(?:ed|ing)\b|press(?:ed)?\b|pleat|
      dart|alter(?:ed|ation)|fitting\b|measur(?:e|ed|ing)|embroider|upholster|cushion|sole\b|heel|uppers|nap\b|sofa|armchair|
      webbing|springs|pucker
    `,
    aptitudes: unbroken`
      details?\b|my hands|careful|scissors|measur|clients|customers|tidy|eyes|stitching|sewing|hands?\b|neat|pattern|patience|
      fit(?:s|ting)?\b|maths?\b|finish|seams
    `,
    faults: ['<burn> … (shirt|blouse|fabric|suit)'],
  },
  {
    skill: 'work in the laboratory',
    roles: unbroken`
      lab(?:oratory)? (?:technician|assistant|manager|scientist|worker)|scientist|researcher|
      research (?:assistant|technician|associate|fellow)|chemist|biologist|physicist|postdoc|phd|biochemist|microbiologist|
      pathologist|quality (?:control|inspector|analyst|technician)|
      (?:lab|laboratory|biomedical|medical laboratory|clinical|research|forensic|materials|food) (?:technician|assistant|scientist|analyst|manager|technologist|chemist)|
      clinical trial\w*|toxicologist|geneticist|astronomer|geologist|meteorologist|archaeologist|
      quality (?:assurance|engineer|manager|officer)|metrologist|phlebotomist|technologist
    `,
    core: unbroken`
      samples?\b|reagent|pipett|experiment|contaminat|protocol|lab ?book|calibrat|measure|dilut|concentration|culture|assay|
      control group|data\b|statistic|specimen|label|microscope|centrifuge|freezer|incubat|buffer|temperature|ph\b|units\b|calculat|
      results?\b|analys[ie]|hypothes|inspection|defect|tolerance|gauge|tubes?\b|vials?\b|plates?\b|well\b|wells\b|pipet|volumes?\b|
      microlit|millilit|molar|stock solution|standard curve|blank\b|controls?\b|replicates?|titrat|chromatogra|hplc|pcr\b|
      primers?\b|dna\b|gel\b|blots?\b|cell lines?|cells\b|passag|aseptic|autoclav|bacteria|mice\b|mouse\b|slides?\b|
      stain(?:ed|ing)|balance\b|weigh(?:ed|ing)?\b|solvent|acid|reaction|yield|readings?\b|instrument|spectrom|calibration|
      raw data|lab notes?|notebook|measurement|uncertaint|error bars?|significan|figure\b|method\b|wrong name|mislabel|expired|
      barcode|chain of custody|batch|release|reject|sampling|blood samples?|literature|references?|simulation|code\b|flask|
      cores?\b|core samples?|drill(?:ed|ing)?\b|strata|fossil|map\b|mapping|fieldwork|beaker|burner|fume|gas\b|explosion|solution|
      formula|equation|model\b|models\b|telescope|excavat|trench|finds\b
    `,
    aptitudes: unbroken`
      details?\b|accura|precis|patience|careless|clumsy|statistic|maths?\b|data\b|sterile|blood|chemicals|protocols?|repetitive|
      notes|measur|labels?|documentation|pipett\w*|calibrat|microscop|steady|counting|labelling|notebook|veins?|routine|writing|
      chemistry|concentrat|mapping|titrations?|fieldwork|theory
    `,
    faults: [
      unbroken`
        <contaminate>|(<swap>|<mix> up|<switch>) … (samples|specimens|tubes|labels|vials|plates)|<mislabel>|
        <miscalculate>|<spill> … (sample|samples|reagent|acid)|<thaw>
      `,
    ],
  },
];
