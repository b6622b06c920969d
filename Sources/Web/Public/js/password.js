// The eye beside a password: shows it while pressed in.

for (const button of document.querySelectorAll("[data-eye]")) {
  const field = document.getElementById(button.dataset.eye);
  button.hidden = false;
  button.addEventListener("click", () => {
    const isShown = field.type === "password";
    field.type = isShown ? "text" : "password";
    button.setAttribute("aria-pressed", String(isShown));
  });
}
