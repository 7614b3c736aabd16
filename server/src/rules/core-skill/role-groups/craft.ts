import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const CRAFT: readonly RoleGroup[] = [
  {
    skill: 'cooking',
    roles: unbroken`
      chef|sous-?chef|cook|kitchen (?:assistant|porter|hand|manager)|baker|pastry|caterer|catering|line cook|commis|
      butcher|pizza|food (?:prep|handler)|confectioner
    `,
    core: unbroken`
      undercook|overcook|raw\b|chicken|meat\b|fish\b|allerg|nuts?\b|recipe|seasoning|salt\b|sauce|dough|oven|fridge|
      temperature|dish\b|dishes\b|food\b|hygiene|ingredient|menu\b|portion|burn[t]?\b|burnt|cake|bread|gluten|plating|
      cross-contaminat|steak|kitchen clean|stock rotation|use-?by|knife|batch|yeast|soup|mains?\b|starter
    `,
    aptitudes: unbroken`
      cook|taste\b|kni(?:fe|ves)|heat\b|pressure|early|mornings?|up early|hygien|clean|recipes?|kitchens?|food\b|
      stress|season
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
    skill: 'the trade itself',
    roles: unbroken`
      electrician|plumber|carpenter|joiner|mechanic|welder|bricklayer|builder|plasterer|roofer|technician|engineer|
      fitter|machinist|painter|decorator|gas engineer|heating engineer|hvac|surveyor|architect|civil engineer|
      structural engineer|mechanical engineer|electrical engineer|toolmaker|locksmith|tiler|construction worker|
      labourer|handyman|maintenance
    `,
    core: unbroken`
      wir(?:e|ed|es|ing)\b|circuit|breaker|fuse|cable|voltage|earth(?:ed|ing)?\b|ground(?:ed|ing)\b|socket|pipe|valve|
      joint\b|joints\b|leak\b|solder|weld|measure|measurement|drawing\b|drawings\b|blueprint|tolerance|brake|torque|
      bolt|screw|calibrat|cut\b|beam|load\b|foundation|concrete|mortar|level\b|dimension|units\b|calculat|isolat|
      boiler|pressure|seal|bearing|gasket|stress\b|specification|safety check|lock(?:ed)? (?:it )?(?:out|off)|tools?\b|
      plumb|roof|plaster|tile|fitting|fixture|engine\b|oil\b|wheel nut|site level|scale\b|decimal|cad\b|painted|
      paint\b|wallpaper|grout|tiles\b|plot\b|boundary
    `,
    aptitudes: unbroken`
      measur|heights?\b|tools?\b|manual|my hands|practical|technical|precis|details?\b|safety|physical|drawings?|
      maths?\b|accura|heavy|clumsy|ladders?|rush
    `,
    faults: [
      '<miswire>|<mismeasure>|<misalign>|<flood> … (bathroom|kitchen|house|flat|floor|basement)',
      '<trip> … (floor|building|power|breaker|site|lights)',
      '<cut> … (short|wrong)',
    ],
  },
  {
    skill: 'plants and gardens',
    roles: 'gardener|groundskeeper|landscaper|florist',
    core: unbroken`
      mow|prun(?:e|ed|ing)|hedge|plants?\b|weed|lawn|cut (?:down|back)\b|flowers?\b|bouquet|roses?\b|trees?\b|
      branch(?:es)?\b|bush(?:es)?\b|shrubs?\b|compost
    `,
    aptitudes: unbroken`
      plants?|flowers?|details?\b|insects|spiders|outdoors|allergic|heavy|my hands|careful|colou?rs?|pollen|dirt|
      clients|customers
    `,
  },
  {
    skill: 'cutting and sewing',
    roles: 'tailor|seamstress|dressmaker',
    core: 'stitch|seam|fabric|hem\\b|cut\\b|measurements?|sew(?:ed|n|ing)?\\b|buttonholes?|lining|zips?\\b',
    aptitudes: 'details?\\b|my hands|careful|scissors|measur|clients|customers|tidy|eyes',
    faults: ['<burn> … (shirt|blouse|fabric|suit)'],
  },
  {
    skill: 'work in the laboratory',
    roles: unbroken`
      lab(?:oratory)? (?:technician|assistant|manager|scientist|worker)|scientist|researcher|
      research (?:assistant|technician|associate|fellow)|chemist|biologist|physicist|postdoc|phd|biochemist|
      microbiologist|pathologist|quality (?:control|inspector|analyst|technician)
    `,
    core: unbroken`
      samples?\b|reagent|pipett|experiment|contaminat|protocol|lab ?book|calibrat|measure|dilut|concentration|culture|
      assay|control group|data\b|statistic|specimen|label|microscope|centrifuge|freezer|incubat|buffer|temperature|
      ph\b|units\b|calculat|results?\b|analys[ie]|hypothes|inspection|defect|tolerance|gauge
    `,
    aptitudes: unbroken`
      details?\b|accura|precis|patience|careless|clumsy|statistic|maths?\b|data\b|sterile|blood|chemicals|protocols?|
      repetitive|notes|measur|labels?|documentation
    `,
    faults: [
      unbroken`
        <contaminate>|(<swap>|<mix> up|<switch>) … (samples|specimens|tubes|labels|vials|plates)|<mislabel>|
        <miscalculate>|<spill> … (sample|samples|reagent|acid)|<thaw>
      `,
    ],
  },
];
