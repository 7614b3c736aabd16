/**
 * How long, in ms, a test that starts programs may take before something must have gone wrong. A busy machine takes seconds to
 * load the language model.
 */
export const PATIENCE = 60_000;
