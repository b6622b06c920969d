// The part of a live quiz's page that changes: put in from a fetched page, or from an event that brings a question.

export const part = () => document.querySelector("[data-live]");

const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

/** Puts a new part in the place of the old one; what is being typed stays while the part is the same. */
function put(fresh, title) {
  const old = part();
  document.title = title;
  if (fresh.dataset.key !== old.dataset.key || fresh.querySelector("[role=alert]:not([hidden])")) {
    old.replaceWith(document.adoptNode(fresh));
    return;
  }
  for (const place of old.querySelectorAll("[data-fresh]")) {
    const other = fresh.querySelector(`[data-fresh="${place.dataset.fresh}"]`);
    if (other) place.replaceWith(document.adoptNode(other));
  }
}

/** False when the page has no such part. */
export function putPage(html) {
  const page = parsed(html);
  const fresh = page.querySelector("[data-live]");
  if (!fresh || !part()) return false;
  put(fresh, page.title);
  return true;
}

/** A question that all telephones get alike: name, points and token come from this one's page. False when it is not for it. */
export function putQuestion(html) {
  const old = part();
  const fresh = parsed(html).querySelector("[data-live]");
  if (!fresh || !old?.dataset.token || old.dataset.key.endsWith("removed")) return false;
  if (document.documentElement.lang !== "vi") return false;
  for (const own of fresh.querySelectorAll("[data-own]")) {
    own.textContent = old.querySelector(`[data-own="${own.dataset.own}"]`)?.textContent ?? "";
  }
  for (const field of fresh.querySelectorAll("input[name=csrf]")) field.value = old.dataset.token;
  fresh.dataset.token = old.dataset.token;
  put(fresh, fresh.querySelector("h1").textContent);
  return true;
}
