import {misspellingOf} from '../engine/edit-distance.ts';
import type {Fix} from '../engine/fixes.ts';
import {FRONT_MATTER_KEYS, type FrontMatter} from '../engine/front-matter.ts';
import {defineRule, type Report} from '../engine/rule.ts';
import {overlaps, type Span} from '../engine/span.ts';
import {unknownRule} from '../engine/unknown-rule.ts';

export default defineRule({
  id: 'front-matter',
  group: 'file',
  kinds: ['mistake', 'star'],
  severity: 'warning',
  summary: 'front matter that cannot be read, that has an unknown key, or that names a rule which does not exist.',
  why: 'The question decides which rules apply, and the role decides which mistakes cost you the job. If the block at the top cannot be read, the rest of the file is judged by the wrong measure.',
  ignores: 'Any text is accepted as a question, a role or a skill.',
  examples: [
    {bad: '---\nquestion: A mistake\n⟦company⟧: Acme\n---\n\nI sent the wrong file.', in: {section: 'file'}},
    {
      bad: '---\n⟦qestion⟧: A mistake\n---\n\nI sent the wrong file.',
      fixed: '---\nquestion: A mistake\n---\n\nI sent the wrong file.',
      in: {section: 'file'},
    },
    {
      bad: '---\nquestion: ⟦A failure: what then?⟧\n---\n\nI sent the wrong file.',
      fixed: '---\nquestion: "A failure: what then?"\n---\n\nI sent the wrong file.',
      in: {section: 'file'},
    },
    {
      bad: '---\ndisable: [⟦passive-voise⟧]\n---\n\nI sent the wrong file.',
      fixed: '---\ndisable: [passive-voice]\n---\n\nI sent the wrong file.',
      in: {section: 'file'},
    },
    {
      bad: '⟦---⟧\nquestion: A mistake\nrole: Cook\n\nI burned the soup.',
      fixed: '---\nquestion: A mistake\nrole: Cook\n---\n\nI burned the soup.',
      in: {section: 'file'},
    },
    {bad: '---\nrole: ⟦[cook, waiter]⟧\n---\n\nI burned the soup.', in: {section: 'file'}},
    {good: 'I sent the wrong file.', in: {frontMatter: 'question: Tell me about a mistake.\nrole: Nurse'}},
    {good: 'I sent the wrong file.', in: {frontMatter: 'skills: [Excel, forecasting]\ndisable: passive-voice'}},
    {
      good: 'I sent the wrong file.',
      in: {frontMatter: '# notes for later\nignore:\n  - {rule: hedging, text: I guess}'},
    },
  ],
  checkDocument({frontMatter, text}, {report, ruleIds}) {
    if (frontMatter === undefined) return;
    for (const finding of [
      ...findUnclosed(frontMatter),
      ...findProblems(frontMatter, text),
      ...findUnknownRules(frontMatter, ruleIds),
    ])
      report(finding);
  },
});

function findUnclosed({start, unclosedAt}: FrontMatter): readonly Report[] {
  if (unclosedAt === undefined) return [];
  const edits = [{start: unclosedAt, end: unclosedAt, text: '\n---'}];
  return [
    {
      start,
      end: start + 3,
      message: 'The front matter is not closed by a line of three hyphens.',
      fixes: [{title: 'Close the front matter', edits, safe: false}],
    },
  ];
}

function findProblems({problems}: FrontMatter, text: string): readonly Report[] {
  return problems.map((problem) => {
    const {start, end, message, severity, wantsQuotes} = problem;
    const words = text.slice(start, end);
    const near = severity === 'hint' ? misspellingOf(words.toLowerCase(), Object.keys(FRONT_MATTER_KEYS)) : undefined;
    const better = wantsQuotes ? JSON.stringify(words) : near;
    return {
      start,
      end,
      message,
      ...(severity ? {severity} : {}),
      fixes: better === undefined ? [] : [replace(problem, better)],
    };
  });
}

function findUnknownRules({disable, ignore, problems}: FrontMatter, ruleIds: ReadonlySet<string>): readonly Report[] {
  const named = [...disable, ...ignore.map((item) => ({...item.rule, ruleId: item.ruleId}))];
  return (
    named
      // Where the line cannot be read, the id may be cut wrongly.
      .filter(({ruleId, ...span}) => !ruleIds.has(ruleId) && !problems.some((problem) => overlaps(problem, span)))
      .map(({start, end, ruleId}) => {
        const near = misspellingOf(ruleId, ruleIds);
        return {
          start,
          end,
          message: unknownRule(ruleId, near),
          fixes: near ? [replace({start, end}, near)] : [],
        };
      })
  );
}

function replace(span: Span, text: string): Fix {
  const title = text.startsWith('"') ? 'Put it in quotes' : `Replace with "${text}"`;
  return {title, edits: [{start: span.start, end: span.end, text}], safe: false};
}
