import type {Sentence} from '../engine/clauses.ts';
import {plainWordsOf} from './frames.ts';

/** An effort that goes on, or a step that was taken, with what it consists of: "I'm learning to", "I now ask", "to counter this". */
const EFFORT =
  /\b(?:i(?:'m| am|'ve been| have been) (?:\w+ ){0,2}(?:learning (?:to|how|that)|working on (?!it\b)\w+ing|trying to (?:learn|be better|let|step|remember|say)|training myself|practi[sc]ing|teaching myself|getting better|becoming better|actively|consciously|slowly|gradually|working to\b|making an effort|improving)|i(?:'ve| have) (?:\w+ ){0,2}(?:learned|learnt|had to learn|started|begun|made (?:an|a) (?:\w+ )?effort|set up|found that|become (?:much |far |a lot )?(?:better|more)|got(?:ten)? (?:much |far |a lot )?better|improved|come to (?:see|understand|realise|realize)|put in place|joined|taken up|developed)|(?:to|in order to) (?:address|counter|counteract|combat|overcome|manage|fix|improve on|deal with|tackle|avoid|prevent|help with) (?:this|that|it|these|my)|(?:over time|since then|these days|nowadays|lately|recently|over the years|over the past \w+|with (?:time|experience|practice)),? i|i (?:now|started to|started \w+ing|began to|began \w+ing|make sure to|make a point|remind myself|set myself|force myself|make myself)\b|now,? i(?!'m still| still| am still)|so (?:now )?i(?:'ve| have)? (?:now )?(?:set|use|keep|ask|agree|make sure|put|write|check|limit|block|schedule|started|learned|learnt)\b|(?:that|this|it)(?: has| have|'s)? (?:\w+ )?backfired|so i (?!(?:end|always|often|sometimes|usually|work|stay|take|do|never|get|just|keep|forget|say|help|give|burn|feel|can't|don't|tend|want|check|double|try|was|had|did|am|would|could|lose|put|push|spend|expect)\b)\w+|what (?:i've done|helps|has helped|i do now)|i used to)/u;

/** Whether a weakness is told with what the speaker does about it, in the rest of its own sentence or in the next ones. */
export function isWorkedOn(sentences: readonly Sentence[], index: number, after: string): boolean {
  return (
    EFFORT.test(after) ||
    sentences.slice(index + 1, index + 5).some((sentence) => EFFORT.test(plainWordsOf(sentence).text))
  );
}
