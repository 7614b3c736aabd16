import {type Answer, type AnswerDocument, isReadable, type Section} from '../engine/answer.ts';
import {promptsIn} from '../engine/fixes.ts';
import {splitSentences} from '../engine/reading/sentences.ts';
import {sectionDefinition} from '../engine/sections.ts';
import {covers, overlaps, type Span, shiftSpans} from '../engine/span.ts';
import {speakingSeconds} from '../engine/speaking-time.ts';
import type {SectionWordCount, WordCount} from './protocol.ts';

/**
 * The words of the answer at an offset, or of what is selected, and how long it takes to say them; null for a file that is no text or too
 * long to be read. Where nothing selected is spoken, as with a prompt that is to be overwritten, the answer is counted.
 */
export function countWords(
  document: AnswerDocument,
  offset: number,
  selection: readonly Span[],
  wordsPerMinute: number,
): WordCount | null {
  if (!isReadable(document.text)) return null;
  const answer = answerAt(document, offset);
  const selected = selection.reduce((sum, span) => sum + wordsIn(document, span), 0);
  const words = selected > 0 ? selected : (answer?.words ?? 0);
  return {
    words,
    seconds: speakingSeconds(words, wordsPerMinute),
    sections: answer?.sections.flatMap(countSection) ?? [],
    selection: selected > 0,
    ...(answer?.title ? {title: answer.title.text} : {}),
  };
}

/** The answer that an offset is in; above the first one (in the front matter), the first. */
function answerAt({answers}: AnswerDocument, offset: number): Answer | undefined {
  return answers.findLast(({start}) => start <= offset) ?? answers[0];
}

function countSection({names, words}: Section): readonly SectionWordCount[] {
  const definitions = names.map(sectionDefinition);
  const [first] = definitions;
  if (first === undefined) return [];
  return [
    {
      name: first.name,
      title: definitions.map(({title}) => title).join(' / '),
      words,
      min: definitions.reduce((sum, {budget}) => sum + budget.min, 0),
      max: definitions.reduce((sum, {budget}) => sum + budget.max, 0),
    },
  ];
}

function wordsIn({text, answers}: AnswerDocument, selected: Span): number {
  let count = 0;
  for (const block of answers.flatMap(({sections}) => sections).flatMap(({blocks}) => blocks)) {
    if (covers(selected, block)) {
      count += block.words;
    } else if (overlaps(selected, block)) {
      const words = splitSentences(block.prose).words.map((word) => shiftSpans(word, block.start));
      // Inline code stands as X's in the prose and is never counted, nor is a prompt.
      const isCode = ({start, end}: Span) =>
        text.slice(start, end) !== block.prose.slice(start - block.start, end - block.start);
      const prompts = promptsIn(block.prose).map((prompt) => shiftSpans(prompt, block.start));
      const isPrompt = (word: Span) => prompts.some((prompt) => overlaps(prompt, word));
      count += words.filter((word) => overlaps(word, selected) && !isCode(word) && !isPrompt(word)).length;
    }
  }
  return count;
}
