// The board of questions: squares that follow the answers, marks to look again, and the dialog on telephones.
import { text } from "/assets/js/__texts.js";

/** Makes the board live; `store` keeps the marks on this device. */
export function openPalette(questions, store) {
  const dialog = document.querySelector("dialog[data-palette]");
  for (const opener of document.querySelectorAll("[data-palette-open]")) {
    opener.hidden = false;
    opener.addEventListener("click", () => dialog.showModal());
  }
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a, [data-square], [data-close]")) dialog.close();
  });
  const flags = new Set(store.read());
  for (const box of questions) {
    const button = box.querySelector(".q__flag");
    button.hidden = false;
    showFlag(box, flags.has(box.id));
    button.addEventListener("click", () => {
      if (!flags.delete(box.id)) flags.add(box.id);
      store.write([...flags]);
      showFlag(box, flags.has(box.id));
    });
  }
}

function showFlag(box, isFlagged) {
  const button = box.querySelector(".q__flag");
  button.setAttribute("aria-pressed", String(isFlagged));
  button.querySelector("span").textContent = text(isFlagged ? "flagged" : "flag");
  for (const square of squares(box.id)) {
    square.classList.toggle("is-flag", isFlagged);
    describe(square);
  }
}

/** Colours the squares of a question: "done", "half" or "". */
export function showState(id, state) {
  for (const square of squares(id)) {
    square.classList.toggle("is-done", state === "done");
    square.classList.toggle("is-half", state === "half");
    describe(square);
  }
}

/** Says how many are answered, on the board, in the foot and above the button. */
export function showCount(done, total) {
  for (const place of document.querySelectorAll("[data-answered]")) place.textContent = text("answered", `${done}/${total}`);
  const left = total - done;
  document.querySelector("[data-remaining]").textContent =
    left ? text("left", left) : text("none-left");
}

const squares = (id) => document.querySelectorAll(`[data-square="${id}"]`);

function describe(square) {
  const has = (name) => square.classList.contains(name);
  const state = text(has("is-done") ? "done" : has("is-half") ? "half" : "empty");
  square.querySelector(".vh").textContent = `, ${state}${has("is-flag") ? `, ${text("to-review")}` : ""}`;
}
