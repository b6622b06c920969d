// The bar of a test's parts says which part is being read.
export function markPart(form) {
  const links = [...form.querySelectorAll(".parts a")];
  const parts = links.map((link) => document.getElementById(link.hash.slice(1)));
  if (!parts.length) return;
  const mark = () => {
    const line = innerHeight / 3;
    const at = parts.findLastIndex((part) => part.getBoundingClientRect().top < line);
    links.forEach((link, place) => {
      if (place === Math.max(0, at)) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
    });
  };
  addEventListener("scroll", mark, { passive: true });
  mark();
}
