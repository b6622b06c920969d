// Times in which the pupil has something else on the screen; the page before the test tells that the teacher sees them.

const shortest = 3000;
// An absence over which the page itself was lost, as telephones do to pages that nobody looks at.
const longestAcross = 600_000;

/** Kept on this device until the server has them: `list()` as "mark:milliseconds", `forget(list)` once they arrived. */
export function watchLeaving(attempt, onBack, isOver) {
  const leftKey = `thao.${attempt}.left`;
  const awayKey = `thao.${attempt}.away`;
  const read = (key) => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
  const write = (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* forbidden */ } };
  const waiting = () => read(awayKey) ?? [];

  function leave() {
    if (read(leftKey) === null && !isOver()) write(leftKey, Date.now());
  }

  function back(longest) {
    const left = read(leftKey);
    if (left === null || document.hidden) return;
    write(leftKey, null);
    const away = Date.now() - left;
    if (away < shortest || away > longest) return;
    write(awayKey, [...waiting(), `${left}:${away}`].slice(-20));
    onBack();
  }

  document.addEventListener("visibilitychange", () => { if (document.hidden) leave(); else back(Infinity); });
  addEventListener("blur", leave);
  addEventListener("focus", () => back(Infinity));
  // Handing in leaves the page too.
  addEventListener("pagehide", () => { if (isOver()) write(leftKey, null); });
  back(longestAcross);

  return {
    list: waiting,
    forget: (sent) => write(awayKey, waiting().filter((one) => !sent.includes(one))),
  };
}
