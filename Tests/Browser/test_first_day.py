"""The first day of a province: from an empty database to printed cards, in a browser."""

import json
import re

import pytest

from conftest import shot, wcag_faults
from test_cli import NEW_PUPILS, roster
from thao import Server, thao

DEPARTMENT = "Sở Giáo dục và Đào tạo tỉnh Sông Lam"


@pytest.fixture
def province(tmp_path):
    """A server on a database with nothing but its first administrator, and what the command printed."""
    db = tmp_path / "thao.sqlite"
    made = thao("admin", "create", "--db", db, "--unit-name", DEPARTMENT, "--user", "quantri", "--full-name", "Đỗ Văn Sơn")
    assert made.returncode == 0, made.stderr
    with Server(db, tmp_path / "log.txt") as running:
        yield running, json.loads(made.stdout)
        assert "error" not in running.log.read_text()


def sign_in(page, unit, user, password):
    page.goto("/sign-in?tab=staff")
    page.locator("[name=unit]").fill(unit)
    page.locator("[name=user]").fill(user)
    page.locator("[name=password]").fill(password)
    page.get_by_role("button", name="Đăng nhập").click()


def sign_in_first(page, unit, user, password):
    """With the printed password, and one of one's own right after it."""
    sign_in(page, unit, user, password)
    page.wait_for_url("**/password")
    page.locator("[name=current]").fill(password)
    for field in ("new", "repeated"):
        page.locator(f"[name={field}]").fill("mot-mat-khau-rieng-2026")
    page.get_by_role("button", name="Lưu mật khẩu").click()
    page.wait_for_url(lambda url: "/password" not in url)


def add_unit(page, **fields):
    page.goto("/units")
    page.get_by_role("link", name="Thêm đơn vị").click()
    for name, value in fields.items():
        field = page.locator(f"[name={name}]")
        if name in ("kind", "managingBody", "commune"):
            field.select_option(label=value)
        else:
            field.fill(value)
    look(page, "first-day-unit-form")
    page.get_by_role("button", name="Thêm đơn vị").click()
    page.get_by_text("Đã thêm đơn vị").wait_for()


def add_staff(page, name, user, role):
    """The first password, as the page shows it once."""
    page.locator("[name=fullName]").fill(name)
    page.locator("[name=userName]").fill(user)
    for box in page.locator("[name=role]").all():
        box.set_checked(box.get_attribute("value") == role)
    page.get_by_role("button", name="Thêm tài khoản").click()
    issued = page.locator(".notice--ok", has_text=f"Mật khẩu lần đầu của {name}")
    return issued.locator("b.num").nth(1).inner_text()


def look(page, name):
    shot(page, name)
    assert wcag_faults(page) == []
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")


def test_from_an_empty_database_to_printed_cards(province, open_browser, tmp_path):
    server, made = province
    window = lambda: open_browser("1366", at=server)

    administrator = window()
    sign_in_first(administrator, made["unit"], made["user"], made["password"])
    assert administrator.url.split("?")[0].endswith("/units")
    look(administrator, "first-day-units")
    add_unit(administrator, kind="Ủy ban nhân dân cấp xã", name="UBND Xã Nam Hòa", code="X01")
    add_unit(
        administrator, kind="Trường THPT", name="Trường THPT Nam Sông", code="thpt01", managingBody=DEPARTMENT,
        commune="UBND Xã Nam Hòa",
    )
    row = administrator.get_by_role("row", name=re.compile("Trường THPT Nam Sông"))
    row.get_by_role("link", name="Tài khoản").click()
    password = add_staff(administrator, "Lê Văn Bình", "binh.lv", "schoolManager")

    manager = window()
    sign_in_first(manager, "THPT01", "binh.lv", password)
    assert manager.get_by_role("heading", name="Trường chưa có lớp nào").is_visible()
    look(manager, "first-day-school")
    manager.get_by_role("link", name="Danh sách học sinh").first.click()
    manager.locator("[name=file]").set_input_files(roster(tmp_path / "lop.xlsx", NEW_PUPILS))
    manager.get_by_role("button", name="Xem thử").click()
    manager.get_by_role("button", name="Ghi 2 thay đổi").click()
    manager.get_by_text("tạo 1 lớp").wait_for()

    manager.goto("/schools/THPT01/staff")
    password = add_staff(manager, "Trần Thu Hà", "ha.tt", "teacher")
    assert manager.get_by_text("1 thầy cô chưa có lớp: Trần Thu Hà").is_visible()
    look(manager, "first-day-staff")
    manager.goto("/schools/THPT01")
    manager.get_by_role("link", name="Phân công giáo viên lớp 10A1").click()
    manager.get_by_label("Trần Thu Hà · ha.tt · chưa có lớp").check()
    manager.get_by_label("Giáo viên chủ nhiệm").select_option(label="Trần Thu Hà")
    look(manager, "first-day-teachers")
    manager.get_by_role("button", name="Lưu phân công").click()
    manager.get_by_text("Đã phân công giáo viên cho lớp").wait_for()
    manager.goto("/schools/THPT01/staff")
    assert manager.get_by_text("chưa có lớp").count() == 0

    teacher = window()
    sign_in_first(teacher, "THPT01", "ha.tt", password)
    teacher.get_by_role("link", name="Lớp 10A1").click()
    teacher.get_by_text("In thẻ cho cả lớp").click()
    teacher.get_by_role("button", name="Thay mật khẩu và in thẻ").click()
    card = teacher.locator(".card", has_text="Nguyễn Thị Thử Một")
    secret, user = card.locator(".card__secret").inner_text(), card.locator("dd").nth(2).inner_text()
    assert teacher.locator(".card").count() == 2

    pupil = window()
    sign_in_first(pupil, "THPT01", user, secret)
    assert pupil.get_by_role("heading", name="Chào Thử Một!").is_visible()
    for page in (administrator, manager, teacher, pupil):
        assert page.problems == []
    assert thao("verify", "--db", server.db).returncode == 0


def test_pages_of_an_empty_province_open(province, open_browser):
    """Nothing but the root: every page of the administrator and of an officer can be looked at."""
    server, made = province
    administrator = open_browser("390", at=server)
    sign_in_first(administrator, made["unit"], made["user"], made["password"])
    administrator.goto("/schools/SGD/staff")
    password = add_staff(administrator, "Phạm Văn Lộc", "loc.pv", "departmentOfficer")
    for path in ("/units", "/units/new", "/units/SGD", "/settings", "/audit", "/account"):
        assert administrator.goto(path).status == 200, path
        look(administrator, f"first-day-{path.strip('/').replace('/', '-')}-390")
    officer = open_browser("390", at=server)
    sign_in_first(officer, "SGD", "loc.pv", password)
    for path in ("/units/SGD/coverage", "/settings", "/audit", "/units/SGD/workbook"):
        answer = officer.request.get(server.address + path)
        assert answer.status == 200, path
    assert administrator.problems == [] and officer.problems == []
