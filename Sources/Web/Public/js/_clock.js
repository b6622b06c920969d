// Counts down what the server said is left; the clock of the device plays no part.

const two = (number) => String(number).padStart(2, "0");
const face = document.querySelector("[data-left]");
let end = null;
let halted = null;
let timer;
let whenOver;

/** Shows the time left in `[data-left]` and calls `onEnd` once, when it is up. */
export function runClock(onEnd) {
  if (!face) return;
  whenOver = onEnd;
  setClock(Number(face.dataset.left));
}

/** What the server says now is left; a clock that had stopped runs on. */
export function setClock(seconds) {
  halted = null;
  end = performance.now() + seconds * 1000;
  tick();
}

/** The teacher has stopped the time. */
export function haltClock(seconds) {
  halted = seconds;
  tick();
}

/** Nothing is left, and the clock runs. */
export const isTimeUp = () => end !== null && halted === null && end <= performance.now();

function tick() {
  clearTimeout(timer);
  if (!face) return;
  const seconds = halted ?? Math.max(0, Math.ceil((end - performance.now()) / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  face.textContent = hours ? `${hours}:${rest}` : rest;
  face.closest(".clock").classList.toggle("is-low", seconds <= 300);
  if (halted !== null) return;
  if (seconds > 0) timer = setTimeout(tick, 250);
  else whenOver?.();
}
