import {unbroken} from '../long-pattern.ts';

/** What a question asks for: an answer to `mistake` admits one; `star` is every other behavioural question. */
export type QuestionKind = 'mistake' | 'star';

/** Words by which a question asks for something that went wrong through the speaker. */
const MISTAKE = new RegExp(
  unbroken`
    \b(?:
      mistakes?|mistaken|errors?|fail(?:ed|ure|ures|ing|s)?|regrets?|regretted|weakness(?:es)?|weak points?|
      shortcomings?|differently|wrong|mess(?:ed)? up|screw(?:ed)? up|slip(?:ped)? up|fell short|fall short|setbacks?|
      let (?:someone|somebody|your team|a customer|people) down|disappointed|blunder|oversight|dropped the ball|
      (?:bad|poor|wrong) (?:decision|choice|call)s?|
      miss(?:ed)? (?:a|an|the|your) (?:\w+ )?(?:deadline|target|goal|quota)|do over|improve about yourself|
      areas? (?:for|of) (?:improvement|development)|didn['’]t go (?:well|as planned|to plan|your way)|
      did not go (?:well|as planned|to plan)
    )\b
  `,
  'iu',
);

/** "… found a mistake someone else made", "… a colleague's error": something went wrong, and not through the speaker. */
const OF_OTHERS = new RegExp(
  unbroken`
    \b(?:mistakes?|errors?|failures?)(?: that| which)? (?:
      someone|somebody|a (?:colleague|co-?worker|teammate|team member|manager|boss|client|customer)
    )\b|
    \b(?:someone else|somebody else|colleague|co-?worker|teammate|team member|manager|boss)(?:['’]s)? (?:made an? )?(?:\w+ )?(?:
      mistakes?|errors?|failures?
    )\b
  `,
  'iu',
);

/** The kind of a question; without one, an answer is taken to be about a mistake. */
export function kindOfQuestion(question: string | undefined): QuestionKind {
  return question === undefined || (MISTAKE.test(question) && !OF_OTHERS.test(question)) ? 'mistake' : 'star';
}

/** `Q:`, `Question 3.` */
const QUESTION_LABEL = /^\s*(?:interview\s+)?(?:question|q)\s*\d*\s*[:.)–—-]\s*/iu;
/** `A:`, `My answer –` */
const ANSWER_LABEL = /^\s*(?:my\s+|sample\s+|example\s+)?(?:answer|response|reply|a)\s*\d*\s*[:)–—-]\s*/iu;

const OPENING = new RegExp(
  unbroken`
    ^(?:
      (?:please\s+|can you\s+|could you\s+|would you\s+)?(?:
        tell (?:me|us)|describe|give (?:me|us)|share|talk (?:me |us )?(?:about|through)|walk (?:me|us) through|discuss|
        explain
      )\b|
      what(?:['’]s| is| are| was| were| would| do| did| kind)\b|have you (?:ever|had)\b|
      how (?:do|did|would|have) you\b|when (?:have|did) you\b|why (?:do|did|should)\b|do you\b
    )
  `,
  'iu',
);

/** Whether a heading or an opening paragraph repeats the interviewer's question and so is no part of the answer. */
export function isQuestion(text: string): boolean {
  const plain = text.trim();
  if (QUESTION_LABEL.test(plain)) return true;
  // "What I did was call them." opens like a question; the interviewer says "you" or "me", and asks one thing.
  return (
    OPENING.test(plain) &&
    plain.length <= 300 &&
    /\b(?:you|your|yourself|me|us)\b/iu.test(plain) &&
    (/\?["”')]?$/u.test(plain) || !/\b(?:I|my)\b/u.test(plain))
  );
}

/**
 * Where the question that opens a paragraph ends and the answer begins, as in "Q: Why did you fail?⏎A: I rushed it." or "What is your
 * greatest weakness? I rush." Undefined for a paragraph that is all question or all answer; offsets into the text.
 */
export function splitQuestion(text: string): {readonly questionEnd: number; readonly answerStart: number} | undefined {
  const label = QUESTION_LABEL.exec(text)?.[0].length ?? 0;
  const first = /^[^?\n]*(?:\?["”’')]*|(?=\n))/u.exec(text.slice(label))?.[0] ?? '';
  const asked = first.trim();
  const questionEnd = label + first.length;
  const answer = text.slice(questionEnd);
  if (!/[\p{L}\p{N}]/u.test(answer) || asked === '' || !(label > 0 || (isQuestion(asked) && /\?/u.test(asked)))) {
    return undefined;
  }
  return {questionEnd, answerStart: questionEnd + (ANSWER_LABEL.exec(answer)?.[0].length ?? 0)};
}
