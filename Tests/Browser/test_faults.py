"""A locked database and a full disk, as the people see them who are at work just then."""

import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

import saver
from conftest import sign_in
from thao import Server


@pytest.fixture(scope="session")
def full_disk(tmp_path_factory):
    """A library that plays a full disk while a flag file exists."""
    library = tmp_path_factory.mktemp("full") / "full_disk.so"
    compiler = shutil.which("cc") or shutil.which("clang")
    source = Path(__file__).with_name("full_disk.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", str(library), str(source), "-ldl"], check=True, timeout=60)
    return library


def save_once(server, session, sequence):
    """One answer as the page's script sends it: status and text."""
    pupil = saver.Saver(server.port, session)
    connection = saver.http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    body = session["answers"][0].replace("SEQUENCE", str(sequence))
    connection.request("POST", session["path"], body, {
        "Cookie": session["cookie"], "Accept": "text/plain", "Content-Type": "application/x-www-form-urlencoded",
    })
    response = connection.getresponse()
    return response.status, response.read().decode(), pupil.attempt


def activity(visitor):
    """The filled form with which a teacher records an activity of a class."""
    classes = visitor.get("/classrooms")
    link = classes.document.xpath("//main//a[starts-with(@href, '/classrooms/')]/@href")[0]
    page = visitor.get(f"{link}/activities/new")
    form = page.form(action="activities")
    pupil = form.xpath(".//input[@type='checkbox']")[0]
    return page, form, {
        pupil.get("name"): pupil.get("value"), "subject": "Giờ học khi máy chủ bận", "mode": "informatics",
    }


def recorded(db):
    with sqlite3.connect(f"file:{db}?mode=ro", uri=True) as connection:
        (count,) = connection.execute("SELECT COUNT(*) FROM evidence").fetchone()
    return count


def test_a_locked_database_asks_for_patience_and_then_takes_everything(copy_of_demo, tmp_path, person):
    (session,) = saver.sessions(copy_of_demo, 1)
    with Server(copy_of_demo, tmp_path / "log.txt") as server:
        teacher = sign_in(server.port, person["teacher"])
        page, form, fields = activity(teacher)
        before = recorded(copy_of_demo)
        other = sqlite3.connect(copy_of_demo, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        refused = teacher.submit(page, form, fields)
        assert refused.status == 503 and "Hệ thống đang bận" in refused.words, refused.words[:300]
        assert "Chờ vài giây rồi thử lại" in refused.words and refused.headers["Retry-After"]
        status, text, attempt = save_once(server, session, 1)
        assert status == 503 and "Chờ vài giây" in text
        assert teacher.get("/classrooms").status == 200, "reading goes on"
        other.execute("ROLLBACK")
        other.close()
        assert recorded(copy_of_demo) == before and saver.journal(copy_of_demo, attempt) == {}
        assert teacher.submit(page, form, fields).status == 200
        assert save_once(server, session, 1)[0] < 300
        assert recorded(copy_of_demo) == before + 1


def test_a_full_disk_is_told_and_loses_nothing(copy_of_demo, tmp_path, person, full_disk):
    flag = tmp_path / "full"
    (session,) = saver.sessions(copy_of_demo, 1)
    environment = {"LD_PRELOAD": str(full_disk), "THAO_FULL_DISK": str(flag)}
    with Server(copy_of_demo, tmp_path / "log.txt", environment=environment) as server:
        teacher = sign_in(server.port, person["teacher"])
        page, form, fields = activity(teacher)
        assert save_once(server, session, 1)[0] < 300
        before = recorded(copy_of_demo)
        flag.touch()
        refused = teacher.submit(page, form, fields)
        assert refused.status == 503 and "Máy chủ hết chỗ lưu" in refused.words, refused.words[:300]
        status, text, attempt = save_once(server, session, 2)
        assert status == 503 and "hết chỗ lưu" in text
        flag.unlink()
        assert recorded(copy_of_demo) == before and set(saver.journal(copy_of_demo, attempt)) == {1}
        assert teacher.submit(page, form, fields).status == 200
        assert save_once(server, session, 2)[0] < 300
        assert recorded(copy_of_demo) == before + 1 and set(saver.journal(copy_of_demo, attempt)) == {1, 2}
    assert saver.is_whole(copy_of_demo)
