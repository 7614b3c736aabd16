/**
 * What a clause says against someone or something else, from the harshest to the mildest.
 * - `contempt`: scorn for a person ("he's lazy", "couldn't be bothered").
 * - `letdown`: a failing towards the speaker or the work ("never told me", "dropped the ball", "kept changing the brief").
 * - `lapse`: a failing as a fact ("missed the deadline", "didn't deliver").
 * - `condition`: a bad circumstance ("the instructions were unclear", "the system crashed").
 * - `circumstance`: someone was away, had no time, or did not notice: nothing to blame them for unless it is made the cause.
 */
export type Failing = 'contempt' | 'letdown' | 'lapse' | 'condition' | 'circumstance';
