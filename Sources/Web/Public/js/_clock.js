// Counts down what the server said is left; the clock of the device plays no part.

const two = (number) => String(number).padStart(2, "0");

/** Shows the time left in `[data-left]` and calls `onEnd` once, when it is up. */
export function runClock(onEnd) {
  const face = document.querySelector("[data-left]");
  if (!face) return;
  const end = performance.now() + Number(face.dataset.left) * 1000;
  const tick = () => {
    const seconds = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    const hours = Math.floor(seconds / 3600);
    const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    face.textContent = hours ? `${hours}:${rest}` : rest;
    face.closest(".clock").classList.toggle("is-low", seconds <= 300);
    if (seconds > 0) setTimeout(tick, 250);
    else onEnd();
  };
  tick();
}
