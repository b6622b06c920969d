"""The program under test: its commands, and a server that can be started, stopped and killed."""

import os
import signal
import socket
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("THAO_BIN", ROOT / ".build/debug/thao"))


def thao(*arguments, cwd=ROOT, timeout=120):
    """Runs a command to its end."""
    return subprocess.run(
        [str(BINARY), *map(str, arguments)], cwd=cwd, capture_output=True, text=True, timeout=timeout
    )


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """`thao serve` on a free loopback port."""

    def __init__(self, db, log, content=ROOT, binary=BINARY, environment=None, more=()):
        self.db, self.log, self.content, self.binary = Path(db), Path(log), content, binary
        self.environment = dict(os.environ) | (environment or {})
        self.more = list(more)
        self.port = free_port()
        self.process = None
        self.start_seconds = None

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self, limit=20):
        began = time.monotonic()
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [str(self.binary), "serve", "--port", str(self.port), "--db", str(self.db),
                 "--content", str(self.content), "--timings", *self.more],
                cwd=ROOT, stdout=log, stderr=log, start_new_session=True, env=self.environment,
            )
        while time.monotonic() - began < limit:
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended: {self.log.read_text()[-2000:]}")
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                time.sleep(0.005)
            else:
                self.start_seconds = time.monotonic() - began
                return self
        self.kill()
        raise RuntimeError(f"the server does not listen: {self.log.read_text()[-2000:]}")

    def stop(self, with_signal=signal.SIGINT, limit=10):
        """Seconds until the process was gone."""
        began = time.monotonic()
        self.process.send_signal(with_signal)
        try:
            self.process.wait(limit)
        except subprocess.TimeoutExpired:
            self.kill()
            raise
        return time.monotonic() - began

    def kill(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.kill()
