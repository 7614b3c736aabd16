import type {Rule} from '../engine/rule.ts';
import emptySection from './empty-section.ts';

/** All rules, in the order of the documentation. */
export const rules: readonly Rule[] = [emptySection];
