"""Requests a second over busy connections, by a small program that costs little beside the server: for every route the
same one, so that two rates can be compared."""

import subprocess
from pathlib import Path

CONNECTIONS = 256
SECONDS = 10


class Load:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.program = self.folder / "steady"
        source = Path(__file__).with_name("steady.c")
        subprocess.run(["gcc", "-O2", "-o", self.program, source], check=True)

    def pages(self, port, path):
        """The page on every connection: requests a second, 99th percentile in ms, failures."""
        request = made("GET", path, {"Accept-Encoding": "gzip"})
        return self.run(port, [(request, request)] * CONNECTIONS)

    def saves(self, port, sessions, first):
        """Every pupil saves one answer and another in turn; each save has the next number of its attempt.

        FIRST has seven digits."""
        return self.run(port, [
            tuple(made("POST", s["path"], {
                "Cookie": s["cookie"], "Accept": "text/plain", "Content-Type": "application/x-www-form-urlencoded",
            }, body.replace("SEQUENCE", "#######")) for body in s["answers"][:2]) for s in sessions], first)

    def run(self, port, pairs, first=1_000_000):
        listed = self.folder / "requests"
        with listed.open("wb") as file:
            for request in (request for pair in pairs for request in pair):
                file.write(b"%d\n%s" % (len(request), request))
        done = subprocess.run(
            [self.program, str(port), listed, str(SECONDS), str(first)], capture_output=True, text=True, check=True)
        rate, tail, failed = done.stdout.split()
        return float(rate), float(tail), int(failed)


def made(method, path, headers, body=""):
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost", *(f"{name}: {value}" for name, value in headers.items())]
    if method == "POST":
        lines.append(f"Content-Length: {len(body.encode())}")
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()
