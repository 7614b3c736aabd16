/** The folder of the pages about the rules, for editors and reports that have no copy of their own. */
export const RULE_PAGES = 'https://github.com/star-answer-linter/star-answer-linter/blob/main/docs/rules';

/** Address of the page about a rule. `folder` is where the pages are, with or without a trailing slash. */
export function rulePage(ruleId: string, folder: string = RULE_PAGES): string {
  return `${folder.replace(/\/$/u, '')}/${ruleId}.md`;
}
