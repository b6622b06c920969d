"""A contest in one window: 20,000 contestants are registered, 3,000 of them begin within a minute, save twenty answers
each, and hand in within the last ten seconds, while the server is killed twice and started again."""

import asyncio
import copy
import json
import os
import random
import sqlite3
import statistics
import time

import contest
from rush import Pupil
from thao import thao

REGISTERED, SITTING = 20_000, 3_000
START_SECONDS, SAVE_SECONDS, END_SECONDS = 60, 600, 10
QUESTIONS, SAVES = 10, 20
KILLS = [200, 400]  # seconds after the first start
PATIENCE = 60  # seconds for which a client goes on asking
LIMITS = {"begin": 1_000, "save": 250}


def run(figures, server, db):
    made = thao("bench", "waiting", "--db", db, "--count", SITTING, timeout=900)
    assert made.returncode == 0, made.stderr
    sessions = [json.loads(line) for line in made.stdout.splitlines()]
    number = announce(db)
    contestants = [
        Contestant(server.port, place, {**session, "path": f"/my-contests/{number}/sittings"})
        for place, session in enumerate(sessions)]
    assert len(contestants) == SITTING, f"only {len(contestants)} pupils"
    with server:
        away = asyncio.run(sit(server, contestants))
    how = f"{REGISTERED:,} registered, {SITTING:,} sitting, {SAVES} answers each, 2 × kill -9, load {os.getloadavg()[0]:.1f}"
    for name, limit in LIMITS.items():
        spent = sorted(ms for one in contestants for kind, ms in one.spent if kind == name)
        figures.add(f"contest: {name}, 99 of 100 within", spent[int(len(spent) * 0.99)], "ms", at_most=limit,
                    how=f"{len(spent):,} requests, median {statistics.median(spent):.0f} ms, {how}")
    figures.add("contest: away after kill -9, the longer time", away, "s", how="killed, started, listening")
    figures.add("contest: refused or failed", sum(len(one.failures) for one in contestants), "", at_most=0,
                how="; ".join(sorted({str(failure) for one in contestants for failure in one.failures})[:3]) or how)
    figures.add("contest: lost or unfinished", len(missing(db, contestants)), "", at_most=0,
                how="every sitting, acknowledged answer and mark looked up in the database")
    checked = thao("verify", "--db", db, timeout=300)
    figures.add("contest: databases damaged or logs broken", 0 if checked.returncode == 0 else 1, "", at_most=0,
                how="thao verify afterwards")


def announce(db):
    """A contest that has been open for ten minutes, so that everybody's turn has come, with its contestants."""
    now = int(time.time() * 1000)
    settings = copy.deepcopy(contest.SETTINGS)
    settings["title"] = "Đo một đợt thi"
    settings["rounds"] = [{"title": "Vòng thi", "opensAt": {"ms": now - 600_000}, "closesAt": {"ms": now + 8 * 3_600_000}}]
    settings["paper"]["timing"]["limitMs"] = 4 * 3_600_000
    with sqlite3.connect(db) as connection:
        account = connection.execute("SELECT MIN(id) FROM account").fetchone()[0]
        unit = connection.execute("SELECT MIN(id) FROM unit WHERE kind = 'department'").fetchone()[0]
        number = connection.execute(
            "INSERT INTO contest (unit_id, state, version, settings, created_by_account_id, created_at_ms)"
            " VALUES (?, 'running', 1, ?, ?, ?)", [unit, json.dumps(settings), account, now]).lastrowid
        connection.execute(
            "INSERT INTO contestant (contest_id, learner_id, group_code, school_unit_id, classroom_id, origin, has_consent,"
            " registered_by_account_id, registered_at_ms)"
            " SELECT ?, e.learner_id, 'B', c.school_unit_id, c.id, 'school', 0, ?, ? FROM enrolment e"
            " JOIN classroom c ON c.id = e.classroom_id AND c.grade >= 10 WHERE e.to_day IS NULL"
            " ORDER BY NOT EXISTS (SELECT 1 FROM account a JOIN session s ON s.account_id = a.id"
            " WHERE a.learner_id = e.learner_id), e.learner_id LIMIT ?", [number, account, now, REGISTERED])
    return number


