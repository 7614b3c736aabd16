import {misspellingOf} from '../engine/edit-distance.ts';
import type {Fix} from '../engine/fixes.ts';
import {defineRule} from '../engine/rule.ts';
import {DIRECTIVES} from '../engine/suppression/directives.ts';
import {UNUSED_RULE, type UnusedSuppression} from '../engine/suppression.ts';
import {unknownRule} from '../engine/unknown-rule.ts';

export default defineRule({
  id: UNUSED_RULE,
  group: 'file',
  kinds: ['mistake', 'star'],
  severity: 'hint',
  summary: 'a comment or a front matter entry that suppresses nothing, that is misspelled, or that has no end.',
  why: 'A suppression that is left behind can hide the next real finding, and it makes a reader look for a fault that is no longer there.',
  ignores:
    'A suppression of a rule that is off in the settings is left alone, because nobody can say whether the rule would have found something.',
  examples: [
    {
      bad: '⟦<!-- star-disable -->⟧\n\nI gave the customer the wrong key.',
      fixed: 'I gave the customer the wrong key.',
      in: {section: 'file'},
      note: 'Nothing is wrong below the comment.',
    },
    {
      bad: '<!-- star-disable-next-line ⟦empty-section⟧ -->\nI gave the customer the wrong key.',
      fixed: 'I gave the customer the wrong key.',
    },
    {
      bad: '<!-- star-disable-next-line ⟦empty-secton⟧ -->\nI gave the customer [… what it was].',
      fixed: '<!-- star-disable-next-line empty-section -->\nI gave the customer [… what it was].',
    },
    {
      bad: 'I gave the customer the wrong key.\n\n⟦<!-- star-enable -->⟧',
      fixed: 'I gave the customer the wrong key.',
    },
    {
      bad: '<!-- ⟦star-disble⟧ empty-section -->\nI gave the customer [… what it was].',
      fixed: '<!-- star-disable empty-section -->\nI gave the customer [… what it was].',
      note: 'A slip in the directive or in the id of a rule is a warning.',
    },
    {
      bad: '⟦<!-- star-disable-next-line empty-section>⟧\nI gave the customer [… what it was].',
      fixed: '<!-- star-disable-next-line empty-section -->\nI gave the customer [… what it was].',
      note: 'Markdown hides all that is below a comment without an end.',
    },
    {good: '<!-- star-disable-next-line empty-section -->\nI gave the customer [… what it was].'},
    {good: '<!-- TODO: find the date -->\nI gave the customer the wrong key.'},
    {good: '<!-- star-disable empty-section -->\n\nI gave her [… what it was].\n\n<!-- star-enable empty-section -->'},
  ],
  checkDocument({openComment, text}, {report}) {
    if (openComment === undefined) return;
    const inside = openComment.start + '<!--'.length;
    // An editor may have closed the first "<" alone.
    const start = inside + text.slice(inside, openComment.end).replace(/[\s>-]+$/u, '').length;
    const fixes: Fix[] = [
      {title: 'Close the comment', edits: [{start, end: openComment.end, text: ' -->'}], safe: false},
    ];
    report({...openComment, severity: 'warning', message: 'This comment has no end: close it with "-->".', fixes});
  },
  checkSuppressions(unused, {report, ruleIds, document}) {
    // What is off in the whole file may be needed again when the answer is further along, so fix-all leaves it.
    const body = document.frontMatter?.end ?? 0;
    for (const suppression of unused) {
      const {start, end, removal} = suppression;
      const isUnknown = suppression.reason === 'unknown-rule' || suppression.reason === 'unknown-directive';
      const near =
        suppression.reason === 'unknown-rule' ? misspellingOf(suppression.ruleId ?? '', ruleIds) : suppression.meant;
      const fixes: Fix[] = near
        ? [{title: `Replace with "${near}"`, edits: [{start, end, text: near}], safe: false}]
        : [];
      if (removal.length > 0)
        fixes.push({
          title: 'Remove the suppression',
          edits: removal,
          safe: suppression.reason === 'nothing-found' && start >= body,
        });
      // What cannot be obeyed is not what the writer believes it to be; what is only left behind does no harm yet.
      const level = isUnknown ? {severity: 'warning' as const} : {unnecessary: true};
      report({start, end, message: describe(suppression, near), fixes, ...level});
    }
  },
});

/** `near` is what an unknown name may be a misspelling of. */
function describe({reason, ruleId}: UnusedSuppression, near: string | undefined): string {
  if (reason === 'unknown-rule') return unknownRule(ruleId ?? '', near);
  if (reason === 'unknown-directive')
    return `There is no such directive; ${near ? `did you mean ${near}?` : `there are ${DIRECTIVES.join(', ')}.`}`;
  if (reason === 'nothing-disabled') return `${ruleId ?? 'No rule'} is ${ruleId ? 'not ' : ''}disabled here.`;
  return ruleId ? `${ruleId} finds nothing to suppress here.` : 'There is nothing to suppress here.';
}
