"""An answer that was acknowledged is there, whatever happens to the server."""

import time

import saver
from thao import Server

KILLS = 20
PUPILS = 16


def test_no_acknowledged_answer_is_lost_when_the_server_is_killed(copy_of_demo, tmp_path):
    pupils = saver.sessions(copy_of_demo, PUPILS)
    assert len(pupils) == PUPILS
    server = Server(copy_of_demo, tmp_path / "log.txt")
    savers = [saver.Saver(server.port, pupil) for pupil in pupils]
    for each in savers:
        each.start()
    for kill in range(KILLS):
        server.start()
        wait_for_a_save(savers)
        time.sleep(0.01 * kill)
        server.kill()
    for each in savers:
        each.ended.set()
    for each in savers:
        each.join(10)
    assert [each.surprises for each in savers if each.surprises] == []
    assert saver.lost(copy_of_demo, savers) == []
    assert saver.is_whole(copy_of_demo)
    with Server(copy_of_demo, tmp_path / "log.txt"):
        pass


def wait_for_a_save(savers, limit=10):
    """Until one more answer than now has been acknowledged."""
    before, end = acknowledged(savers), time.monotonic() + limit
    while acknowledged(savers) == before:
        assert time.monotonic() < end, "nothing is saved"
        time.sleep(0.002)


def acknowledged(savers):
    return sum(len(each.acknowledged) for each in savers)
