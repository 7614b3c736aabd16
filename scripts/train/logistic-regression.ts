/** The features of texts, by index; text `i` has those from `offsets[i]` up to `offsets[i + 1]`, each once. */
export interface TrainingSet {
  readonly offsets: Uint32Array;
  readonly features: Uint32Array;
  /** The value of each feature of each text, in the same place; 1 where not given. */
  readonly values?: Float64Array;
  /** By what the values of each text are multiplied. */
  readonly scales: Float64Array;
  /** How many features there are. */
  readonly size: number;
  /** How often each text counts. */
  readonly counts: Float64Array;
}

export interface Weights {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Rounds over the whole set: three times as many at a third of the rate told claims apart no better. */
const ROUNDS = 70;
const RATE = 0.3;
/** The pull of all weights to zero: the best of five strengths tried over two orders of magnitude. */
const DECAY = 0.02;

/**
 * Fits a logistic regression by Adam on the whole set at once, which leaves nothing to chance: the same set gives the same weights.
 * Texts without a label are left out. (Kingma and Ba, 2015, "Adam: A Method for Stochastic Optimization", with the constants that are
 * proposed there.)
 */
export function regress(set: TrainingSet, labels: readonly (boolean | undefined)[]): Weights {
  const {offsets, features, values, scales, size, counts} = set;
  const weights = new Float64Array(size + 1);
  const gradient = new Float64Array(size + 1);
  const means = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1);
  weights[size] = -3;
  for (let step = 1; step <= ROUNDS; step++) {
    gradient.fill(0);
    for (const [text, label] of labels.entries()) {
      if (label === undefined) continue;
      const from = offsets[text] as number;
      const to = offsets[text + 1] as number;
      const scale = scales[text] as number;
      let sum = 0;
      for (let at = from; at < to; at++)
        sum += (weights[features[at] as number] as number) * (values === undefined ? 1 : (values[at] as number));
      const chance = 1 / (1 + Math.exp(-(sum * scale + (weights[size] as number))));
      const error = (chance - (label ? 1 : 0)) * (counts[text] as number);
      const slope = error * scale;
      for (let at = from; at < to; at++)
        (gradient[features[at] as number] as number) += slope * (values === undefined ? 1 : (values[at] as number));
      (gradient[size] as number) += error;
    }
    const meanShare = 1 - 0.9 ** step;
    const squareShare = 1 - 0.999 ** step;
    for (let at = 0; at <= size; at++) {
      const decay = at < size ? DECAY * (weights[at] as number) : 0;
      const slope = ((gradient[at] as number) + decay) / labels.length;
      means[at] = 0.9 * (means[at] as number) + 0.1 * slope;
      squares[at] = 0.999 * (squares[at] as number) + 0.001 * slope * slope;
      const mean = (means[at] as number) / meanShare;
      const square = (squares[at] as number) / squareShare;
      (weights[at] as number) -= (RATE * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
  return {weights: weights.subarray(0, size), bias: weights[size] as number};
}
