// A test while it is sat: every answer is sent as soon as it is given, and handed in when the time is up.
import { readAnswer, writeAnswer } from "/assets/js/_answers.js";
import { runClock } from "/assets/js/_clock.js";
import { watchDevice } from "/assets/js/_elsewhere.js";
import { openPalette, showCount, showState } from "/assets/js/_palette.js";
import { keep, openQueue } from "/assets/js/_queue.js";
import { showHeld, showOffline, showRefused, showRemark, showSaved, showSaving, showWaiting } from "/assets/js/_saved.js";
import { openSteps } from "/assets/js/_steps.js";

const form = document.querySelector("form[data-attempt]");
const questions = [...form.querySelectorAll("[data-question]")];
const attempt = form.dataset.attempt;
const position = (box) => box.id.slice(1);
let isOver = false;
let isSignedOut = false;
const device = watchDevice(attempt, form);

const queue = openQueue({
  attempt,
  csrf: form.elements.csrf.value,
  sequence: Number(form.dataset.sequence),
  onSaved(time, at, remark) {
    showSaved(time);
    showRemark(document.getElementById(`q${at}`), remark);
  },
  onOffline: showOffline,
  onElsewhere: device.rest,
  onRefused(sentence, status) {
    isSignedOut ||= status === 401;
    if (status === 423) showWaiting(); else showRefused(sentence);
  },
});

function refresh() {
  const states = questions.map((box) => [box.id, readAnswer(box).state]);
  for (const [id, state] of states) showState(id, state);
  showCount(states.filter(([, state]) => state === "done").length, states.length);
}

// What this device still holds is newer than what the page brought.
for (const box of questions) {
  const kept = queue.waiting()[position(box)];
  if (kept) writeAnswer(box, kept.response);
}
openPalette(questions, keep(`thao.${attempt}.flags`, []));
openSteps(form, questions);
refresh();
if (!queue.isEmpty()) queue.flush();

const typing = new Map();

function save(box) {
  clearTimeout(typing.get(box));
  typing.delete(box);
  showSaving();
  queue.add(position(box), readAnswer(box).response);
  refresh();
}

form.addEventListener("change", (event) => {
  const box = event.target.closest("[data-question]");
  if (box) save(box);
});
form.addEventListener("input", (event) => {
  if (!event.target.matches(".q__input")) return;
  const box = event.target.closest("[data-question]");
  clearTimeout(typing.get(box));
  typing.set(box, setTimeout(save, 800, box));
});
// Enter in a short answer must not hand the test in.
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("input")) event.preventDefault();
});

/** All answers first, then the test; without a network both wait on this device. */
async function handIn() {
  for (const box of [...typing.keys()]) save(box);
  if (await queue.flush()) {
    if (device.isElsewhere()) return;
    form.elements.plain.disabled = true;
    form.submit();
    return;
  }
  if (isSignedOut || queue.isPaused()) return;
  showHeld(isOver);
  if (isOver) setTimeout(handIn, 3000);
}

for (const button of form.querySelectorAll("[data-plain]")) button.hidden = true;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  handIn();
});
addEventListener("offline", showOffline);
runClock(() => {
  isOver = true;
  handIn();
});
