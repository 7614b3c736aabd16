import {unbroken} from '../../../engine/long-pattern.ts';
import type {RoleGroup} from './role-group.ts';

export const NUMBERS: readonly RoleGroup[] = [
  {
    skill: 'figures and accounts',
    roles: unbroken`
      accountants?|accounting|accounts|accounts? (?:assistant|clerk|payable|receivable|technician)|book-?keeper|
      auditor|controller|payroll|tax (?:advisor|adviser|consultant|preparer|officer)|treasurer|purchase ledger|
      sales ledger|credit controller|finance (?:assistant|officer|manager|director|lead)|cfo|financial controller|
      billing|actuary|bursar|cost accountant
    `,
    core: unbroken`
      account(?:s|ing)?\b|ledger|vat\b|tax|books\b|balance|reconcil|invoic|payroll|journal entr|accru|depreciat|
      trial balance|spreadsheet|excel\b|calculat|arithmetic|maths?\b|numbers?\b|figures?\b|sums?\b|totals?\b|decimal|
      formula|audit\b|expense|cash flow|budget|month-?end|year-?end|financial statement|bank statement|payment|salar|
      wages|posting|cents?\b|interest rate|currency|bookkeep|debit|credit note|exchange rate|people twice|added up|
      adding up|addition|rounding
    `,
    aptitudes: unbroken`
      numbers?\b|numerate|details?\b|accura|precis|maths?\b|careless|concentrat|figures|arithmetic|excel\b|debit|
      credit\b|sums\b|calculat|attention\b|paperwork
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
      (?:
        financial|investment|business|budget|credit|risk|pricing|equity|research|market|quantitative|reporting|
        insight|bi|operations|fp&a|commercial|revenue|treasury
      ) analyst|
      analyst|quant\b|underwriter|economist|statistician|investment banker|portfolio manager|fund manager|fp&a|
      financial (?:planner|advis[oe]r|consultant)|trader|banker|modell?er|forecaster|demand planner
    `,
    core: unbroken`
      account(?:s|ing)\b|forecast|model\b|models\b|modell?ing|excel\b|spreadsheet|formula|calculat|numbers?\b|
      figures?\b|analys[ie]|analytic|data\b|dataset|statistic|regression|valuation|budget|financial|sql\b|dashboard|
      report\b|reports\b|reporting|projection|estimat|assumption|variance|trend|metric|kpi|maths?\b|arithmetic|
      interest|risk\b|pivot|chart\b|charts\b|graph|percentage|decimal|average|sample size|currency|exchange rate|
      premium|discount rate|portfolio|trade\b
    `,
    aptitudes: unbroken`
      numbers?\b|numerate|analytical|details?\b|data\b|logic|maths?\b|statistic|excel\b|careless|precise|accura|
      spreadsheets?
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
      data (?:
        engineer|analyst|scientist|architect|manager|specialist|officer|modeller|modeler|entry clerk|entry operator|
        entry|lead
      )|
      machine learning|ml engineer|ai engineer|bi developer|business intelligence|
      database (?:administrator|developer|engineer|manager)|dba\b|etl|analytics|research scientist|bioinformatic
    `,
    core: unbroken`
      sql\b|quer(?:y|ies)|database|table\b|tables\b|data\b|dataset|pipeline|etl\b|python\b|pandas|spark|join\b|joins\b|
      schema|migration|model\b|models\b|training set|test set|statistic|analys[ie]|dashboard|spreadsheet|excel\b|
      column|row\b|rows\b|records?\b|backup|index(?:es)?\b|warehouse|airflow|dbt\b|regression|hypothes|chart|metric|
      typing|keying|coding\b
    `,
    aptitudes: unbroken`
      data\b|sql\b|joins?\b|statistic|details?\b|logic|maths?\b|technical|programming|coding|computers?|typing|
      accura|numbers?\b|databases?|neural|machine learning|algorithms?
    `,
    faults: ['<drop> … (table|database|column|index)', '<overfit>', '<mistype>', '<key> in … wrong'],
  },
];
