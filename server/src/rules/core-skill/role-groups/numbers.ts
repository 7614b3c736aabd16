import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const NUMBERS: readonly RoleGroup[] = [
  {
    skill: 'figures and accounts',
    roles: unbroken`
      accountants?|accounting|accounts|accounts? (?:assistant|clerk|payable|receivable|technician)|book-?keeper|auditor|controller|
      payroll|tax (?:advisor|adviser|consultant|preparer|officer)|treasurer|purchase ledger|sales ledger|credit controller|
      finance (?:assistant|officer|manager|director|lead)|cfo|financial controller|billing|actuary|bursar|cost accountant|
      tax (?:accountant|manager|inspector|specialist)|payroll (?:clerk|officer|manager|specialist|administrator)|
      accounts? (?:manager|administrator) (?:payable|receivable)|finance (?:clerk|administrator|business partner|analyst)|
      management accountant|chartered accountant|financial accountant|invoice (?:clerk|processor)|collections? (?:officer|agent)|
      bank (?:clerk|officer)|claims (?:handler|adjuster|assessor)|loss adjuster|underwriting assistant
    `,
    core: unbroken`
      account(?:s|ing)?\b|ledger|vat\b|tax(?:es|ed|ation)?\b|books\b|balance|reconcil|invoic|payroll|journal entr|accru|depreciat|
      trial balance|spreadsheet|excel\b|calculat|arithmetic|maths?\b|numbers?\b|figures?\b|sums?\b|totals?\b|decimal|formula|
      audit\b|expense|cash flow|budget|month-?end|year-?end|financial statement|bank statement|payment|salar|wages|posting|
      cents?\b|interest rate|currency|bookkeep|debit|credit note|exchange rate|people twice|added up|adding up|addition|rounding|
      bookings? (?:to|in) the|posted|p&l|profit and loss|cost centre|cost center|prepay|deferred|provisions?\b|write-?offs?\b|
      inventory valuation|goodwill|consolidat|intercompany|remittance|statements?\b|petty cash|deductions?\b|pension|overtime|
      overpaid|underpaid|allowance|tax return|returns?\b|declaration|hmrc|ifrs|gaap|sage\b|quickbooks|xero|datev|pay ?slip|pay run|
      payslip|hours twice|net\b|gross\b|margin|assets?\b|liabilit|equity\b|materiality|working papers|audit trail|premiums?\b|
      revenue|restate|accounts?\b|stock count|sign(?:ed|ing)? off|loan\b|cut-?off|control account|suspense
    `,
    aptitudes: unbroken`
      numbers?\b|numerate|details?\b|accura|precis|maths?\b|careless|concentrat|figures|arithmetic|excel\b|debit|credit\b|sums\b|
      calculat|attention\b|paperwork|tax codes?|money|deferred|standards|software|tables?\b|checking|thorough
    `,
    faults: [
      '<miscalculate>',
      '<add> ([a-z]+ ){0,4}up (wrong|wrongly|incorrectly)',
      '<overpay>|<underpay>|<overbill>|<double-count>',
    ],
  },
  {
    skill: 'analysis of figures',
    roles: unbroken`
      (?:financial|investment|business|budget|credit|risk|pricing|equity|research|market|quantitative|reporting|insight|bi|operations|fp&a|commercial|revenue|treasury) analyst|
      quant\b|underwriter|economist|statistician|investment banker|portfolio manager|fund manager|fp&a|
      financial (?:planner|advis[oe]r|consultant)|trader|banker|modell?er|forecaster|demand planner|financial control|data insight|
      actuarial|bid analyst|pricing manager|cost (?:estimator|engineer|analyst)|estimator|insurance underwriter|loan officer|
      mortgage (?:advis[oe]r|broker)|wealth manager|actuary
    `,
    heads: 'analyst',
    core: unbroken`
      account(?:s|ing)\b|forecast|model\b|models\b|modell?ing|excel\b|spreadsheet|formula|calculat|numbers?\b|figures?\b|
      analys[ie]|analytic|data\b|dataset|statistic|regression|valuation|budget|financial|sql\b|dashboard|report\b|reports\b|
      reporting|projection|estimat|assumption|variance|trend|metric|kpi|maths?\b|arithmetic|interest|risk\b|pivot|chart\b|charts\b|
      graph|percentage|decimal|average|sample size|currency|exchange rate|premium|discount rate|portfolio|trade\b|cells?\b|
      scenario|sensitivity|cash ?flow|cost of capital|discount(?:ed|ing)?\b|multiples?\b|yield|hedg|position\b|positions\b|
      market share|segments?\b|cohort|correlation|causation|outliers?\b|confidence interval|significan|baseline|benchmark|
      double-count|counted twice|power ?bi|tableau|vlookup|macro\b|macros\b|findings|insights?\b|conclusions?\b|survey|samples?\b|
      query|queries|metrics?\b|units?\b|estimates?\b|margin|loan\b|credit (?:score|check|limit)|exposure|probabilit|bayes|
      mortality table|inference|distribution|hypothes|risk assessment|flood risk|policy wording
    `,
    aptitudes: unbroken`
      numbers?\b|numerate|analytical|details?\b|data\b|logic|maths?\b|statistic|excel\b|careless|precise|accura|spreadsheets?|
      probabilit|patterns?\b|modelling|economics|finance\b|charts?\b|visuali|questions|bayes|theory|risk
    `,
    faults: [
      '<miscalculate>',
      '<overestimate> … (revenue|sales|demand|growth|profit)',
      '<underestimate> … (cost|costs|demand|risk|growth)',
    ],
  },
  {
    skill: 'data and queries',
    namesTools: true,
    roles: unbroken`
      data (?:engineer|analyst|scientist|architect|manager|specialist|officer|modeller|modeler|entry clerk|entry operator|entry|lead)|
      machine learning|ml engineer|ai engineer|bi developer|business intelligence|
      database (?:administrator|developer|engineer|manager)|dba\b|etl|analytics|research scientist|bioinformatic|
      data (?:administrator|steward|assistant|clerk|processor|consultant)|database (?:designer|analyst|specialist)|
      keyboard operator|power ?bi|nlp|computer vision|deep learning
    `,
    core: unbroken`
      sql\b|quer(?:y|ies)|database|table\b|tables\b|data\b|dataset|pipeline|etl\b|python\b|pandas|spark|join\b|joins\b|schema|
      migration|model\b|models\b|training set|test set|statistic|analys[ie]|dashboard|spreadsheet|excel\b|column|row\b|rows\b|
      records?\b|backup|index(?:es)?\b|warehouse|airflow|dbt\b|regression|hypothes|chart|metric|typing|keying|coding\b|
      leak(?:ed|age)?\b|features?\b|labels?\b|labell?ed|train(?:ed|ing)\b|validation|accuracy|overfit|p-?values?\b|sampl|bias|
      outliers?\b|duplicates?\b|nulls?\b|missing values|primary key|foreign key|(?:wrong|join) key|aggregat|group by|ingest|
      batch job|kafka|hadoop|snowflake|bigquery|redshift|postgres|mysql|mongo|oracle\b|replica|restor(?:e|ed|ing)\b|
      lock(?:ed|s)?\b|deadlock|transaction|stored procedure|jupyter|notebook|visuali|plots?\b|probabilit|cluster|classif|predict|
      forecast|a/b test|experiment|entries\b|keyed|digits?\b|postcodes?|fields?\b|figures?\b|reports?\b|algorithm|neural|
      hyperparameter|r code|tuning
    `,
    aptitudes: unbroken`
      data\b|sql\b|joins?\b|statistic|details?\b|logic|maths?\b|technical|programming|coding|computers?|typing|accura|numbers?\b|
      databases?|neural|machine learning|algorithms?|probabilit|visuali|sampling|patterns?\b|cleaning|modelling|tuning|indexes
    `,
    faults: [
      '<drop> … (table|database|column|index)',
      '<overfit>',
      '<mistype>',
      '<key> in … wrong',
      '<overwrite>|<truncate> … (table|rows|records|data|file)',
      '<train> … on … (future|test|validation) (data|set)',
    ],
  },
];
