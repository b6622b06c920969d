"""The server ends at once when told to, whoever is still connected."""

import signal
import socket

import pytest

from thao import Server, thao
from visitor import Visitor


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_within_a_second(copy_of_demo, tmp_path, told):
    with Server(copy_of_demo, tmp_path / "log.txt") as server:
        # Answered once the lessons are read: what is measured is the end, not the start.
        assert Visitor(server.port).get("/lessons", follow=False).status == 303
        idle = socket.create_connection(("127.0.0.1", server.port))
        half_sent = socket.create_connection(("127.0.0.1", server.port))
        half_sent.sendall(b"POST /session HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc")
        assert server.stop(told) < 1
        assert server.process.returncode == 0
        idle.close()
        half_sent.close()


def test_a_taken_port_is_said_plainly(server, copy_of_demo):
    second = thao("serve", "--port", server.port, "--db", copy_of_demo, timeout=20)
    assert second.returncode == 3
    assert "--port" in second.stderr
