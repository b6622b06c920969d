"""A slow connection, and when a page on it can be used.

Chromium delays every request and narrows the line; it does not delay the making of a connection. A first visit over a
real line of this kind takes up to three more round trips (name, TCP, TLS)."""

KBIT_A_SECOND = 400
LATENCY_MS = 300
USABLE_WITHIN_MS = 2500

WATCH = """
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.lastPaintMs = entry.startTime;
}).observe({ type: "largest-contentful-paint", buffered: true });
"""
# The policy of the site forbids what Playwright's own waiting for a condition does in a page.
TIMES = """async () => {
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  for (let turn = 0; turn < 100 && !window.lastPaintMs; turn += 1) await pause(50);
  await pause(300);  // A larger paint may still be reported.
  const page = performance.getEntriesByType("navigation")[0];
  const files = performance.getEntriesByType("resource");
  const line = (one) => [
    new URL(one.name).pathname, one.encodedBodySize, Math.round(one.requestStart), Math.round(one.responseEnd),
  ];
  const script = page.domContentLoadedEventEnd;
  return { paint: window.lastPaintMs ?? Infinity, script, files: [page, ...files].map(line) };
}"""


def connect(page):
    """From now on this page has a slow connection."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("Network.enable")
    bytes_a_second = KBIT_A_SECOND * 1000 / 8
    devtools.send("Network.emulateNetworkConditions", {
        "offline": False, "latency": LATENCY_MS,
        "downloadThroughput": bytes_a_second, "uploadThroughput": bytes_a_second,
    })
    page.add_init_script(WATCH)
    page.set_default_timeout(30_000)
    return page


def usable(page, path):
    """Milliseconds from the start of the navigation until the page has its text and its script has run, by the page's
    own clock, and its files: path, bytes on the wire, begin and end in ms. Scripts are modules: they run before
    DOMContentLoaded ends."""
    page.goto(path, wait_until="load")
    times = page.evaluate(TIMES)
    return max(times["paint"], times["script"]), times
