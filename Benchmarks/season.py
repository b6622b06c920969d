"""The department's season at the size of a province: pages while evidence arrives, the lock, all sheets, three years of
evidence, and the locked figures once more from the bare rows by the rule as CURRICULUM.md §5 words it."""

import re
import shutil
import sqlite3
import subprocess
import threading
import time
from datetime import date
from statistics import median

from crawl import pages
from thao import BINARY

YEARS_MORE = 8  # copies of one year's evidence: about six million rows together
ARRIVING = 200  # proofs a second
OPENINGS = 15
TODAY = date.today()


def lengthen(db):
    """The same pupils with the evidence of earlier years, which no longer proves anything of this level."""
    connection = sqlite3.connect(db)
    columns = """kind, delivery_mode, minutes, score_hundredths, safety_right, safety_asked, critical_error,
        criteria_passed, subject, recorded_by_account_id, is_valid"""
    last = connection.execute("SELECT MAX(id) FROM evidence").fetchone()[0]
    for turn in range(1, YEARS_MORE + 1):
        connection.execute(
            f"""INSERT INTO evidence (learner_id, day, recorded_at_ms, {columns})
            SELECT learner_id, day - ?, recorded_at_ms, {columns} FROM evidence
            WHERE id <= ? AND attempt_id IS NULL AND kind <> 'dossier'""", (turn * 120, last))
    connection.commit()
    rows = connection.execute("SELECT COUNT(*) FROM evidence").fetchone()[0]
    connection.close()
    return rows


class Arrivals(threading.Thread):
    """Teachers who record an activity of their class, again and again: each post is a proof for every pupil."""

    def __init__(self, visitor):
        super().__init__(daemon=True)
        self.visitor, self.ended, self.proofs = visitor, threading.Event(), 0
        self.page = next(page for shape, page in pages(visitor).items() if shape.endswith("/activities/new"))

    def run(self):
        form = self.page.form(holding="minutes")
        present = len(form.xpath(".//input[@type='checkbox'][@checked]"))
        mode = [value for value in form.xpath(".//select[@name='mode']/option/@value") if value][0]
        began = time.monotonic()
        while not self.ended.is_set():
            answer = self.visitor.submit(
                self.page, form, {"subject": f"Buổi học {self.proofs}", "mode": mode}, follow=False)
            assert answer.status == 303, answer.words[:300]
            self.proofs += present
            self.ended.wait(max(0, began + self.proofs / ARRIVING - time.monotonic()))


def busy_pages(figures, server, sign_in, people, timing):
    arrivals = Arrivals(sign_in(server.port, people["teacher"][0]))
    officer, manager = (sign_in(server.port, people[role][0]) for role in ["departmentOfficer", "schoolManager"])
    school = manager.get("/").path
    arrivals.start()
    began = time.monotonic()
    for name, visitor, path, limit in [
        ("department page", officer, officer.get("/coverage").path, 60), ("school page", manager, school, 30),
    ]:
        spent, statements = timing(visitor, path, 60)
        figures.add(f"{name} while evidence arrives", spent, "ms", at_most=limit, how=f"{statements} statements")
    arrivals.ended.set()
    arrivals.join()
    rate = arrivals.proofs / (time.monotonic() - began)
    figures.add("evidence arriving meanwhile", rate, "/s", at_least=ARRIVING * 0.9, how="activities of a class")


def lock(figures, server, sign_in, people, rows):
    officer = sign_in(server.port, people["departmentOfficer"][0])
    page = officer.get("/coverage")
    began = time.monotonic()
    locked = officer.submit(page, page.form(holding="cutoff"), {"cutoff": f"{TODAY:%d/%m/%Y}", "confirm": "1"})
    spent = time.monotonic() - began
    assert locked.status == 200 and "chốt" in locked.words.lower(), locked.words[:300]
    figures.add("locking the province", spent, "s", at_most=10, how=f"{rows:,} proofs, with its page")


def sheets(figures, db, folder):
    done = subprocess.run(
        ["/usr/bin/time", "-v", BINARY, "report", "export", "--db", db, "--unit", "SGD", "--year", str(TODAY.year),
         "--out", folder / "season"], capture_output=True, text=True, check=True)
    clock = re.search(r"Elapsed.*: (?:(\d+):)?(\d+):([\d.]+)", done.stderr)
    peak = int(re.search(r"Maximum resident set size \(kbytes\): (\d+)", done.stderr).group(1)) / 1024
    spent = int(clock.group(2)) * 60 + float(clock.group(3))
    figures.add("all sheets of the province", spent, "s", at_most=20, how="command line, with the report in words")
    figures.add("memory of all sheets", peak, "MB", at_most=200, how="peak of the process")


