"""The first administrator, from the command line."""

import json
import sqlite3

from conftest import secrets
from people import Person
from thao import Server, thao
from visitor import Visitor

DEPARTMENT = "Sở Giáo dục và Đào tạo tỉnh Sông Lam"


def create(db, *more, user="quantri"):
    return thao("admin", "create", "--db", db, "--user", user, *more)


def staff(db):
    with sqlite3.connect(db) as connection:
        return connection.execute(
            "SELECT user_name, role, must_change_password FROM account JOIN role_grant ON account_id = account.id"
        ).fetchall()


def test_an_empty_database_gets_its_root_and_one_administrator(tmp_path):
    db = tmp_path / "thao.sqlite"
    made = create(db, "--unit-name", DEPARTMENT)
    assert made.returncode == 0, made.stderr
    told = json.loads(made.stdout)
    assert (told["unit"], told["user"], len(told["password"])) == ("SGD", "quantri", 8)
    assert told["password"] not in made.stderr
    assert staff(db) == [("quantri", "administrator", 1)]
    with sqlite3.connect(db) as connection:
        assert connection.execute("SELECT code, kind, name FROM unit").fetchall() == [("SGD", "department", DEPARTMENT)]
        stored = connection.execute("SELECT password_hash FROM account").fetchone()[0]
    assert stored.startswith("$argon2id$") and told["password"] not in db.read_bytes().decode("latin-1")
    assert thao("verify", "--db", db).returncode == 0


def test_a_second_one_only_when_it_is_said(tmp_path):
    db = tmp_path / "thao.sqlite"
    assert create(db, "--unit-name", DEPARTMENT).returncode == 0
    refused = create(db, user="khac")
    assert refused.returncode == 1 and refused.stdout == "" and "Đã có người quản trị" in refused.stderr
    assert create(db, "--another").returncode == 1, "the user name is taken"
    assert create(db, "--another", "--unit-name", "Sở khác", user="khac").returncode == 1
    assert len(staff(db)) == 1
    assert create(db, "--another", user="khac").returncode == 0
    assert len(staff(db)) == 2


def test_what_is_missing_is_said_and_nothing_is_made(tmp_path):
    db = tmp_path / "thao.sqlite"
    needed = create(db)
    assert needed.returncode == 1 and "--unit-name" in needed.stderr and not db.exists()
    for wrong in (["--user", "Quản trị"], ["--unit-code", "SỞ"], ["--unit-name", " "]):
        assert thao("admin", "create", "--db", db, "--unit-name", "Sở", "--user", "quantri", *wrong).returncode == 2
    assert not db.exists()
    assert create(tmp_path / "none" / "thao.sqlite", "--unit-name", DEPARTMENT).returncode == 3
    shown = thao("admin", "create", "--help")
    assert shown.returncode == 0 and "người quản trị đầu tiên" in shown.stdout and "administrator" in shown.stdout


def test_the_server_says_the_way_in(tmp_path):
    absent = thao("serve", "--db", tmp_path / "none.sqlite", "--port", "1")
    assert absent.returncode == 3 and "thao admin create" in absent.stderr
    empty = tmp_path / "thao.sqlite"
    thao("admin", "create", "--db", empty, "--user", "quantri", "--unit-name", DEPARTMENT)
    with sqlite3.connect(empty) as connection:
        connection.execute("UPDATE account SET is_locked = 1")
    with Server(empty, tmp_path / "log.txt") as running:
        assert "chưa có người quản trị" in running.log.read_text()


def test_the_printed_password_opens_only_the_page_that_replaces_it(tmp_path):
    db = tmp_path / "thao.sqlite"
    told = json.loads(create(db, "--unit-name", DEPARTMENT).stdout)
    person = Person("administrator", told["unit"], told["user"], told["password"], "Quản trị hệ thống", DEPARTMENT)
    with Server(db, tmp_path / "log.txt") as running:
        visitor = Visitor(running.port)
        page = visitor.get("/sign-in?tab=staff")
        page = visitor.submit(page, page.form(holding="password"), secrets(person))
        assert page.path.startswith("/password")
        assert visitor.get("/units").path.startswith("/password")
