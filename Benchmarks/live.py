"""Live quizzes: thousands of telephones in one room, and forty rooms whose pupils answer at once."""

import re
import secrets
import statistics
import subprocess
import time
from pathlib import Path

from conftest import sign_in
from figures import ROOT, memory_kb
from room import open_room
from visitor import Visitor

BROADCASTS = 20
ROOMS, PUPILS = 40, 45


class Host:
    """A teacher who drives a room."""

    def __init__(self, port, teacher, source="CT"):
        self.visitor = sign_in(port, teacher)
        self.room, self.pin = open_room(self.visitor, source=source, seconds="120")
        page = self.visitor.get(f"/live-quizzes/{self.room}/remote")
        self.csrf = dict(page.form(holding="order").form_values())["csrf"]
        self.step = 0

    def press(self, order):
        fields = {"csrf": self.csrf, "step": self.step, "order": order}
        answer = self.visitor.post(f"/live-quizzes/{self.room}/orders", fields, follow=False)
        assert answer.status == 303, answer.text[:500]
        self.step += 1


def guests(port, pin, count):
    """So many guests in a room: the Cookie header of each, and the token of their forms."""
    visitor = Visitor(port)
    page = visitor.get(f"/live/{pin}")
    token = dict(page.form(holding="nickname").form_values())["csrf"]
    shared, cookies = dict(visitor.cookies), []
    for number in range(count):
        visitor.cookies = shared | {"thao_live": secrets.token_hex(32)}
        cookies.append("; ".join(f"{name}={value}" for name, value in visitor.cookies.items()))
        fields = {"csrf": token, "nickname": f"Em {number}"}
        assert visitor.post(f"/live/{pin}/players", fields, follow=False).status == 303
    return cookies, token


def compiled(folder, name):
    program = Path(folder) / name
    subprocess.run(["gcc", "-O2", "-o", program, ROOT / f"Benchmarks/{name}.c"], check=True)
    return program


class Phones:
    """The telephones that listen, in a process of their own."""

    def __init__(self, folder, port, host, cookies):
        listed = Path(folder) / "cookies.txt"
        listed.write_text("".join(f"{cookie}\n" for cookie in cookies))
        self.process = subprocess.Popen(
            [compiled(folder, "fanout"), str(port), f"/live/{host.pin}/events", listed],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.read().startswith("ready")

    def read(self):
        return self.process.stdout.readline()

    def say(self, word):
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        assert self.read().strip() == "ok"

    def close(self):
        self.process.stdin.close()
        self.process.wait(20)


def fan_out(bench, count, limit_ms):
    """One room: from the teacher's press until the last telephone has the whole question."""
    db = bench.province("school")
    with bench.server(db) as server:
        host = Host(server.port, bench.people(db)["teacher"][0])
        cookies, _ = guests(server.port, host.pin, count)
        before = memory_kb(server.process.pid)
        phones = Phones(bench.folder, server.port, host, cookies)
        grown = (memory_kb(server.process.pid) - before) / count
        lasts = []
        for place in range(BROADCASTS):
            phones.say("go")
            host.press("start" if place == 0 else f"open:{place}")
            lasts.append(float(phones.read().split()[0]))
            host.press(f"reveal:{place}")
            time.sleep(0.3)
        phones.say("end")
        server.process.terminate()
        ended = phones.read().split()
        phones.close()
    how = f"one room, {BROADCASTS} questions, from the teacher's press, median"
    bench.figures.add(f"question on the last of {count:,} telephones", statistics.median(lasts), "ms", limit_ms, how=how)
    bench.figures.add(f"server memory a telephone, {count:,}", grown, "KB", at_most=40, how="resident, streams open")
    assert int(ended[1]) == count, ended
    bench.figures.add(f"SIGTERM until {count:,} streams are ended", float(ended[2]), "ms", at_most=1000)


def many_rooms(bench):
    """Forty rooms of forty-five, all answering within a second: until the answer is durable and acknowledged."""
    db = bench.province("school")
    requests, hosts = [], []
    with bench.server(db) as server:
        teachers = bench.people(db)["teacher"]
        for number in range(ROOMS):
            host = Host(server.port, teachers[number % len(teachers)], source="Q5")
            cookies, token = guests(server.port, host.pin, PUPILS)
            host.press("start")
            hosts.append(host)
            requests.append([answer(server.port, host.pin, cookie, token) for cookie in cookies])
        # Pupils of all rooms in turn, so that neighbours in time are in different rooms.
        mixed = [request for pupils in zip(*requests) for request in pupils]
        listed = Path(bench.folder) / "requests.bin"
        listed.write_bytes(b"".join(b"%d\n%s" % (len(one), one) for one in mixed))
        told = subprocess.run(
            [compiled(bench.folder, "burst"), str(server.port), listed, "1000"], check=True, capture_output=True,
            text=True).stdout.split()
        counted = sum(answered(host) for host in hosts)
    assert counted == int(told[2]) == ROOMS * PUPILS, (counted, told)
    bench.figures.add(
        "answers of 40 rooms in one second, 99 of 100 within", float(told[7]), "ms", at_most=150,
        how=f"{ROOMS} rooms × {PUPILS}, durable; all stored, each in its room")


def answer(port, pin, cookie, token):
    body = f"csrf={token}&place=0&q=0"
    return (
        f"POST /live/{pin}/answers HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    ).encode()


def answered(host):
    """How many answers the teacher's page counts."""
    page = host.visitor.get(f"/live-quizzes/{host.room}/remote")
    return int(re.search(r"(\d+)/\d+ em đã trả lời", page.words).group(1))
