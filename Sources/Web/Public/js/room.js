// A pupil's page in the room of a test: says every few seconds that it is there, and hears what the teacher says.
import { haltClock, isTimeUp, setClock } from "/assets/js/_clock.js";
import { watchLeaving } from "/assets/js/_leaving.js";

const every = 10_000;
const box = document.querySelector("[data-room]");
const form = document.querySelector("form[data-attempt]");
const csrf = document.querySelector("[name=csrf]").value;
const attempt = box.dataset.room.split("/")[2];
const state = () => box.querySelector("[data-state]");
let isHandingIn = false;
let timer;
let leaving = null;

leaving = watchLeaving(attempt, beat, () => isHandingIn || isTimeUp() || !form || isPaused());
form?.addEventListener("submit", () => { isHandingIn = true; setTimeout(() => { isHandingIn = false; }, 20_000); });

function isPaused() {
  return state()?.dataset.paused !== undefined;
}

/** The question that has the cursor, else the first that is in sight. */
function position() {
  if (!form) return "";
  const chosen = document.activeElement?.closest("[data-question]");
  const inSight = (question) => {
    const place = question.getBoundingClientRect();
    return place.height > 0 && place.bottom > innerHeight / 3;
  };
  const question = chosen && inSight(chosen) && chosen.getBoundingClientRect().top < innerHeight
    ? chosen : [...form.querySelectorAll("[data-question]")].find(inSight);
  return question?.id.slice(1) ?? "";
}

async function beat() {
  clearTimeout(timer);
  const sent = leaving?.list() ?? [];
  const body = new URLSearchParams({ csrf, position: position(), version: state()?.dataset.version ?? "" });
  for (const one of sent) body.append("away", one);
  try {
    const answer = await fetch(box.dataset.room, { method: "POST", body, redirect: "error", signal: AbortSignal.timeout(8000) });
    if (answer.ok && leaving) leaving.forget(sent);
    if (answer.status === 200) show(await answer.text());
  } catch {
    // No network: the next one tells.
  }
  clearTimeout(timer);
  timer = setTimeout(beat, every * (0.9 + Math.random() * 0.2));
}

/** Puts what the room says in its place; the place itself stays, so that it is read aloud. */
function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("[data-state]");
  if (!fresh) return;
  const isOpen = box.querySelector("details")?.open;
  box.replaceChildren(document.adoptNode(fresh));
  if (isOpen && box.querySelector("details")) box.querySelector("details").open = true;
  follow();
}

function follow() {
  const { seconds, over } = state().dataset;
  if (over !== undefined && !isHandingIn) return location.assign(`/attempts/${attempt}/result`);
  if (!form) return isPaused() ? undefined : location.reload();
  form.classList.toggle("is-halted", isPaused());
  form.inert = isPaused();
  if (isPaused()) haltClock(Number(seconds));
  else setClock(Number(seconds));
}

document.addEventListener("roompaused", beat);
document.addEventListener("visibilitychange", () => { if (!document.hidden) beat(); });
timer = setTimeout(beat, 2000 + Math.random() * 2000);
