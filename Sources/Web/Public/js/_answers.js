// Reads what stands in a question's fields: the response as its bare JSON value, and how complete it is.

const values = (box, selector) => [...box.querySelectorAll(selector)];

const readers = {
  single_choice(box) {
    const chosen = box.querySelector("input:checked");
    return { response: chosen ? Number(chosen.value) : null, state: chosen ? "done" : "" };
  },
  multiple_choice(box) {
    const chosen = values(box, "input:checked").map((input) => Number(input.value));
    return { response: chosen.length ? chosen : null, state: chosen.length ? "done" : "" };
  },
  true_false_cluster(box) {
    const judged = values(box, ".tf__row").map((row) => {
      const chosen = row.querySelector("input:checked");
      return chosen ? chosen.value === "true" : null;
    });
    const given = judged.filter((one) => one !== null).length;
    return { response: given ? judged : null, state: given === judged.length ? "done" : given ? "half" : "" };
  },
  short_answer(box) {
    const text = box.querySelector("input").value.trim();
    return { response: text || null, state: text ? "done" : "" };
  },
  ordering(box) {
    const picks = values(box, "select");
    const ranks = picks.map((pick) => pick.value);
    const complete = ranks.every(Boolean) && new Set(ranks).size === ranks.length;
    const order = [...picks].sort((a, b) => Number(a.value) - Number(b.value)).map((pick) => Number(pick.dataset.place));
    return { response: complete ? order : null, state: complete ? "done" : ranks.some(Boolean) ? "half" : "" };
  },
  matching(box) {
    const places = values(box, "select").map((pick) => (pick.value === "" ? -1 : Number(pick.value)));
    const given = places.filter((place) => place >= 0).length;
    return { response: given ? places : null, state: given === places.length ? "done" : given ? "half" : "" };
  },
};

/** The response of a question's fieldset and its state: "done", "half" or "". */
export function readAnswer(box) {
  const kind = box.dataset.question.split("/").pop();
  return readers[kind](box);
}

/** Puts a kept response back into the fields. */
export function writeAnswer(box, response) {
  const kind = box.dataset.question.split("/").pop();
  if (kind === "short_answer") box.querySelector("input").value = response ?? "";
  if (kind === "true_false_cluster") {
    values(box, ".tf__row").forEach((row, place) => {
      values(row, "input").forEach((input) => { input.checked = response !== null && input.value === String(response[place]); });
    });
  }
  if (kind === "single_choice" || kind === "multiple_choice") {
    const chosen = [response].flat().map(String);
    values(box, "input").forEach((input) => { input.checked = chosen.includes(input.value); });
  }
  if (kind === "ordering" || kind === "matching") {
    values(box, "select").forEach((pick, place) => {
      const at = kind === "matching" ? response?.[place] : (response ?? []).indexOf(Number(pick.dataset.place));
      if (at !== undefined && at >= 0) pick.value = kind === "matching" ? String(at) : pick.options[at + 1].value;
    });
  }
}
