import v8 from 'node:v8';
import { syncBuiltinESMExports } from 'node:module';

// For bench/v8.ts: the service cannot set how V8 collects garbage.
v8.setFlagsFromString = () => undefined;
syncBuiltinESMExports();
