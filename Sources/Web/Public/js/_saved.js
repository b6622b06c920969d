// What became of the answers, in words: saved at a time of the server, kept on this device, or refused.
import { text } from "/assets/js/__texts.js";

const place = document.querySelector("[data-save]");
const offline = document.querySelector("[data-offline]");
const refused = document.querySelector("[data-refused]");

function say(sentence, isOff) {
  place.classList.toggle("is-off", isOff);
  place.querySelector("b").textContent = sentence;
}

export function showSaving() {
  say(text("saving"), false);
}

export function showSaved(time) {
  offline.hidden = true;
  refused.hidden = true;
  say(text("saved", time), false);
}

/** How a short answer was read, where the pupil should know: "1.000" is no number. */
export function showRemark(box, remark) {
  const place = box?.querySelector("[data-remark]");
  if (!place) return;
  place.textContent = remark;
  place.hidden = !remark;
}

export function showOffline() {
  offline.hidden = false;
  say(text("kept"), true);
}

/** The teacher has stopped the time: the answer waits on this device. */
export function showWaiting() {
  offline.hidden = true;
  refused.hidden = true;
  say(text("kept"), true);
}

export function showRefused(sentence) {
  refused.textContent = sentence;
  refused.hidden = false;
  say(text("unsaved"), true);
}

/** The test could not be handed in for want of a network. */
export function showHeld(isOver) {
  showRefused(text(isOver ? "over" : "held"));
}
