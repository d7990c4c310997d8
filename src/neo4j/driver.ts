import neo4j, { Neo4jError, type Driver, type Session } from 'neo4j-driver';

/** Where a Neo4j is and who asks. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** How patient a driver is. */
export interface Patience {
  /** Sockets open at once. */
  readonly poolSize: number;
  /** Milliseconds to wait for a new socket, and for a free one. */
  readonly connectMs: number;
}

/** How patient the service's own driver is. */
export const servicePatience: Patience = { poolSize: 64, connectMs: 2000 };

/** A driver that reads integers as numbers, reports nothing to anybody, and gives up early instead of hanging. */
export function openDriver(connection: Connection, patience: Patience = servicePatience): Driver {
  return neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: patience.poolSize,
    connectionTimeout: patience.connectMs,
    connectionAcquisitionTimeout: patience.connectMs,
    maxTransactionRetryTime: 0,
    userAgent: 'rapporteur/0.1',
  });
}

/** A session that reads; the server refuses to write in it. */
export function readSession(driver: Driver, database: string): Session {
  return driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: 2000 });
}

/** Codes of a server that is not there for us, or not at this time: one that is being stopped ends what runs in it. */
const ofServers =
  /^Neo\.(ClientError\.(Database\.|Security\.(Unauthorized|AuthenticationRateLimit|AuthorizationExpired|CredentialsExpired|TokenExpired)$|Transaction\.Terminated$)|TransientError\.(Database\.|General\.DatabaseUnavailable|Request\.NoThreadsAvailable|Transaction\.Terminated$))/;

/** True when what a statement threw is a failure of the connection or of the server, false when it is one of the statement. */
export function isUnavailable(error: unknown): boolean {
  // Cut in the middle of a message, the driver stumbles over its own reading: any kind of error but its own.
  if (!(error instanceof Neo4jError)) return true;
  // What no server said, the driver says of its connections: none to be had, one that was lost, one that is garbled.
  return !error.code.startsWith('Neo.') || ofServers.test(error.code);
}

/** True when the server ended a statement at its time limit. */
export function isTimedOut(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut');
}

/**
 * True when a statement may have met something that a load took away while the statement ran: reads are no snapshot.
 * Where the store had let go of the record already, the server calls it a failure of its own.
 */
export function isGone(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  return error.code === 'Neo.ClientError.Statement.EntityNotFound' || error.code.startsWith('Neo.DatabaseError.');
}
