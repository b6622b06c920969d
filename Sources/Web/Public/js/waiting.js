// The waiting room: counts down to the pupil's turn and opens the page again then. Without it the page comes back by
// itself every two minutes and at the turn.

import { runClock } from "/assets/js/_clock.js";

runClock(() => location.replace(location.pathname));
