import type {Rule} from '../engine/rule.ts';
import emptySection from './empty-section.ts';
import frontMatter from './front-matter.ts';
import noMistake from './no-mistake.ts';
import nonMistake from './non-mistake.ts';
import unusedDirective from './unused-directive.ts';

/** All rules, in the order of the documentation. */
export const rules: readonly Rule[] = [emptySection, noMistake, nonMistake, frontMatter, unusedDirective];
