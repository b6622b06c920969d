// Counts the seconds of a question down from what the server said was left; the clock of the device plays no part.

let timer;

/** Starts with the marks that stand on the page now. */
export function showTime() {
  clearInterval(timer);
  const mark = document.querySelector("[data-count], [data-bar]");
  if (!mark) return;
  const began = performance.now();
  const seconds = Number(mark.dataset.count ?? mark.dataset.seconds);
  const meter = document.querySelector("[data-ring], [data-bar]");
  const percent = Number(meter?.dataset.percent ?? 0);
  const tick = () => {
    const left = Math.max(0, seconds - (performance.now() - began) / 1000);
    for (const face of document.querySelectorAll("[data-count]")) face.textContent = Math.ceil(left);
    const share = seconds > 0 ? Math.floor((percent * left) / seconds) : 0;
    document.querySelector("[data-ring]")?.setAttribute("stroke-dasharray", `${share} 100`);
    const bar = document.querySelector("[data-bar]");
    if (bar) bar.className = `v${share}`;
    if (left > 0) return;
    clearInterval(timer);
    // Answers on their way are still taken for a second.
    setTimeout(() => document.dispatchEvent(new Event("timeover")), 1300 + Math.random() * 500);
  };
  tick();
  timer = setInterval(tick, 250);
}
