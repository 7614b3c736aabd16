import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message,
  type MessageStrategy,
  ResponseError,
} from 'vscode-languageserver';

/** Methods that no client sends: those of requests that come too early or too late. */
const TOO_EARLY = 'starAnswer/tooEarly';
const TOO_LATE = 'starAnswer/tooLate';

/**
 * Makes a connection that answers requests outside of its life as the protocol asks: before `initialize` with `ServerNotInitialized`; a
 * second `initialize` and whatever follows `shutdown` with `InvalidRequest`. `create` makes it with the options given.
 */
export function createOrderlyConnection(create: (options: ConnectionOptions) => Connection): Connection {
  const connection = create({messageStrategy: keepOrder()});
  connection.onRequest(
    TOO_EARLY,
    () => new ResponseError(ErrorCodes.ServerNotInitialized, 'The server has not been initialized.'),
  );
  connection.onRequest(
    TOO_LATE,
    () => new ResponseError(ErrorCodes.InvalidRequest, 'The server has been initialized or shut down already.'),
  );
  return connection;
}

/** Sends requests that are out of order to the methods that refuse them. */
function keepOrder(): MessageStrategy {
  let initialized = false;
  let shutDown = false;
  const methodFor = (method: string): string => {
    if (shutDown || (initialized && method === 'initialize')) return TOO_LATE;
    if (!initialized && method !== 'initialize') return TOO_EARLY;
    initialized = true;
    shutDown = method === 'shutdown';
    return method;
  };
  return {
    handleMessage(message, next) {
      if (!Message.isRequest(message)) return next(message);
      const request = {...message, method: methodFor(message.method)};
      return next(request);
    },
  };
}
