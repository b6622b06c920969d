// Answers on their way to the server. Each has a sequence number and stays on this device until the server has it, so
// that a lost network, a reload or a second sending loses nothing and counts nothing twice.
import { text as say } from "/assets/js/__texts.js";

const pause = 3000;

/** What this device keeps of an attempt under a name; it also works where storage is forbidden. */
export function keep(name, fallback) {
  let memory = fallback;
  return {
    read() {
      try { return JSON.parse(localStorage.getItem(name)) ?? memory; } catch { return memory; }
    },
    write(value) {
      memory = value;
      try { localStorage.setItem(name, JSON.stringify(value)); } catch { /* full or forbidden: memory only */ }
    },
  };
}

/** `onSaved(time, position, remark)`, `onOffline()`, `onRefused(sentence, status)`, `onElsewhere()` tell what became of an answer. */
export function openQueue({ attempt, csrf, sequence, onSaved, onOffline, onRefused, onElsewhere }) {
  const waiting = keep(`thao.${attempt}.answers`, {});
  let last = Math.max(sequence, ...Object.values(waiting.read()).map((one) => one.sequence));
  let running = null;
  let isPaused = false;

  async function send(position, entry) {
    const body = new URLSearchParams({ csrf, position, sequence: entry.sequence, response: JSON.stringify(entry.response) });
    const answer = await fetch(`/attempts/${attempt}/answers`, {
      method: "POST", body, headers: { Accept: "text/plain" }, redirect: "error", signal: AbortSignal.timeout(15000),
    });
    const text = (await answer.text()).trim();
    if (answer.status >= 500 || answer.status === 429) throw new Error(text);
    isPaused = answer.status === 423;
    if (isPaused) {
      // Kept until the teacher lets the room go on.
      document.dispatchEvent(new Event("roompaused"));
      onRefused(text, 423);
      return false;
    }
    if (answer.status === 401) { onRefused(say("signed-out"), 401); return false; }
    if (answer.status === 403) { onRefused(say("old"), 403); return false; }
    const now = waiting.read();
    if (now[position]?.sequence === entry.sequence) { delete now[position]; waiting.write(now); }
    const [time, remark = ""] = text.split("\n");
    if (answer.headers.get("attempt-elsewhere")) onElsewhere();
    if (answer.ok) onSaved(time, position, remark); else onRefused(text || say("refused"), answer.status);
    return true;
  }

  async function run() {
    for (;;) {
      const [next] = Object.entries(waiting.read()).sort((a, b) => a[1].sequence - b[1].sequence);
      if (!next) return true;
      try {
        if (!(await send(...next))) return false;
      } catch {
        onOffline();
        return false;
      }
    }
  }

  /** Sends all that waits; true when nothing is left. */
  function flush() {
    running ??= run().finally(() => { running = null; });
    return running;
  }

  setInterval(() => { if (!isEmpty()) flush(); }, pause);
  addEventListener("online", flush);

  const isEmpty = () => Object.keys(waiting.read()).length === 0;
  return {
    waiting: () => waiting.read(),
    isEmpty,
    isPaused: () => isPaused,
    flush,
    add(position, response) {
      last += 1;
      waiting.write({ ...waiting.read(), [position]: { sequence: last, response } });
      return flush();
    },
  };
}
