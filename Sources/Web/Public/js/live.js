// A page of a live quiz: shows the question that the room sends, fetches its part again when the room says so, and sends
// forms until they have arrived.
import { part, putPage, putQuestion } from "/assets/js/_livepart.js";
import { sendForm } from "/assets/js/_livesend.js";
import { showTime } from "/assets/js/_livetime.js";

let source;
let isFetching = false;
let isStale = false;

function show(html) {
  if (!putPage(html)) return location.reload();
  if (!part().dataset.events) source?.close();
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
  source.addEventListener("state", (event) => {
    setTimeout(refresh, Math.random() * JSON.parse(event.data).spread_ms);
  });
  source.addEventListener("question", (event) => {
    // A page that is on its way is older than this.
    if (isFetching) isStale = true;
    if (putQuestion(event.data)) showTime();
    else refresh();
  });
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
