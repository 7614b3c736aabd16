/** How long it takes to say so many words, in whole seconds. */
export function speakingSeconds(words: number, wordsPerMinute: number): number {
  return Math.round((words * 60) / wordsPerMinute);
}
