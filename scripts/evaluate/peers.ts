import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import {unified} from 'unified';
import {VFile} from 'vfile';
import writeGood from 'write-good';
import type {Span} from '../../server/src/engine/span.ts';

/** Says which stretches of a text are passive. */
export type PassiveDetector = (text: string) => readonly Span[];

const retext = unified().use(retextEnglish).use(retextPassive);

/** Other tools on the same sentences, by the name they have in the package registry. */
export const PEERS = {
  'retext-passive': (text) => {
    const file = new VFile(text);
    retext.runSync(retext.parse(file), file);
    return file.messages.flatMap(({place}) =>
      place && 'start' in place && place.start.offset !== undefined && place.end.offset !== undefined
        ? [{start: place.start.offset, end: place.end.offset}]
        : [],
    );
  },
  'write-good': (text) =>
    writeGood(text, {
      passive: true,
      weasel: false,
      illusion: false,
      so: false,
      thereIs: false,
      adverb: false,
      tooWordy: false,
      cliches: false,
      eprime: false,
    }).map(({index, offset}) => ({start: index, end: index + offset})),
} satisfies Readonly<Record<string, PassiveDetector>>;
