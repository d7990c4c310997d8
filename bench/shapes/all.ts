import { oneActor } from './q1.ts';
import { newestMeetings } from './q2.ts';
import { meetingsWithAttendees } from './q3.ts';
import { countryToAttendees } from './q4.ts';
import { encounters } from './q5.ts';
import { shortestWay } from './q6.ts';
import { dashboard } from './q7.ts';
import { fullText } from './q8.ts';
import { hubFirstPage, hubLatePage } from './q9.ts';
import type { Shape } from './shape.ts';

/** Every shape of the bench, in the order of the table. */
export const shapes: readonly Shape[] = [
  oneActor,
  newestMeetings,
  meetingsWithAttendees,
  countryToAttendees,
  encounters,
  shortestWay,
  dashboard,
  fullText,
  hubFirstPage,
  hubLatePage,
];
