import type {Rule} from '../engine/rule.ts';
import answerLength from './answer-length.ts';
import blameShifting from './blame-shifting.ts';
import characterFlaw from './character-flaw.ts';
import coreSkill from './core-skill.ts';
import defensiveLanguage from './defensive-language.ts';
import dilutedOwnership from './diluted-ownership.ts';
import duplicateSection from './duplicate-section.ts';
import emptySection from './empty-section.ts';
import frontMatter from './front-matter.ts';
import hedging from './hedging.ts';
import lessonWithoutChange from './lesson-without-change.ts';
import missingLesson from './missing-lesson.ts';
import missingOwnership from './missing-ownership.ts';
import missingSection from './missing-section.ts';
import misspelledSection from './misspelled-section.ts';
import noActionTaken from './no-action-taken.ts';
import noMistake from './no-mistake.ts';
import nonMistake from './non-mistake.ts';
import passiveVoice from './passive-voice.ts';
import redFlag from './red-flag.ts';
import sectionBalance from './section-balance.ts';
import sectionOrder from './section-order.ts';
import unusedDirective from './unused-directive.ts';

/** All rules; the documentation groups them and keeps this order within a group. */
export const rules: readonly Rule[] = [
  missingSection,
  missingLesson,
  lessonWithoutChange,
  noActionTaken,
  emptySection,
  sectionOrder,
  duplicateSection,
  misspelledSection,
  sectionBalance,
  answerLength,
  noMistake,
  nonMistake,
  characterFlaw,
  redFlag,
  coreSkill,
  missingOwnership,
  blameShifting,
  defensiveLanguage,
  dilutedOwnership,
  hedging,
  passiveVoice,
  frontMatter,
  unusedDirective,
];
