/** What a local server may take. */
export interface Sizes {
  readonly boltPort: number;
  /** A number and k, m or g; one transaction gets half of it at most. */
  readonly heap: string;
  readonly pageCache: string;
}

/** The whole configuration file: written anew at every start, since a key that stands twice would stop it. */
export function settingsText({ boltPort, heap, pageCache }: Sizes): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.heap.initial_size': heap,
    'server.memory.heap.max_size': heap,
    'server.memory.pagecache.size': pageCache,
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': '2 files',
    'db.memory.transaction.max': half(heap),
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    // How long after its time limit a statement may still run.
    'db.transaction.monitor.check.interval': '100ms',
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}

const bytes: Readonly<Record<string, number>> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

function half(size: string): string {
  const unit = bytes[size.slice(-1).toLowerCase()] ?? 1;
  return `${Math.max(1, Math.floor((Number.parseInt(size, 10) * unit) / 2 ** 21))}m`;
}
