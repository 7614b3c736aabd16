import type {Answer} from '../../engine/answer.ts';
import {longPattern} from '../../engine/long-pattern.ts';
import {overlaps, type Span} from '../../engine/span.ts';
import {wordSet} from '../../engine/word-set.ts';
import type {Frame} from '../frames/frames.ts';
import {plainWordsOf} from '../frames/plain-words.ts';
import type {RoleGroup} from './role-groups/role-group.ts';
import {ROLE_GROUPS} from './role-groups.ts';

/** A group with its lists as expressions. */
interface CompiledGroup extends RoleGroup {
  readonly namesRole: RegExp;
  readonly namesHead: RegExp;
  readonly namesCore: RegExp;
  readonly namesAptitude: RegExp;
}

const COMPILED: readonly CompiledGroup[] = ROLE_GROUPS.map((group) => ({
  ...group,
  namesRole: jobPattern(group.roles),
  namesHead: jobPattern(group.heads ?? '(?!)'),
  namesCore: new RegExp(`\\b(?:${group.core})`, 'u'),
  namesAptitude: new RegExp(`\\b(?:${group.aptitudes}|${group.core})`, 'u'),
}));

function jobPattern(names: string): RegExp {
  return new RegExp(`\\b(?:${names})s?\\b`, 'gu');
}

/** A role's skills; `namesCore` finds words of them in lower-case text. */
export interface CoreSkill {
  readonly skill: string;
  readonly namesCore: RegExp;
  /** Finds words of what one must be good at or fond of, those of the skill included. */
  readonly namesAptitude: RegExp;
  readonly faults: readonly Frame[];
}

/**
 * The skills of a role as people write it ("Senior front-end developer, React"). The longest name counts where several fit the same
 * words: a network administrator is no administrator.
 */
export function skillsOfRole(role: string): readonly CoreSkill[] {
  const text = role.toLowerCase();
  const named = longestOf(placesIn(text, ({namesRole}) => namesRole));
  const fitting = named.length > 0 ? named : longestOf(placesIn(text, ({namesHead}) => namesHead));
  const craft = craftOf(text);
  const skills: CoreSkill[] = [...new Set(fitting.map(({group}) => group))].map(
    ({skill, namesCore, namesAptitude, faults = []}) => ({
      skill,
      namesCore,
      namesAptitude: craft ? new RegExp(`${namesAptitude.source}|${craft.source}`, 'u') : namesAptitude,
      faults,
    }),
  );
  const tools = fitting.flatMap(({group, start}) => (group.namesTools ? toolsIn(role.slice(0, start)) : []));
  skills.push(...tools.flatMap((tool) => skillNamed(tool) ?? []));
  if (named.length === 0 && craft)
    skills.push({skill: 'the craft itself', namesCore: craft, namesAptitude: craft, faults: []});
  return skills;
}

/** Where a role names a job of a group. */
interface JobPlace extends Span {
  readonly group: CompiledGroup;
}

