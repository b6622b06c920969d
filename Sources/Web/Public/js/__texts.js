// What scripts say stands on the page, in <template data-texts>, so that it is in the language of the page.

const texts = document.querySelector("template[data-texts]")?.content;

/** The sentence of a name; each 0 in it gives way to the next value. */
export function text(name, ...values) {
  const sentence = texts?.querySelector(`[data-name="${name}"]`)?.textContent ?? "";
  return sentence.split("0").reduce((done, part, index) => `${done}${values[index - 1]}${part}`);
}
