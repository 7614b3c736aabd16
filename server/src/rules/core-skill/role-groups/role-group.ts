import type {Frame} from '../../frames/frames.ts';

/** Jobs that live by the same skills. */
export interface RoleGroup {
  /** What messages call the skills: "numbers and books". */
  readonly skill: string;
  /** Names of jobs, as alternatives of a regular expression over lower-case words; head nouns and their synonyms. */
  readonly roles: string;
  /** Head nouns likewise that say little, as in "technician": they count only where nothing more telling is named. */
  readonly heads?: string;
  /** Things and activities in which a mistake is one in the skill; alternatives that begin a word. */
  readonly core: string;
  /** What somebody who is bad at it, or dislikes it, can hardly do the job: "afraid of blood", "not creative"; alternatives likewise. */
  readonly aptitudes: string;
  /** Whether what stands before the name of a job is what it works with: a Flutter developer, a Snowflake data engineer. */
  readonly namesTools?: true;
  /** What is a mistake in the skill though no word of `core` is said. */
  readonly faults?: readonly Frame[];
}
