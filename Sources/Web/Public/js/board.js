// The board of a room: fetches itself again every few seconds while somebody looks at it.

const every = 5000;
let isFetching = false;

for (const link of document.querySelectorAll("[data-reload]")) link.hidden = true;

/** A part in which somebody is typing stays as it is. */
function isBusy(part) {
  return part.contains(document.activeElement) || [...part.querySelectorAll("input:not([type=hidden])")].some((field) => field.value);
}

async function refresh() {
  if (document.hidden || isFetching) return;
  isFetching = true;
  try {
    const answer = await fetch(location.pathname, { cache: "no-store", signal: AbortSignal.timeout(8000) });
    if (answer.redirected || answer.status === 404) return location.reload();
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[data-fresh]")) {
      const fresh = page.querySelector(`[data-fresh="${part.dataset.fresh}"]`);
      if (!fresh || isBusy(part)) continue;
      for (const link of fresh.querySelectorAll("[data-reload]")) link.hidden = true;
      part.replaceWith(document.adoptNode(fresh));
    }
  } catch {
    // No network: the time of the last look stands on the page.
  } finally {
    isFetching = false;
  }
}

setInterval(refresh, every);
document.addEventListener("visibilitychange", refresh);
