"""Lessons: the check of all content, the server's time for a screen, when a page can be used on a slow connection."""

import statistics
import time

import slow
from playwright.sync_api import sync_playwright
from thao import thao

CHECKS = 5
AGAIN = 5
SLOW_LINE = f"{slow.KBIT_A_SECOND} kbit/s, {slow.LATENCY_MS} ms, empty cache, 390 × 844"


def check(figures):
    """`thao check` over everything, from the start of the process to its end."""
    times = []
    for _ in range(CHECKS):
        began = time.monotonic()
        made = thao("check")
        times.append(time.monotonic() - began)
        assert made.returncode == 0, made.stderr
    how = f"{(made.stdout + made.stderr).strip()}, median of {CHECKS}"
    figures.add("thao check", statistics.median(times), "s", at_most=2, how=how)


def rendering(figures, visitor, timing):
    """The server's own time for each screen of each lesson."""
    screens = [path for lesson in lessons(visitor) for path in screens_of(visitor, lesson)]
    spent = {path: timing(visitor, path)[0] for path in screens}
    slowest = sorted(spent, key=spent.get)[-AGAIN:]
    most, path = max((timing(visitor, path, times=100)[0], path) for path in slowest)
    typical, above = statistics.median(spent.values()), sum(ms > 2 for ms in spent.values())
    figures.add("screen of a lesson, server time", typical, "ms", at_most=2, how=f"median of {len(screens)} screens")
    how = f"{path}, {above} screens above 2 ms"
    figures.add("slowest screen of a lesson, server time", most, "ms", at_most=2, how=how)


def use(figures, server, visitor):
    """From the start of the navigation until the text stands there and the script has run, by the page's own clock."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        spent = {path: usable(browser, server, visitor, path) for path in lessons(visitor)}
        slowest = max(spent, key=spent.get)
        most = statistics.median(usable(browser, server, visitor, slowest) for _ in range(AGAIN))
        browser.close()
    figures.add("lesson page usable", statistics.median(spent.values()), "ms", at_most=slow.USABLE_WITHIN_MS,
                how=f"{SLOW_LINE}, median of {len(spent)} lessons")
    figures.add("slowest lesson page usable", most, "ms", at_most=slow.USABLE_WITHIN_MS,
                how=f"{slowest}, median of {AGAIN}")


def usable(browser, server, visitor, path):
    context = browser.new_context(base_url=server.address, viewport={"width": 390, "height": 844})
    context.add_cookies([
        {"name": name, "value": value, "url": server.address} for name, value in visitor.cookies.items()
    ])
    spent, _ = slow.usable(slow.connect(context.new_page()), path)
    context.close()
    return spent


def lessons(visitor):
    """Their addresses, as the list of lessons has them."""
    return visitor.get("/lessons").document.xpath("//main//h3/a/@href")


def screens_of(visitor, lesson):
    return visitor.get(lesson).document.xpath("//ol[@class='lessonbar__parts']//a/@href")
