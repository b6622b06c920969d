// Reads a screen of a lesson aloud with the browser's own voice, where it has one for the language of the text.
import { text as say } from "/assets/js/__texts.js";

const button = document.querySelector("[data-read]");
const text = document.querySelector("[data-text]");
const language = text?.closest("[lang]")?.lang ?? "vi";
const readLabel = button?.getAttribute("aria-label");
const synthesis = "speechSynthesis" in window ? window.speechSynthesis : null;

function voice() {
  return synthesis.getVoices().find((one) => one.lang.toLowerCase().replace("_", "-").startsWith(language));
}

// Long texts are cut off by some browsers, so every paragraph is spoken for itself.
function paragraphs() {
  const blocks = [...text.querySelectorAll("h2, h3, h4, p, li, th, td, figcaption, img, pre")];
  return blocks
    .filter((block) => !block.closest(".gloss") && !block.parentElement.closest("li, td, th, figcaption"))
    .map((block) => (block.tagName === "IMG" ? block.alt : block.textContent).trim())
    .filter((sentence) => sentence !== "");
}

function show(isReading) {
  button.setAttribute("aria-pressed", String(isReading));
  button.setAttribute("aria-label", isReading ? say("stop") : readLabel);
}

function stop() {
  synthesis.cancel();
  show(false);
}

function start() {
  synthesis.cancel();
  const chosen = voice();
  const sentences = paragraphs().map((sentence) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = chosen;
    utterance.lang = chosen.lang;
    utterance.rate = 0.95;
    utterance.addEventListener("error", () => show(false));
    return utterance;
  });
  sentences.at(-1)?.addEventListener("end", () => show(false));
  for (const utterance of sentences) synthesis.speak(utterance);
  show(sentences.length > 0);
}

if (synthesis && button && text) {
  // Voices come late in some browsers.
  const offer = () => {
    button.hidden = voice() === undefined;
  };
  offer();
  synthesis.addEventListener?.("voiceschanged", offer);
  button.addEventListener("click", () => (button.getAttribute("aria-pressed") === "true" ? stop() : start()));
  window.addEventListener("pagehide", stop);
}

// A menu of the bar closes with Escape and when something else is pressed.
const menus = [...document.querySelectorAll(".barmenu")];
document.addEventListener("click", (event) => {
  for (const menu of menus) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = menus.find((menu) => menu.open);
  if (!open) return;
  open.open = false;
  open.querySelector("summary").focus();
});