async def sit(server, contestants):
    begun = asyncio.get_running_loop().time()
    chance = random.Random(1)
    ending = begun + START_SECONDS + SAVE_SECONDS
    kills = asyncio.create_task(kill(server, begun))
    await asyncio.gather(*(
        one.sit(begun + START_SECONDS * one.number / SITTING, ending + END_SECONDS * chance.random())
        for one in contestants))
    return await kills


async def kill(server, begun):
    loop, away = asyncio.get_running_loop(), 0
    for after in KILLS:
        await asyncio.sleep(begun + after - loop.time())
        killed = loop.time()
        server.kill()
        await asyncio.to_thread(server.start)
        away = max(away, loop.time() - killed)
    return away


class Contestant(Pupil):
    """Asks again and again while the server is away, as the page's queue does."""

    async def sit(self, start, end):
        loop = asyncio.get_running_loop()
        chance = random.Random(self.number)
        await asyncio.sleep(start - loop.time())
        status, location, _ = await self.ask("begin", "POST", self.session["path"], "", start)
        if status != 303 or not location.startswith("/attempts/"):
            self.failures.append(("begin", location))
            return
        self.attempt = int(location.split("/")[2])
        await self.ask("page", "GET", f"/attempts/{self.attempt}", None, loop.time())
        moments = sorted(chance.uniform(loop.time(), end) for _ in range(SAVES))
        for sequence, moment in enumerate(moments, 1):
            await asyncio.sleep(max(0, moment - loop.time()))
            await self.save(sequence, max(moment, loop.time()))
        await asyncio.sleep(max(0, end - loop.time()))
        await self.ask("hand in", "POST", f"/attempts/{self.attempt}/submission", "", end)
        self.close()

    async def save(self, sequence, planned):
        position, choice = (sequence - 1) % QUESTIONS + 1, (self.number + sequence) % 4
        body = f"&position={position}&sequence={sequence}&response={choice}"
        status, _, _ = await self.ask("save", "POST", f"/attempts/{self.attempt}/answers", body, planned)
        if status == 200:
            self.saved[position, sequence] = choice

    async def ask(self, kind, method, path, body, planned):
        loop = asyncio.get_running_loop()
        while True:
            try:
                answer = await asyncio.wait_for(self.exchange(method, path, body), 10)
                break
            except (OSError, asyncio.IncompleteReadError, asyncio.TimeoutError) as error:
                self.close()
                if loop.time() > planned + PATIENCE:
                    self.failures.append((kind, repr(error)))
                    return 0, "", ""
                await asyncio.sleep(0.25)
        self.spent.append((kind, (loop.time() - planned) * 1000))
        if answer[0] not in (200, 204, 303):
            self.failures.append((kind, answer[0]))
        return answer


def missing(db, contestants):
    """What was acknowledged and does not stand in the database, or is not finished."""
    with sqlite3.connect(f"file:{db}?mode=ro", uri=True) as connection:
        found = []
        for one in contestants:
            row = connection.execute(
                "SELECT t.submitted_at_ms, t.score_hundredths, s.attempt_id,"
                " (SELECT COUNT(*) FROM attempt_item WHERE attempt_id = t.id AND score_hundredths IS NULL)"
                " FROM attempt t LEFT JOIN contest_sitting s ON s.attempt_id = t.id WHERE t.id = ?",
                (one.attempt,)).fetchone()
            kept = set(connection.execute(
                "SELECT position, sequence FROM answer_journal WHERE attempt_id = ?", (one.attempt,)))
            whole = row and None not in row[:3] and row[3] == 0
            if not whole or not set(one.saved) <= kept or len(one.saved) != SAVES:
                found.append((one.attempt, row, len(one.saved), len(kept)))
        return found
