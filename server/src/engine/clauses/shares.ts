import type {Token} from '../language.ts';
import {type Draft, lastOf, type Parse} from './parse.ts';

/** Divides the words among the clauses: each gets those from its beginning to the next one's, unless they were given away. */
export function shareOut(parse: Parse): readonly (readonly Token[])[] {
  const {tokens, drafts, owner} = parse;
  for (const [index, draft] of drafts.entries()) {
    const to = drafts[index + 1]?.begin ?? tokens.length;
    for (let place = draft.begin; place < to; place += 1) if (owner[place] === -1) owner[place] = index;
  }
  for (let place = 0; place < tokens.length; place += 1) {
    // What nobody claims stands before the first clause, or goes with the word before it.
    const lost = parse.waiting !== undefined || place === 0;
    if (owner[place] === -1) owner[place] = lost ? 0 : (owner[place - 1] as number);
  }
  for (const [index, {group}] of drafts.entries()) {
    owner.fill(index, group.first, group.verb + 1);
    if (group.inverted !== undefined) owner.fill(index, group.inverted.from, group.inverted.to);
  }
  resume(parse);
  const held: Token[][] = drafts.map(() => []);
  for (const [place, token] of tokens.entries()) held[owner[place] as number]?.push(token);
  return held;
}

/** "the report, which I sent, was late": the comma and adverbs after the relative clause go to the main verb. */
function resume({tokens, drafts, owner}: Parse): void {
  for (const [index, draft] of drafts.entries()) {
    const previous = drafts[index - 1] as Draft | undefined;
    if (previous?.role !== 'relative' || draft.group.form !== 'finite') continue;
    for (let place = draft.group.first - 1; place > lastOf(previous.group) && owner[place] === index - 1; place -= 1) {
      if (tokens[place]?.pos !== 'ADV' && tokens[place]?.lower !== ',') break;
      owner[place] = index;
    }
  }
}
