import {CARE} from './role-groups/care.ts';
import {CRAFT} from './role-groups/craft.ts';
import {MOVEMENT} from './role-groups/movement.ts';
import {NUMBERS} from './role-groups/numbers.ts';
import {ORGANISATION} from './role-groups/organisation.ts';
import type {RoleGroup} from './role-groups/role-group.ts';
import {SERVICE} from './role-groups/service.ts';
import {SOFTWARE} from './role-groups/software.ts';
import {TRADES} from './role-groups/trades.ts';
import {WORDS_AND_PICTURES} from './role-groups/words-and-pictures.ts';

/**
 * Which skills a job cannot do without. Kept by hand: a job is in a group when a mistake in these things would make an employer doubt
 * that the person can do it at all. Manners and organisation, which every job needs, are not listed.
 */
export const ROLE_GROUPS: readonly RoleGroup[] = [
  ...NUMBERS,
  ...SOFTWARE,
  ...WORDS_AND_PICTURES,
  ...CARE,
  ...SERVICE,
  ...CRAFT,
  ...TRADES,
  ...MOVEMENT,
  ...ORGANISATION,
];
