// A page of a live quiz: fetches its part again when the room says so, and sends forms until they have arrived.
import { sendForm } from "/assets/js/_livesend.js";
import { showTime } from "/assets/js/_livetime.js";

const part = () => document.querySelector("[data-live]");
let source;
let isFetching = false;
let isStale = false;

/** Puts the part of a fetched page in the place of the old one; what is being typed stays while the part is the same. */
function show(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const fresh = page.querySelector("[data-live]");
  const old = part();
  if (!fresh || !old) return location.reload();
  document.title = page.title;
  if (fresh.dataset.key === old.dataset.key && !fresh.querySelector("[role=alert]:not([hidden])")) {
    for (const place of old.querySelectorAll("[data-fresh]")) {
      const other = fresh.querySelector(`[data-fresh="${place.dataset.fresh}"]`);
      if (other) place.replaceWith(document.adoptNode(other));
    }
  } else {
    old.replaceWith(document.adoptNode(fresh));
    if (!fresh.dataset.events) source?.close();
  }
  showTime();
}

/** One fetch at a time; what changes meanwhile is fetched afterwards. */
async function refresh() {
  isStale = true;
  if (isFetching) return;
  isFetching = true;
  while (isStale) {
    isStale = false;
    try {
      const answer = await fetch(location.pathname, { cache: "no-store" });
      if (answer.ok) show(await answer.text());
      else if (answer.status < 500) return location.reload();
      else throw answer;
    } catch {
      isStale = true;
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
  isFetching = false;
}

function listen() {
  const path = part()?.dataset.events;
  if (!path) return;
  source = new EventSource(path);
  source.addEventListener("state", refresh);
  source.addEventListener("error", () => {
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => refresh().then(listen), 2000);
  });
}

document.addEventListener("submit", async (event) => {
  const form = event.target.closest("[data-send]");
  if (!form) return;
  event.preventDefault();
  const answer = await sendForm(form, event.submitter);
  if (answer) show(answer);
});

document.addEventListener("keydown", (event) => {
  if (event.target.closest("input, select, textarea, button, a, summary")) return;
  const button = document.querySelector(`[data-press="${event.key}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
});

document.addEventListener("timeover", refresh);
addEventListener("online", refresh);
document.addEventListener("visibilitychange", () => { if (!document.hidden && part()) refresh(); });
showTime();
listen();
