"""What teachers, schools and the department do, by plain forms, without a script."""

import datetime
import io
import re

import openpyxl
import pytest

from conftest import TODAY, shot, sign_in, wcag_faults
from test_cli import NEW_PUPILS, roster

LATER = TODAY + datetime.timedelta(days=7)


@pytest.fixture
def visitor_of(own_server, person):
    return lambda role: sign_in(own_server.port, person[role])


def linked(visitor, start, pattern):
    """The first page that a page links to and whose address fits."""
    page = visitor.get(start)
    fitting = [link for link in page.document.xpath("//a/@href") if re.search(pattern, link)]
    assert fitting, f"{page.path} links to nothing like {pattern}"
    return visitor.get(fitting[0])


def new_assignment(visitor):
    room = linked(visitor, "/classrooms", r"^/classrooms/\d+$")
    return room, linked(visitor, room.path, r"/assignments/new")


ASSIGNMENT = {
    "title": "Kiểm tra thử tuần này", "work": "test:PC", "opensDay": f"{TODAY:%d/%m/%Y}", "opensTime": "00:01",
    "closesDay": f"{LATER:%d/%m/%Y}", "closesTime": "23:00", "timeLimit": "45", "reveal": "afterSubmission",
}


def test_a_teacher_gives_a_test_and_shuts_it(visitor_of):
    teacher = visitor_of("teacher")
    room, page = new_assignment(teacher)
    given = teacher.submit(page, page.form(holding="closesDay"), ASSIGNMENT)
    assert given.status == 200 and ASSIGNMENT["title"] in given.words
    assignment = linked(teacher, room.path, r"^/assignments/\d+$")
    shut = teacher.submit(assignment, assignment.form(action="closure"))
    assert shut.status == 200 and "Đã đóng" in shut.words


def test_a_wrong_form_comes_back_with_what_was_typed(visitor_of):
    teacher = visitor_of("teacher")
    _, page = new_assignment(teacher)
    wrong = ASSIGNMENT | {"closesDay": "31/02/2027", "title": "Giữ lại chữ này"}
    again = teacher.submit(page, page.form(holding="closesDay"), wrong)
    assert again.status == 422
    assert again.form(holding="closesDay").fields["title"] == "Giữ lại chữ này"
    assert "31/02/2027" in again.text
    assert again.document.xpath("//*[@aria-invalid='true']/@name") == ["closesDay"]


def test_a_form_sent_twice_and_a_form_of_a_stranger(visitor_of):
    teacher = visitor_of("teacher")
    _, page = new_assignment(teacher)
    form = page.form(holding="closesDay")
    assert teacher.submit(page, form, ASSIGNMENT | {"csrf": "x" * 64}).status == 403
    learner = visitor_of("learner")
    assert learner.get(page.path).status == 404


def test_a_teacher_records_what_was_seen(visitor_of):
    teacher = visitor_of("teacher")
    room = linked(teacher, "/classrooms", r"^/classrooms/\d+$")
    page = linked(teacher, room.path, "/observations/new")
    form = page.form(holding="subject")
    learner = form.xpath(".//input[@name='learner']/@value")[0]
    fields = {"subject": "Nộp hồ sơ thử", "day": f"{TODAY:%d/%m/%Y}", "learner": learner}
    fields |= {f"c{learner}.{number}": "1" for number in range(1, 6)}
    assert teacher.submit(page, form, fields).status == 200
    assert "Nộp hồ sơ thử" in teacher.get(f"/learners/{learner}").words


def test_cards_are_printed_for_a_class(own_server, visitor_of, open_browser):
    teacher = visitor_of("teacher")
    room = linked(teacher, "/classrooms", r"^/classrooms/\d+$")
    page = open_browser("1366", teacher, at=own_server)
    page.goto(room.path)
    page.get_by_text("In thẻ cho cả lớp").click()
    page.locator("form[action$='sign-in-cards'] button").click()
    page.wait_for_load_state()
    shot(page, "teacher-cards-1366")
    assert wcag_faults(page) == []


def test_a_school_brings_in_its_list_after_a_look(visitor_of, own_server, open_browser, tmp_path):
    manager = visitor_of("schoolManager")
    page = linked(manager, linked(manager, "/", r"^/schools/[^/]+$").path, "/roster$")
    looked = manager.upload(page, page.form(holding="file"), roster(tmp_path / "lop.xlsx", NEW_PUPILS))
    assert looked.status == 200 and "Nguyễn Thị Thử Một" in looked.words
    done = manager.submit(looked, looked.form(holding="token"))
    assert done.status == 200 and "2" in done.words
    wrong = [["0012345680", "Lê Văn Sai", "31/02/2011", "Nam", "Kinh", "10A1", "Đang học"]]
    refused = manager.upload(page, page.form(holding="file"), roster(tmp_path / "sai.xlsx", wrong))
    assert "Ngày sinh" in refused.words and not refused.document.xpath("//input[@name='token']")


def test_the_department_locks_and_exports(visitor_of, own_server, open_browser):
    officer = visitor_of("departmentOfficer")
    page = linked(officer, "/", r"/units/[^/]+/coverage")
    fields = {"cutoff": f"{TODAY:%d/%m/%Y}", "confirm": "1"}
    locked = officer.submit(page, page.form(holding="cutoff"), fields)
    assert locked.status == 200 and "chốt" in locked.words.lower()
    window = open_browser("1366", officer, at=own_server)
    window.goto(locked.path)
    shot(window, "departmentOfficer-locked-1366")
    assert wcag_faults(window) == []
    links = [a for a in locked.document.xpath("//a/@href") if "workbook" in a or "xlsx" in a]
    book = officer.get(links[0])
    assert book.status == 200 and "spreadsheetml" in book.headers["Content-Type"]
    assert "ThuyetMinh" in openpyxl.load_workbook(io.BytesIO(book.body)).sheetnames


def test_an_officer_of_a_commune_sees_no_other(visitor_of):
    commune, department = visitor_of("communeOfficer"), visitor_of("departmentOfficer")
    province = linked(department, "/", r"/units/[^/]+/coverage")
    assert commune.get(province.path).status == 404
