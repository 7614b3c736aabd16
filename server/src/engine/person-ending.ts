const PERSON_ENDING =
  /(?:[^aeiou](?:er|or)|eer|ist|ian|sman|swoman|(?:class|flat|house|play|room|school|team|work|[ -])mate)s?$/u;

/** Whether a word ends as nouns for people do ("trainer", "salesman", "flatmates"); so do some things ("order"). In lower case. */
export function endsLikePerson(word: string): boolean {
  return PERSON_ENDING.test(word);
}
