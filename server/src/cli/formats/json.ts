import {rulePage} from '../../engine/rule-page.ts';
import {createLocator} from '../positions.ts';
import type {Format} from '../report.ts';

/** For programs: offsets are UTF-16 units into the file's text, lines and columns count from 1. */
export const json: Format = (reports, {dryRun}) =>
  `${JSON.stringify(
    reports.map(({filePath, text, findings, words, seconds, original}) => {
      const locate = createLocator(text);
      return {
        filePath,
        messages: findings.map(({ruleId, severity, message, start, end, fixes}) => ({
          ruleId,
          severity,
          message,
          ...locate({start, end}),
          start,
          end,
          url: rulePage(ruleId),
          fixes: fixes.map(({title, safe, edits}) => ({
            title,
            safe,
            edits: edits.map((edit) => ({start: edit.start, end: edit.end, text: edit.text})),
          })),
        })),
        words,
        seconds,
        ...(dryRun && original !== undefined ? {output: text} : {}),
      };
    }),
    undefined,
    2,
  )}\n`;
