"""Contests: the ranking from the database, and the public board beside the plain-text route."""

import datetime
import json
import shutil
import sqlite3
import statistics

from thao import thao

SETTINGS = {
    "kind": "knowledge", "title": "Đo tốc độ xếp hạng", "organiser": "Sở", "purpose": [],
    "groups": [{"code": "B", "title": "THPT", "schoolKinds": ["upperSecondary"], "grades": [10, 12]}],
    "rounds": [{"title": "Vòng thi", "opensAt": {"ms": 0}, "closesAt": {"ms": 1}}],
    "paper": {"blueprint": "CT10", "questionCount": 10, "fullMarks": {"hundredths": 1000},
              "timing": {"limitMs": 600000, "graceMs": 5000}},
    "attempts": {"perRound": 1, "counted": "BEST_SPEED"},
    "profile": {"key": "SPEED", "criteria": ["points", "duration", "submittedAt"], "onlyFullMarks": False},
    "overall": {"sum": {}},
    "eligibility": {"registrationDay": {"number": 20000}, "needsConsent": False},
    "awards": {"levels": [{"award": "nhat", "count": 1}], "policy": "RANK_WINDOW", "isCapped": False},
    "appeals": {"filingDays": 3, "answerDays": 5, "closingMinute": 1020},
}


def fill(db, count):
    """So many contestants with a result each; points are often equal, times seldom."""
    with sqlite3.connect(db) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        account = connection.execute("SELECT MIN(id) FROM account").fetchone()[0]
        unit = connection.execute("SELECT MIN(id) FROM unit WHERE kind = 'department'").fetchone()[0]
        classroom, school = connection.execute("SELECT id, school_unit_id FROM classroom ORDER BY id").fetchone()
        contest = connection.execute(
            "INSERT INTO contest (unit_id, state, version, settings, created_by_account_id, created_at_ms)"
            " VALUES (?, 'marking', 1, ?, ?, 0)", [unit, json.dumps(SETTINGS), account]).lastrowid
        first = connection.execute("SELECT COALESCE(MAX(id), 0) + 1 FROM learner").fetchone()[0]
        connection.executemany(
            "INSERT INTO learner (id, student_code, full_name, sort_key, match_key) VALUES (?, '', 'Nguyễn Văn An', '', '')",
            ((first + n,) for n in range(count)))
        connection.executemany(
            "INSERT INTO contestant (contest_id, learner_id, group_code, school_unit_id, classroom_id, origin, has_consent,"
            " registered_by_account_id, registered_at_ms) VALUES (?, ?, 'B', ?, ?, 'imported', 0, ?, 0)",
            ((contest, first + n, school, classroom, account) for n in range(count)))
        connection.execute(
            "INSERT INTO contest_result (contest_id, round, contestant_id, points_hundredths, duration_ms,"
            " submitted_at_ms, whole_clusters) SELECT contest_id, 0, id, 1000 - (id * 7919 % 11) * 50,"
            " 60000 + id * 104729 % 540000, 1790000000000 + id * 1299709 % 600000000, 0 FROM contestant"
            " WHERE contest_id = ?", [contest])
    return contest


def ranking(figures, db, folder, rounds):
    """Ten times the results cost less than fourteen times the time."""
    spent = {}
    for count in [100_000, 1_000_000]:
        file = shutil.copy(db, folder / f"contest-{count}.sqlite")
        contest = fill(file, count)
        told = []
        for _ in range(rounds):
            done = thao("bench", "contest", "--db", file, "--contest", contest, timeout=600)
            assert done.returncode == 0, done.stderr
            told.append(json.loads(done.stdout))
            assert told[-1]["ranked"] == count
        spent[count] = statistics.median(each["ms"] for each in told)
        memory = max(each["rss_peak_kb"] for each in told) / 1024
    how = f"from the database to places, median of {rounds}"
    figures.add("ranking 1,000,000 results", spent[1_000_000], "ms", at_most=1000, how=how)
    figures.add("memory of that ranking", memory, "MB", at_most=300, how="peak of the process")
    figures.add("ten times the results", spent[1_000_000] / spent[100_000], "×", at_most=14, how=how)


def board(officer, codes, folder):
    """The address of a public board of a contest that runs."""
    page = officer.get(next(a for a in officer.get("/").document.xpath("//a/@href") if a.endswith("/contests")))
    page = officer.submit(page, page.form(holding="preset"))
    opens = datetime.datetime.now() - datetime.timedelta(days=1)
    closes = opens + datetime.timedelta(days=2)
    saved = officer.submit(page, page.form(holding="roundTitle"), {
        "opensDay": [f"{opens:%d/%m/%Y}", ""], "closesDay": [f"{closes:%d/%m/%Y}", ""], "minimumAge": "",
        "registrationDay": f"{opens:%d/%m/%Y}"})
    assert saved.status == 200, saved.words[:500]
    contest = page.path.split("/")[2]
    for step in ["announce", "open"]:
        page = officer.get(f"/contests/{contest}/steps/{step}")
        assert officer.submit(page, page.form(action="/steps/")).status == 200
    page = officer.get(f"/contests/{contest}/results")
    file = folder / "results.csv"
    file.write_text("Mã học sinh,Điểm\n" + "".join(f"{code},{n % 11}\n" for n, code in enumerate(codes)))
    brought = officer.upload(page, page.form(holding="file"), file)
    assert "Đã nhập kết quả" in brought.words, brought.words[:500]
    page = officer.get(f"/contests/{contest}/desk")
    officer.submit(page, page.form(action="board-state"), {"board": "interim"})
    return f"/contests/{contest}/board"
