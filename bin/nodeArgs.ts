/**
 * How Node runs the service: with one helper thread, not four. They collect garbage and compile beside the service, and
 * on a machine of few cores keep it from its own (measured: docs/decisions/execution.md). Only a start can say so.
 */
export const nodeArgs: readonly string[] = ['--v8-pool-size=1', '--import', 'tsx'];
