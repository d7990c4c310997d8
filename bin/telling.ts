import { BadConfig, CannotStart } from '../src/errors.ts';

/** Runs a command; what a person can mend is told in its own words, with exit code 1, anything else with its stack. */
export async function telling(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const mendable = error instanceof BadConfig || error instanceof CannotStart;
    process.stderr.write(
      `${mendable ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}
