// One device at a time: when another has gone on with the test, this page stops asking and says so. What it still holds
// is sent all the same.

/** `attempt` is its number; `form` is put to rest. Calls of the function that is returned say "it is elsewhere". */
export function watchDevice(attempt, form) {
  const banner = document.querySelector("[data-elsewhere]");
  let isElsewhere = false;

  function rest() {
    if (isElsewhere) return;
    isElsewhere = true;
    banner.hidden = false;
    form.inert = true;
    for (const part of document.querySelectorAll(".examside, .examfoot")) part.inert = true;
    scrollTo({ top: 0 });
  }

  // A page that was out of sight for a while asks once.
  document.addEventListener("visibilitychange", async () => {
    if (document.hidden || isElsewhere) return;
    try {
      const answer = await fetch(`/attempts/${attempt}/device`, { headers: { Accept: "text/plain" }, redirect: "error" });
      if (answer.ok && (await answer.text()).trim() === "elsewhere") rest();
    } catch { /* no network: nothing to say */ }
  });
  return { rest, isElsewhere: () => isElsewhere };
}