def recount(figures, db):
    """Every class of the lock, pupil by pupil, from enrolments and evidence alone."""
    connection = sqlite3.connect(f"file:{db}?mode=ro", uri=True)
    day = (TODAY - date(1970, 1, 1)).days
    (rule,) = connection.execute(
        """SELECT minimum_minutes, knowledge_pass_hundredths, safety_pass_percent, skill_pass
        FROM literacy_settings ORDER BY version DESC LIMIT 1""")
    proofs = {}
    for row in connection.execute(
            """SELECT learner_id, kind, day, minutes, score_hundredths, safety_right, safety_asked, critical_error,
            criteria_passed FROM evidence WHERE is_valid = 1 AND day <= ? ORDER BY learner_id""", (day,)):
        proofs.setdefault(row[0], []).append(row[1:])
    counted = {}
    for learner, room, grade, year, first in connection.execute(
            """SELECT e.learner_id, c.id, c.grade, c.school_year, (SELECT MIN(f.from_day) FROM enrolment f
                JOIN classroom d ON d.id = f.classroom_id
                WHERE f.learner_id = e.learner_id AND (d.grade >= 10) = (c.grade >= 10))
            FROM enrolment e JOIN classroom c ON c.id = e.classroom_id
            WHERE e.status IN ('enrolled', 'transferredIn') AND e.from_day <= ? AND (e.to_day IS NULL OR e.to_day > ?)""",
            (day, day)):
        entered = min(first, (date(year - (grade - (10 if grade >= 10 else 6)), 8, 1) - date(1970, 1, 1)).days)
        part, knowledge, skill, reached = judged(proofs.get(learner, []), rule, entered)
        old = counted.get(room, (0, 0, 0, 0, 0))
        counted[room] = tuple(map(sum, zip(old, (1, part, knowledge, skill, reached))))
    locked = {
        row[0]: row[1:] for row in connection.execute(
            """SELECT classroom_id, population, took_part, knowledge_passed, skill_passed, reached FROM snapshot_coverage
            WHERE snapshot_id = (SELECT MAX(id) FROM snapshot)""")}
    differing = [room for room in locked if locked[room] != counted.get(room)]
    figures.add("locked classes that a recount does not confirm", len(differing), "", at_most=0,
                how=f"{len(locked):,} classes, {sum(row[0] for row in locked.values()):,} pupils, rule written again in Python")
    assert locked, "nothing was locked"


def judged(proofs, rule, entered):
    minutes, knowledge_pass, safety_percent, skill_pass = rule
    part = (any(kind == "certificate" for kind, *_ in proofs)
            or sum(max(0, row[2]) for row in proofs if row[0] == "activity") >= minutes)
    knowledge = [row[1] for row in proofs if row[0] == "knowledge" and row[3] >= knowledge_pass and row[5] > 0
                 and row[4] * 100 >= safety_percent * row[5]]
    skill = [row[1] for row in proofs
             if row[0] == "dossier" and row[3] >= skill_pass * 100 and not row[6] or row[0] == "observation" and row[7] >= 5]
    reached = part and any(day >= entered for day in knowledge) and any(day >= entered for day in skill)
    return int(part), int(bool(knowledge)), int(bool(skill)), int(reached)


def opening(figures, server_of, memory_kb, shorter, longer):
    """Start and memory with one year of evidence and with all."""
    times, idle = {shorter: [], longer: []}, {}
    for _ in range(OPENINGS):
        for db in [shorter, longer]:
            with server_of(db) as server:
                times[db].append(server.start_seconds)
                time.sleep(1)
                idle[db] = memory_kb(server.process.pid)
    how = f"province, median of {OPENINGS}, in turn"
    figures.add(f"opening with {YEARS_MORE + 1} times the evidence ÷ with one year's",
                median(times[longer]) / median(times[shorter]), "×", at_most=1.15, how=how)
    figures.add(f"idle memory with {YEARS_MORE + 1} times the evidence ÷ with one year's", idle[longer] / idle[shorter],
                "×", at_most=1.15, how=how)


def run(bench, sign_in, memory_kb, timing):
    shorter = bench.province("province")
    longer = shutil.copy(shorter, bench.folder / "long.sqlite")
    rows = lengthen(longer)
    people = bench.people(shorter)
    opening(bench.figures, bench.server, memory_kb, shorter, longer)
    with bench.server(longer) as server:
        busy_pages(bench.figures, server, sign_in, people, timing)
        lock(bench.figures, server, sign_in, people, rows)
    recount(bench.figures, longer)
    sheets(bench.figures, longer, bench.folder)
