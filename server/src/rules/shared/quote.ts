import type {Span} from '../../engine/span.ts';

/** As many words of a long fault are enough to know it by, in a message. */
const MOST_QUOTED = 20;

/** The words of a span in quotation marks, on one line, without markup, long ones cut short: how messages begin. */
export function quote(text: string, {start, end}: Span): string {
  const plain = text.slice(start, end).replaceAll(/\*+|~~|`|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');
  const words = plain.split(/\s+/u).filter((word) => word !== '');
  return `"${words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED).join(' ')} …` : words.join(' ')}"`;
}
