import type {Answer, AnswerDocument, Section} from '../engine/answer.ts';
import {explainClaims} from '../engine/claims.ts';
import type {Clause, Participant, Sentence} from '../engine/clauses.ts';
import {createLinter} from '../engine/lint.ts';
import {onOneLine} from '../engine/shorten.ts';
import type {Output} from './output.ts';
import {printable} from './printable.ts';
import {createProblems} from './problems.ts';
import {readSources, readStandardInput, type Source, STDIN} from './sources.ts';
import {UsageError} from './usage-error.ts';

export interface AnalyzeOptions {
  readonly stdin?: boolean;
  readonly format: string;
}

/**
 * Prints what the engine sees in files. As JSON, one file is one object and several are an array. Resolves to the exit code: 2
 * if a file could not be found or read. Throws a UsageError if the arguments make no sense.
 */
export async function analyze(paths: readonly string[], options: AnalyzeOptions, output: Output): Promise<number> {
  if (options.format !== 'text' && options.format !== 'json') {
    throw new UsageError(`There is no format "${options.format}"; there are text, json.`);
  }
  const stdin = options.stdin === true || paths.includes(STDIN);
  if (stdin ? paths.some((given) => given !== STDIN) : paths.length === 0) {
    throw new UsageError('analyze takes files or --stdin.');
  }
  const problems = createProblems(output);
  const linter = createLinter([]);
  const views: FileView[] = [];
  const sources = stdin ? [await readStandardInput(undefined)] : readSources(paths, problems);
  for await (const source of sources) views.push(describe(source, linter.parse(source.text)));
  if (views.length > 0) {
    // One file of several that could be read stays a list of one: what is printed goes by what was asked for.
    const view = views.length === 1 && !problems.any() ? views[0] : views;
    output.write(options.format === 'json' ? `${JSON.stringify(view, undefined, 2)}\n` : views.map(toText).join('\n'));
  }
  return problems.any() ? 2 : 0;
}

function describe({filePath, text}: Source, document: AnswerDocument) {
  return {filePath, answers: document.answers.map((answer) => describeAnswer(answer, text))};
}

function describeAnswer(answer: Answer, text: string) {
  const {start, end, title, question, kind, role, skills, words} = answer;
  return {
    start,
    end,
    title: title?.text ?? null,
    question: question ?? null,
    kind,
    role: role ?? null,
    skills,
    words,
    sections: answer.sections.map((section) => describeSection(section, answer, text)),
  };
}

function describeSection({start, end, name, names, heading, words, sentences}: Section, answer: Answer, text: string) {
  return {
    start,
    end,
    name: name ?? null,
    names,
    heading: heading?.text ?? null,
    words,
    sentences: sentences.map((sentence) => describeSentence(sentence, answer, text)),
  };
}

function describeSentence(sentence: Sentence, answer: Answer, text: string) {
  const {start, end, clauses} = sentence;
  return {
    start,
    end,
    text: text.slice(start, end),
    clauses: clauses.map((clause) => describeClause(clause, text)),
    claims: explainClaims(answer, sentence).map(({kind, odds, ...claim}) => ({
      claim: kind,
      odds: round(odds),
      ...claim,
    })),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function describeClause(clause: Clause, text: string) {
  const {start, end, subject, verb, voice, auxiliary, agent, negated} = clause;
  return {
    start,
    end,
    text: text.slice(start, end),
    subject: subject?.text ?? null,
    person: subject?.person ?? null,
    verb: verb
      ? {
          text: verb.text,
          start: verb.token.start,
          end: verb.token.end,
          lemma: verb.lemma,
          tense: verb.tense,
          perfect: verb.perfect,
          progressive: verb.progressive,
          modal: verb.modal ?? null,
          particle: verb.particle?.text ?? null,
        }
      : null,
    voice,
    auxiliary: auxiliary?.lemma ?? null,
    agent: agent?.text ?? null,
    negated,
    role: clause.role,
    link: clause.link ? {text: clause.link.text, kind: clause.link.kind} : null,
    parent: clause.parent ?? null,
    subjectSpan: spanOf(subject),
    subjectImplied: subject?.implied ?? false,
    auxiliarySpan: spanOf(auxiliary),
    agentSpan: spanOf(agent),
    object: clause.object?.text ?? null,
    predicate: clause.predicate?.text ?? null,
    question: clause.question,
    quoted: clause.quoted,
  };
}

function spanOf(part: Pick<Participant, 'start' | 'end'> | undefined) {
  return part ? {start: part.start, end: part.end} : null;
}

type FileView = ReturnType<typeof describe>;
type SentenceView = FileView['answers'][number]['sections'][number]['sentences'][number];
type ClauseView = SentenceView['clauses'][number];
type ClaimView = SentenceView['claims'][number];

function toText({filePath, answers}: FileView): string {
  const lines = [filePath];
  for (const answer of answers) {
    lines.push(`  ${answer.title ?? 'Answer'} (${answer.kind}, ${answer.words} words)`);
    for (const section of answer.sections) {
      lines.push(
        `    ${section.heading ?? 'No heading'}: ${section.names.join(', ') || 'no section'}, ${section.words} words`,
      );
      for (const sentence of section.sentences) {
        lines.push(
          `      ${onOneLine(sentence.text)}`,
          ...sentence.clauses.map(clauseLine),
          ...sentence.claims.map(claimLine),
        );
      }
    }
  }
  return `${lines.map(printable).join('\n')}\n`;
}

function clauseLine(clause: ClauseView): string {
  const facts = [
    `${clause.role}, ${clause.voice}${clause.negated ? ', negated' : ''}`,
    clause.subject === null ? 'no subject' : `subject "${clause.subject}" (person ${clause.person})`,
    clause.verb === null ? 'no verb' : `verb "${clause.verb.text}" (${clause.verb.lemma})`,
    ...(clause.auxiliary === null ? [] : [`auxiliary ${clause.auxiliary}`]),
    ...(clause.agent === null ? [] : [`agent "${clause.agent}"`]),
    ...(clause.link === null ? [] : [`link "${clause.link.text}" (${clause.link.kind})`]),
  ];
  return `        - ${facts.join('; ')}`;
}

function claimLine({claim, certainty, odds, words}: ClaimView): string {
  return `        = ${claim}, ${certainty} (${odds}): ${words.join(' … ')}`;
}
