import { oneActor } from './q1.ts';
import { newestMeetings } from './q2.ts';
import { meetingsWithAttendees } from './q3.ts';
import { countryToAttendees } from './q4.ts';
import type { Shape } from './shape.ts';

/** Every shape of the bench, in the order of the table. */
export const shapes: readonly Shape[] = [oneActor, newestMeetings, meetingsWithAttendees, countryToAttendees];
