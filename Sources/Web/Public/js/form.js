// Leads to what must be mended, and sends a list of choices as soon as one is made.

document.querySelector("[data-errors]")?.focus();

for (const list of document.querySelectorAll("[data-submit]")) {
  list.addEventListener("change", () => list.form.requestSubmit());
}
