"""The rush at the beginning and at the end of a test: all pupils begin within a minute and hand in within the last ten
seconds, each on a connection of their own, while their pages say every ten seconds that they are there."""

import asyncio
import json
import os
import random
import sqlite3
import statistics
import time

from thao import thao

PUPILS = 3_000
START_SECONDS = 60
REST_SECONDS = 10
END_SECONDS = 10
BEAT_SECONDS = 10
LIMIT_MS = 1_000


def run(figures, server, db):
    made = thao("bench", "waiting", "--db", db, "--count", PUPILS, timeout=900)
    assert made.returncode == 0, made.stderr
    pupils = [Pupil(server.port, number, json.loads(line)) for number, line in enumerate(made.stdout.splitlines())]
    assert len(pupils) == PUPILS, f"only {len(pupils)} pupils"
    load = os.getloadavg()[0]
    with server:
        began = time.monotonic()
        asyncio.run(rush(pupils))
        took = time.monotonic() - began
    how = f"{PUPILS} pupils in {took:.0f} s, load {load:.1f} before and {os.getloadavg()[0]:.1f} after"
    for name in ["begin", "page", "save", "sign", "hand in", "result"]:
        spent = sorted(ms for pupil in pupils for kind, ms in pupil.spent if kind == name)
        tail = spent[int(len(spent) * 0.99)]
        figures.add(f"rush: {name}, 99 of 100 within", tail, "ms", at_most=LIMIT_MS,
                    how=f"{len(spent)} requests, median {statistics.median(spent):.0f} ms, {how}")
    figures.add("rush: refused or failed", sum(len(pupil.failures) for pupil in pupils), "", at_most=0,
                how="; ".join(sorted({str(failure) for pupil in pupils for failure in pupil.failures})[:3]) or how)
    figures.add("rush: lost or unfinished", len(missing(db, pupils)), "", at_most=0,
                how="every attempt, paper, saved answer and mark looked up in the database")


async def rush(pupils):
    begun = asyncio.get_running_loop().time()
    chance = random.Random(1)
    ending = begun + START_SECONDS + REST_SECONDS
    await asyncio.gather(*(
        pupil.sit(begun + START_SECONDS * pupil.number / PUPILS, ending + END_SECONDS * chance.random())
        for pupil in pupils))


class Pupil:
    """Begins, saves two answers, and hands in with a third one. Times count from the moment that was planned."""

    def __init__(self, port, number, session):
        self.port, self.number, self.session = port, number, session
        self.attempt, self.saved, self.spent, self.failures = None, {}, [], []
        self.reader = self.writer = None
        self.lock, self.ended = asyncio.Lock(), asyncio.Event()

    async def sit(self, start, end):
        loop = asyncio.get_running_loop()
        await asyncio.sleep(start - loop.time())
        status, location, _ = await self.ask("begin", "POST", self.session["path"], "", start)
        if status != 303:
            return
        self.attempt = int(location.split("/")[2])
        await self.ask("page", "GET", f"/attempts/{self.attempt}", None, loop.time())
        beats = asyncio.create_task(self.beat())
        for sequence in (1, 2):
            await asyncio.sleep(random.uniform(0.5, 3))
            await self.save(sequence, loop.time())
        await asyncio.sleep(max(0, end - loop.time()))
        self.ended.set()
        await beats
        await self.save(3, end)
        status, location, _ = await self.ask("hand in", "POST", f"/attempts/{self.attempt}/submission", "", end)
        if status == 303:
            await self.ask("result", "GET", location, None, loop.time())
        self.close()

    async def save(self, sequence, planned):
        choice = (self.number + sequence) % 4
        body = f"&position={sequence}&sequence={sequence}&response={choice}"
        status, _, _ = await self.ask("save", "POST", f"/attempts/{self.attempt}/answers", body, planned)
        if status == 200:
            self.saved[sequence] = choice

    async def beat(self):
        """Never cut off in the middle: the next request would read the answer to this one."""
        version = ""
        while True:
            try:
                await asyncio.wait_for(self.ended.wait(), BEAT_SECONDS * random.uniform(0.9, 1.1))
                return
            except asyncio.TimeoutError:
                body = f"&position=3&version={version}"
                _, _, text = await self.ask(
                    "sign", "POST", f"/attempts/{self.attempt}/signs", body, asyncio.get_running_loop().time())
                version = text.split('data-version="')[1].split('"')[0] if "data-version" in text else version

    async def ask(self, kind, method, path, body, planned):
        """One request after the other on this connection; a connection that the server closed is opened again."""
        async with self.lock:
            for attempt in (1, 2):
                try:
                    answer = await asyncio.wait_for(self.exchange(method, path, body), 30)
                    break
                except (OSError, asyncio.IncompleteReadError, asyncio.TimeoutError) as error:
                    self.close()
                    if attempt == 2:
                        self.failures.append((kind, repr(error)))
                        return 0, "", ""
        self.spent.append((kind, (asyncio.get_running_loop().time() - planned) * 1000))
        if answer[0] not in (200, 204, 303):
            self.failures.append((kind, answer[0]))
        return answer

    async def exchange(self, method, path, body):
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        lines = [f"{method} {path} HTTP/1.1", "Host: localhost", f"Cookie: {self.session['cookie']}",
                 "Accept-Encoding: gzip"]
        data = ""
        if body is not None:
            data = f"csrf={self.session['csrf']}{body}"
            lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(data)}"]
        if path.endswith("/answers"):
            lines.append("Accept: text/plain")
        self.writer.write(("\r\n".join(lines) + "\r\n\r\n" + data).encode())
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in head[1:] if ": " in line)
        text = await self.reader.readexactly(int(headers.get("content-length", 0)))
        return int(head[0].split()[1]), headers.get("location", ""), text.decode("utf-8", "replace")

    def close(self):
        if self.writer:
            self.writer.close()
        self.reader = self.writer = None


def missing(db, pupils):
    """What was acknowledged and does not stand in the database, or is not finished."""
    with sqlite3.connect(f"file:{db}?mode=ro", uri=True) as connection:
        found = []
        for pupil in pupils:
            row = connection.execute(
                "SELECT submitted_at_ms, score_hundredths, (SELECT COUNT(*) FROM attempt_item WHERE attempt_id = t.id),"
                " (SELECT COUNT(*) FROM attempt_item WHERE attempt_id = t.id AND score_hundredths IS NULL),"
                " (SELECT COUNT(*) FROM evidence WHERE attempt_id = t.id AND is_valid = 1)"
                " FROM attempt t WHERE id = ?", (pupil.attempt,)).fetchone()
            kept = {row[0] for row in connection.execute(
                "SELECT sequence FROM answer_journal WHERE attempt_id = ?", (pupil.attempt,))}
            whole = row and row[0] is not None and row[1] is not None and row[2] == 28 and row[3] == 0 and row[4] == 1
            if not whole or kept != set(pupil.saved) or len(pupil.saved) != 3:
                found.append((pupil.attempt, row, kept))
        return found