function placesIn(text: string, patternOf: (group: CompiledGroup) => RegExp): readonly JobPlace[] {
  return COMPILED.flatMap((group) =>
    [...text.matchAll(patternOf(group))].map((match) => ({
      group,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Those that lie in no longer one. */
function longestOf(places: readonly JobPlace[]): readonly JobPlace[] {
  return places.filter(
    (place) => !places.some((other) => overlaps(other, place) && other.end - other.start > place.end - place.start),
  );
}

/** "Senior Flutter" of a developer: the words before a job's name that are names. */
function toolsIn(before: string): readonly string[] {
  const words = /[^,;/()]*$/u.exec(before)?.[0].match(/[\p{L}\p{N}+#.-]+/gu) ?? [];
  return words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word) && !RANKS.has(word.toLowerCase()));
}

/** Words before a job's name that tell how, where or for how long it is done, and not with what. */
const RANKS = wordSet(`
  junior senior lead principal staff chief head associate assistant deputy trainee apprentice intern graduate entry level mid midlevel
  mid-level entry-level experienced freelance contract remote part-time full-time part full time temporary interim acting first second
  third i ii iii iv l1 l2 l3 l4 l5 l6 working student
`);

/** What a job is called after: a puppet maker makes puppets, a ski instructor skis. */
function craftOf(role: string): RegExp | undefined {
  const words = role.match(/\p{L}+/gu) ?? [];
  const stems = words.flatMap((word, at) => {
    if (RANKS.has(word) || NO_CRAFT.has(word)) return [];
    const stem = AGENT.exec(word)?.[1];
    // What stands before somebody who does or teaches something: the ski of a ski instructor.
    return stem ?? (at < words.length - 1 ? [word.replace(/(?:ing|(?<!s)s)$/u, '')] : []);
  });
  const telling = stems.filter((stem) => stem.length > 2 && !SAYS_LITTLE.has(stem));
  return telling.length === 0 ? undefined : new RegExp(`\\b(?:${telling.join('|')})\\p{L}?(?:e?s|e|ed|ing)?\\b`, 'u');
}

/** Who does or makes something: "upholsterer", "taxidermist", "candlemaker". */
const AGENT = /^(\p{L}{3,}?)(?:ers?|ors?|ists?|makers?|keepers?|smiths?|builders?|growers?|wrights?)$/u;
/** Words that end like those and name no craft. */
const NO_CRAFT = wordSet(`
  administrator advisor adviser ambassador board border buyer carrier centre center chapter consultant coordinator corner councillor
  company customer department director division engineer executor facilitator finder founder holder leader manager master member mentor minister number officer
  operator order owner partner power practitioner professor player provider sister specialist summer supervisor supporter volunteer
  team technician water winner winter worker
`);
/** What is left of such words where it tells nothing of the craft. */
const SAYS_LITTLE = wordSet('and assist for hold keep mak help work lead own manag teach the time with write');

/** A skill from the front matter: all its words must be there, in whatever ending. */
export function skillNamed(skill: string): CoreSkill | undefined {
  const stems = (skill.toLowerCase().match(/[\p{L}\p{N}+#.]{2,}/gu) ?? [])
    .filter((word) => !NO_SKILL.has(word))
    .map((word) =>
      (word.length > 5 ? word.replace(/(?:ing|ions?|ed|es|ers?|s)$/u, '') : word).replace(/[.+#]/gu, '\\$&'),
    );
  if (stems.length === 0) return undefined;
  const all = stems.map((stem) => `(?=.*\\b${stem})`).join('');
  const namesCore = new RegExp(`^${all}`, 'u');
  return {skill, namesCore, namesAptitude: namesCore, faults: []};
}

/** Words of a skill that do not tell it from another. */
const NO_SKILL = wordSet('and for in management microsoft ms of or skill skills the with');

/** Jobs named in the text: those applied for, and those held, which say less. */
export function rolesInText(answer: Answer): {
  readonly appliedFor: readonly string[];
  readonly held: readonly string[];
} {
  const appliedFor: string[] = [];
  const held: string[] = [];
  for (const sentence of answer.sentences) {
    const {text} = plainWordsOf(sentence);
    if (!/\b(?:appl|as an? |interviewing|role|position)/u.test(text)) continue;
    const wanted = VACANCY.exec(text) ?? /\bapply(?:ing)? (?:to be|to become|as) an? ([a-z][a-z /-]{2,40})/u.exec(text);
    if (wanted?.[1]) appliedFor.push(wanted[1]);
    const own = /(?:^|[,.] |and )as an? ([a-z][a-z -]{2,40}?), i(?:'| )/u.exec(text);
    if (own?.[1]) held.push(own[1]);
  }
  return {appliedFor, held};
}

/** "Applying for a nursing job", "interviewing for the sales position". */
const VACANCY = longPattern`
  \b(?:appl(?:y|ied|ying) for|interviewing for|want) (?:an?|the|this|your) ([a-z][a-z /-]{2,40}?) (?:
    role|position|job|post|vacancy
  )\b
`;
