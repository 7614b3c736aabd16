/** How long, in ms, work may go on before what has come meanwhile is heard. */
export const TURN = 25;

/**
 * For work in steps: call it between them. It gives way when a turn is over, so that a request can be cancelled while it is worked on,
 * and keystrokes do not wait for it.
 */
export function takeTurns(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < TURN) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    started = performance.now();
  };
}
