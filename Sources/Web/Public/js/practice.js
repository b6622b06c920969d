// The simulated portal: the clock, the task card as a sheet on a phone, and no form sent twice by a double tap.
import { runClock } from "/assets/js/_clock.js";

const task = document.querySelector("[data-task]");
const isPhone = matchMedia("(max-width: 63.99rem)");

// Without scripts the card stands open above the page; with them a phone shows its head only, at the foot.
const fold = () => {
  task.open = !isPhone.matches || location.hash === "#goi-y";
  task.classList.add("is-ready");
};
fold();
isPhone.addEventListener("change", fold);

runClock(() => location.reload());

for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "1";
  });
}
// A page from the browser's memory can be sent again.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
