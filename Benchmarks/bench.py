"""`make bench`: every figure that the project promises, beside its limit. `make bench` exits with 1 when one is missed.

Names of parts may be given, for example `scripts/bench answers workbook`.
"""

import http.client
import json
import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from figures import ROOT, Figures, memory_kb

os.environ.setdefault("THAO_BIN", str(ROOT / ".build/release/thao"))
sys.path.insert(0, str(ROOT / "Tests/Browser"))

import contest  # noqa: E402
import crawl  # noqa: E402
import lessons  # noqa: E402
import live  # noqa: E402
import people  # noqa: E402
import rush  # noqa: E402
import saver  # noqa: E402
import season  # noqa: E402
import window  # noqa: E402
from conftest import sign_in  # noqa: E402
from steady import CONNECTIONS, SECONDS, Load  # noqa: E402
from thao import BINARY, Server, thao  # noqa: E402

ROUNDS = 3
ROUNDS_OF_ANSWERS = 5
REST = 6  # seconds after which nothing of the start is left to do


class Bench:
    def __init__(self, folder):
        self.folder, self.figures = Path(folder), Figures()
        self.provinces = {}

    def province(self, scale):
        """A copy of a demo province that is made once."""
        if scale not in self.provinces:
            db = self.folder / f"{scale}.sqlite"
            began = time.monotonic()
            made = thao("demo", "--db", db, "--scale", scale, "--seed", "1", timeout=3600)
            assert made.returncode == 0, made.stderr
            self.figures.add(f"making the {scale} province", time.monotonic() - began, "s")
            self.provinces[scale] = db
        return Path(shutil.copy(self.provinces[scale], tempfile.mktemp(".sqlite", dir=self.folder)))

    def server(self, db):
        return Server(db, self.folder / "log.txt", binary=BINARY)

    def start(self):
        """From the start of the process to its first page, and what it holds when idle."""
        times = []
        db = self.province("school")
        for _ in range(7):
            began = time.monotonic()
            with self.server(db) as server:
                first_answer(server.port)
                times.append((time.monotonic() - began) * 1000)
        with self.server(db) as server:
            first_answer(server.port)
            time.sleep(REST)
            idle = memory_kb(server.process.pid) / 1024
        self.figures.add("start to first answer", statistics.median(times), "ms", at_most=150, how="school, median of 7")
        self.figures.add(
            "resident when idle", idle, "MB", at_most=60, how=f"school, {REST} s after the start, lessons and questions read")

    def weight(self):
        """Bytes of a pupil's first visit, as the network carries them."""
        from playwright.sync_api import sync_playwright

        db = self.province("school")
        learner = self.people(db)["learner"][0]
        with self.server(db) as server, sync_playwright() as playwright:
            visitor = sign_in(server.port, learner)
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            context = browser.new_context(viewport={"width": 390, "height": 844})
            for name, value in visitor.cookies.items():
                context.add_cookies([{"name": name, "value": value, "url": server.address}])
            page = context.new_page()
            devtools = context.new_cdp_session(page)
            devtools.send("Network.enable")
            sizes = []
            devtools.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
            page.goto(server.address, wait_until="networkidle")
            browser.close()
        self.figures.add(
            "first visit of a pupil", sum(sizes) / 1024, "KB", at_most=60, how=f"gzip and fonts, {len(sizes)} answers")

    def answers(self):
        """Saving an answer, durable, beside the plain-text route of the same server."""
        db = self.province("school")
        sessions = saver.sessions(db, CONNECTIONS)
        load = Load(self.folder)
        ratios, tails, rates, plain_tails, failed = [], [], [], [], 0
        with self.server(db) as server:
            for turn in range(ROUNDS_OF_ANSWERS):
                plain, plain_tail, _ = load.pages(server.port, "/health")
                saved, tail, refused = load.saves(server.port, sessions, (turn + 1) * 1_000_000)
                ratios.append(saved / plain)
                rates.append(saved)
                tails.append(tail)
                plain_tails.append(plain_tail)
                failed += refused
        how = (
            f"{CONNECTIONS} connections, synchronous=FULL, median of {ROUNDS_OF_ANSWERS} × {SECONDS} s"
            f" ({min(ratios):.2f} to {max(ratios):.2f} ×, {min(tails):.0f} to {max(tails):.0f} ms;"
            f" plain text {statistics.median(plain_tails):.0f} ms)")
        self.figures.add("saving an answer ÷ plain text", statistics.median(ratios), "×", at_least=0.5, how=how)
        self.figures.add("saving an answer, 99 of 100 within", statistics.median(tails), "ms", at_most=60, how=how)
        self.figures.add("saved answers", statistics.median(rates), "/s", how=how)
        self.figures.add("saves refused or failed", failed, "", at_most=0, how=how)

    def kills(self, count=200):
        """`kill -9` while pupils save."""
        db = self.province("school")
        server = self.server(db)
        savers = [saver.Saver(server.port, session) for session in saver.sessions(db, CONNECTIONS)]
        for each in savers:
            each.start()
        for kill in range(count):
            server.start()
            time.sleep(0.1 + 0.01 * (kill % 20))
            server.kill()
        for each in savers:
            each.ended.set()
        for each in savers:
            each.join(10)
        acknowledged = sum(len(each.acknowledged) for each in savers)
        how = f"{count} × kill -9, {acknowledged} answers acknowledged"
        self.figures.add("acknowledged answers lost", len(saver.lost(db, savers)), "", at_most=0, how=how)
        self.figures.add("databases damaged", 0 if saver.is_whole(db) else 1, "", at_most=0, how=how)

    def live(self):
        """Live quizzes in crowds."""
        live.fan_out(self, 5_000, limit_ms=200)
        live.fan_out(self, 10_000, limit_ms=400)
        live.many_rooms(self)

    def pages(self):
        """The server's own time for the heavy pages, and the statements of every page."""
        db = self.province("province")
        found = self.people(db)
        most = 0
        with self.server(db) as server:
            for role in people.ROLES:
                visitor = sign_in(server.port, found[role][0])
                for shape, page in crawl.pages(visitor).items():
                    time_ms, statements = timing(visitor, page.path)
                    most = max(most, statements)
                    limit = LIMITS.get((role, shape))
                    if limit:
                        self.figures.add(
                            f"{role} {shape}", time_ms, "ms", at_most=limit, how=f"province, {statements} statements")
        self.figures.add("most statements of a page", most, "", at_most=12, how="all linked pages of all roles")

    def lessons(self):
        """Checking, rendering and reading the lessons."""
        lessons.check(self.figures)
        db = self.province("school")
        learner = self.people(db)["learner"][0]
        with self.server(db) as server:
            visitor = sign_in(server.port, learner)
            lessons.rendering(self.figures, visitor, timing)
            lessons.use(self.figures, server, visitor)

    def rush(self):
        """Everybody begins in a minute and hands in within ten seconds."""
        db = self.province("province")
        rush.run(self.figures, self.server(db), db)

    def season(self):
        """The department's year at the size of a province."""
        season.run(self, sign_in, memory_kb, timing)

    def workbook(self, rows=130_000):
        """The writer of the reports beside a C program with the same cells."""
        program = self.folder / "workbook"
        subprocess.run(
            ["gcc", "-O2", "-o", program, ROOT / "Benchmarks/workbook.c", "-lxlsxwriter"], check=True)
        ratios, grown = [], []
        for _ in range(ROUNDS):
            began = time.monotonic()
            subprocess.run([program, str(rows), self.folder / "c.xlsx"], check=True)
            c_ms = (time.monotonic() - began) * 1000
            made = thao("bench", "workbook", "--rows", rows, "--out", self.folder / "thao.xlsx", timeout=120)
            assert made.returncode == 0, made.stderr
            told = json.loads(made.stdout)
            ratios.append(told["ms"] / c_ms)
            grown.append((told["rss_peak_kb"] - told["rss_before_kb"]) / 1024)
        how = f"{rows} × 20 cells, median of {ROUNDS}"
        self.figures.add("workbook ÷ C program", statistics.median(ratios), "×", at_most=1.15, how=how)
        self.figures.add("memory of the workbook", max(grown), "MB", at_most=60, how=how)

    def window(self):
        """A contest with 3,000 at once, and a server that is killed twice."""
        db = self.province("province")
        window.run(self.figures, self.server(db), db)

    def contest(self):
        """Ranking a million results, and the public board while a contest runs."""
        contest.ranking(self.figures, self.province("school"), self.folder, ROUNDS)
        db = self.province("school")
        with sqlite3.connect(db) as connection:
            codes = [row[0] for row in connection.execute("SELECT student_code FROM learner WHERE student_code <> ''")]
        officer = self.people(db)["departmentOfficer"][0]
        ratios, load = [], Load(self.folder)
        with self.server(db) as server:
            board = contest.board(sign_in(server.port, officer), codes, self.folder)
            for _ in range(ROUNDS):
                plain, _, _ = load.pages(server.port, "/health")
                read, _, refused = load.pages(server.port, board)
                assert refused == 0
                ratios.append(read / plain)
        how = f"{CONNECTIONS} connections, median of {ROUNDS} × {SECONDS} s"
        self.figures.add("public board ÷ plain text", statistics.median(ratios), "×", at_least=0.8, how=how)

    def people(self, db):
        listed = thao("demo", "--db", db, "--sign-ins")
        assert listed.returncode == 0, listed.stderr
        return people.read(listed.stdout)


# Server time of a page at province scale, in milliseconds.
LIMITS = {("departmentOfficer", "/units/:/coverage"): 60, ("teacher", "/classrooms/:"): 20}


def first_answer(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", "/sign-in")
    assert connection.getresponse().status == 200


def timing(visitor, path, times=15):
    """Median of the server's own time in ms, and the statements it ran."""
    spent, statements = [], 0
    for _ in range(times):
        header = visitor.get(path).headers.get("Server-Timing") or ""
        spent.append(float(re.search(r"app;dur=([\d.]+)", header).group(1)))
        statements = int(re.search(r'desc="(\d+)"', header).group(1))
    return statistics.median(spent), statements


PARTS = ["start", "weight", "answers", "kills", "live", "pages", "rush", "lessons", "season", "workbook", "contest", "window"]


def main(parts):
    with tempfile.TemporaryDirectory(dir=ROOT / ".build") as folder:
        bench = Bench(folder)
        for part in parts or PARTS:
            getattr(bench, part)()
    bench.figures.write()
    if bench.figures.missed:
        sys.exit("missed: " + ", ".join(bench.figures.missed))


if __name__ == "__main__":
    main([part for part in sys.argv[1:] if part in PARTS])
