import {defineRule} from '../engine/rule.ts';
import {comesAfterMistake} from '../engine/sections.ts';
import {faultsIn} from './core-skill/faults.ts';
import {onePerSkill, type Place} from './core-skill/places.ts';
import {rolesInText, skillNamed, skillsOfRole} from './core-skill/roles.ts';
import {weaknessesIn} from './core-skill/weaknesses.ts';
import {quote} from './shared/quote.ts';

export default defineRule({
  id: 'core-skill',
  group: 'content',
  kinds: ['mistake'],
  severity: 'warning',
  summary: 'a mistake in a skill that the job cannot do without, by `role` or `skills` in the front matter.',
  why: 'A mistake is forgiven more easily when it is not about the very thing you are hired for. A data engineer who struggles with SQL, or a driver who reversed into a wall, leaves the interviewer with that doubt. Pick a mistake from the edge of the job: a message not sent, a wrong assumption, a plan not shared.',
  ignores:
    'Answers without `role` and `skills`, unless the text names the job applied for. A skill that is merely mentioned: "I was so focused on the forecast that I forgot to book the room"; what you did about the mistake, under Action, Result and Lesson; and the edge of every job: manners, lateness, a message not given, a wrong guess at what others want. A lapse of attention with what the job makes ("I sent the invoice to the wrong client") is only information. There is one finding for each skill.',
  sources: [
    '[University of Pennsylvania Career Services: tell me about a time when you failed](https://ulife.vpul.upenn.edu/careerservices/blog/category/gse/page/4/)',
    '[UConn Center for Career Development: Your Flaws Do Not Have To Be Your Shortcomings](https://career.uconn.edu/blog/2016/04/15/your-flaws-do-not-have-to-be-your-shortcomings/)',
  ],
  examples: [
    {bad: '⟦I made an accounting error in my first month⟧.', in: {frontMatter: 'role: Financial analyst'}},
    {bad: '⟦I struggle with SQL⟧.', in: {frontMatter: 'role: Data engineer'}},
    {bad: '⟦I gave a patient the wrong dose⟧.', in: {frontMatter: 'role: Staff nurse'}},
    {bad: '⟦I mistranslated⟧ a warning label.', in: {frontMatter: 'role: Translator'}},
    {bad: '⟦My typing is slow⟧.', in: {frontMatter: 'role: Court typist'}},
    {bad: '⟦I built a garden wall⟧ and it had to come down.', in: {frontMatter: 'role: Bricklayer'}},
    {bad: '⟦I forgot the formula in the Excel sheet⟧.', in: {frontMatter: 'skills: [Excel]'}},
    {good: 'I forgot to invite the auditors to the meeting.', in: {frontMatter: 'role: Accountant'}},
    {
      good: 'I was so focused on the forecast that I forgot to book the room.',
      in: {frontMatter: 'role: Financial analyst'},
    },
    {
      good: 'I rang everyone on the list and drove the first van too late myself.',
      in: {section: 'action', frontMatter: 'role: Driver'},
      note: 'What was done about the mistake.',
    },
    {good: 'I laid the tiles without telling the neighbours about the noise.', in: {frontMatter: 'role: Roofer'}},
    {good: 'My small talk is poor.', in: {frontMatter: 'role: Data engineer'}},
    {good: 'I struggle with SQL.', note: 'No role is named.'},
    {good: 'I sent the newsletter to the wrong list.', in: {frontMatter: 'role: Staff nurse'}},
  ],
  check(answer, {report, text}) {
    const skills = [
      ...(answer.role ? skillsOfRole(answer.role) : []),
      ...answer.skills.flatMap((skill) => skillNamed(skill) ?? []),
    ];
    const told = rolesInText(answer);
    skills.push(...told.appliedFor.flatMap(skillsOfRole));
    const weaknessSkills = [...skills, ...told.held.flatMap(skillsOfRole)];
    if (weaknessSkills.length === 0) return;
    const places: Place[] = [];
    for (const section of answer.sections) {
      for (const [index, sentence] of section.sentences.entries()) {
        // What is done about a weakness stands beside it; the lesson of another section may be that of another fault.
        for (const skill of weaknessSkills) places.push(...weaknessesIn(answer, section.sentences, index, skill));
        // "… and drove the first van myself" is what was done about it.
        if (!comesAfterMistake(section.name)) for (const skill of skills) places.push(...faultsIn(sentence, skill));
      }
    }
    for (const {start, end, skill, isSlip} of onePerSkill(places)) {
      const words = quote(text, {start, end});
      report({
        start,
        end,
        ...(isSlip ? {severity: 'information' as const} : {}),
        message: isSlip
          ? `${words} touches ${skill}, which the job cannot do without: make plain that it was a slip, or choose a mistake outside ${skill}.`
          : `${words} is a mistake in ${skill}, which the job cannot do without: choose a mistake outside ${skill}.`,
      });
    }
  },
});
