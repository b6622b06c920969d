// Sends a form of a live quiz until the server has taken it: the same answer sent twice counts once.

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** The page that answers, or nothing when the form is on its way already. */
export async function sendForm(form, submitter) {
  if (form.dataset.sending) return null;
  form.dataset.sending = "1";
  const fields = new URLSearchParams(new FormData(form, submitter));
  submitter?.setAttribute("aria-pressed", "true");
  const offline = document.querySelector("[data-offline]");
  try {
    for (let wait = 300; ; wait = Math.min(4000, wait * 2)) {
      try {
        const answer = await fetch(form.action, { method: "POST", body: fields });
        if (answer.status < 500) return await answer.text();
      } catch {
        // No network: the form stays and is sent again.
      }
      if (offline) offline.hidden = false;
      await pause(wait);
    }
  } finally {
    delete form.dataset.sending;
    if (offline) offline.hidden = true;
  }
}
