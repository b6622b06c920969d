"""Pupils who save answers as fast as the server takes them, and who remember what was acknowledged."""

import http.client
import json
import sqlite3
import threading

from thao import thao


def sessions(db, count):
    """Signed-in pupils with a running attempt each, made without the cost of passwords.

    Each has the body of a save for every answer, with the word SEQUENCE where the number of the save goes.
    """
    made = thao("bench", "sessions", "--db", db, "--count", count)
    assert made.returncode == 0, made.stderr
    return [json.loads(line) for line in made.stdout.splitlines()]


class Saver(threading.Thread):
    """One pupil; every save changes the answer. Goes on over restarts until told to stop."""

    def __init__(self, port, session, first_sequence=1):
        super().__init__(daemon=True)
        self.port, self.session, self.sequence = port, session, first_sequence
        self.attempt = int(session["path"].split("/")[2])
        self.acknowledged = {}
        self.surprises = []
        self.ended = threading.Event()

    def run(self):
        connection = None
        while not self.ended.is_set():
            answer = self.sequence % len(self.session["answers"])
            try:
                connection = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
                status = self.save(connection, answer)
            except (OSError, http.client.HTTPException):
                connection = None
                self.ended.wait(0.05)
                continue
            if status < 300:
                self.acknowledged[self.sequence] = answer
                self.sequence += 1
            elif status == 503:
                self.ended.wait(0.05)
            else:
                self.surprises.append(status)
                return

    def save(self, connection, answer):
        body = self.session["answers"][answer].replace("SEQUENCE", str(self.sequence))
        connection.request("POST", self.session["path"], body, {
            "Cookie": self.session["cookie"], "Accept": "text/plain",
            "Content-Type": "application/x-www-form-urlencoded",
        })
        response = connection.getresponse()
        response.read()
        return response.status


def journal(db, attempt):
    """What the database holds of an attempt: sequence → response as JSON."""
    with sqlite3.connect(f"file:{db}?mode=ro", uri=True) as connection:
        rows = connection.execute(
            "SELECT sequence, response FROM answer_journal WHERE attempt_id = ?", (attempt,)
        ).fetchall()
    return dict(rows)


def lost(db, savers):
    """Answers that were acknowledged and are not in the database as they were given.

    The journal holds what the author numbered and the pupil sends what was printed: each answer that was sent must
    always be kept as the same response, and no two as one.
    """
    missing = []
    for saver in savers:
        kept = journal(db, saver.attempt)
        meanings = {}
        for sequence, answer in saver.acknowledged.items():
            response = kept.get(sequence)
            if response is None or meanings.setdefault(answer, response) != response:
                missing.append((saver.attempt, sequence, answer, response))
        if len(set(meanings.values())) != len(meanings):
            missing.append((saver.attempt, "two answers are kept as one", meanings))
    return missing


def is_whole(db):
    with sqlite3.connect(db) as connection:
        return connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
