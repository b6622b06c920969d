// What became of the answers, in words: saved at a time of the server, kept on this device, or refused.

const place = document.querySelector("[data-save]");
const offline = document.querySelector("[data-offline]");
const refused = document.querySelector("[data-refused]");

function say(text, isOff) {
  place.classList.toggle("is-off", isOff);
  place.querySelector("b").textContent = text;
}

export function showSaving() {
  say("Đang lưu…", false);
}

export function showSaved(time) {
  offline.hidden = true;
  refused.hidden = true;
  say(`Đã lưu ${time}`, false);
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
  say("Giữ trên máy này", true);
}

export function showRefused(sentence) {
  refused.textContent = sentence;
  refused.hidden = false;
  say("Chưa lưu được", true);
}

/** The test could not be handed in for want of a network. */
export function showHeld(isOver) {
  showRefused(
    isOver
      ? "Hết giờ làm bài. Đang mất mạng, đừng đóng trang: có mạng lại là bài tự gửi."
      : "Chưa nộp được vì mất mạng. Bài vẫn được giữ trên máy này, có mạng lại em bấm Nộp bài.",
  );
}
