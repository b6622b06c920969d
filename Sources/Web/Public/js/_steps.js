// A test that shows one question at a time: all questions are on the page, so the way through them needs no network.
import { text } from "/assets/js/__texts.js";
import { markPart } from "/assets/js/_parts.js";

const squares = (id) => document.querySelectorAll(`[data-square="${id}"]`);

/** Makes the buttons and the board go from question to question; where all questions are shown, the bar of parts follows. */
export function openSteps(form, questions) {
  if (!form.dataset.step) return markPart(form);
  const last = questions.length + 1;
  const end = document.getElementById("nop");
  const buttons = form.querySelectorAll(".examsteps [data-go]");
  const place = form.querySelector("[data-place]");
  let current = Number(form.dataset.step);

  function show(step, isMove = true) {
    current = Math.min(Math.max(1, step), last);
    questions.forEach((box, index) => {
      box.hidden = index + 1 !== current;
      for (const square of squares(box.id)) {
        if (box.hidden) square.removeAttribute("aria-current"); else square.setAttribute("aria-current", "step");
      }
    });
    for (const part of form.querySelectorAll("section:has([data-question])")) {
      part.hidden = !part.querySelector("[data-question]:not([hidden])");
    }
    end.hidden = current !== last;
    for (const button of buttons) button.hidden = button.dataset.go === "next" ? current === last : current === 1;
    place.textContent = current === last ? "" : text("place", current, questions.length);
    form.querySelector("[data-enter]").value = current;
    history.replaceState(null, "", `?question=${current}`);
    if (!isMove) return;
    scrollTo({ top: 0 });
    const target = current === last ? end : questions[current - 1];
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  const steps = { previous: () => current - 1, next: () => current + 1, last: () => last };
  document.addEventListener("click", (event) => {
    const go = event.target.closest("[data-go]");
    const square = event.target.closest("button[data-square]");
    if (!go && !square) return;
    event.preventDefault();
    show(go ? steps[go.dataset.go]() : questions.findIndex((box) => box.id === square.dataset.square) + 1);
  });
  show(current, false);
}
