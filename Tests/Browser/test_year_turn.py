"""A school year ends: classes go up, schools join, and last year's report stays what it was."""

import datetime
import re

from conftest import TODAY, views
from week import follow

# A demo that is made today is of the school year before this day.
AUGUST = datetime.date(TODAY.year + (TODAY.month >= 8), 8, 5)


def turn_a_school(page, school):
    page.goto(f"/schools/{school}")
    follow(page, page.get_by_role("link", name="Chuyển năm học"))
    rows = page.get_by_role("region", name=re.compile("Mỗi lớp đi đâu")).locator("tbody tr")
    classes = rows.count()
    assert classes > 0
    views(page, "department-turn-before")
    page.get_by_label("Mã học sinh ở lại lớp").fill("00000000000")
    follow(page, page.get_by_role("button", name="Xem lại bảng"))
    assert "Không có em nào mang mã 00000000000" in page.inner_text("main")
    assert page.get_by_role("button", name=re.compile("sang năm học")).count() == 0
    views(page, "department-turn-problem")
    page.get_by_label("Mã học sinh ở lại lớp").fill("")
    follow(page, page.get_by_role("button", name="Xem lại bảng"))
    button = page.get_by_role("button", name=re.compile("sang năm học"))
    follow(page, button)
    assert "Đánh dấu để xác nhận" in page.inner_text("main")
    page.problems.clear()
    page.get_by_label(re.compile("Đã xem bảng trên")).check()
    follow(page, button)
    assert "Đã chuyển lúc" in page.inner_text("main")
    views(page, "department-turn-after")
    return classes


def look_at_lock(page):
    """The figures of the newest lock."""
    choice = page.get_by_label("Số liệu", exact=True)
    choice.select_option(choice.locator("option").nth(1).get_attribute("value"))
    with page.expect_navigation():
        page.get_by_role("button", name="Lọc").click()
    return page.locator(".figures").first.inner_text()


def test_the_year_turns_and_the_last_one_stays(served, window_of, person):
    officer, manager, admin = (person[role] for role in ("departmentOfficer", "schoolManager", "administrator"))
    server = served()
    page = window_of(server, officer)
    page.goto(f"/units/{officer.code}/coverage")
    page.get_by_label(re.compile("Số liệu đã được rà soát")).check()
    follow(page, page.get_by_role("button", name="Chốt số liệu"))
    before = look_at_lock(page)
    server = served(AUGUST)
    page = window_of(server, manager)
    classes = turn_a_school(page, manager.code)
    page.goto("/classrooms")
    names = page.locator("main").inner_text()
    assert "11A" in names and "12A" in names and "10A" not in names, "no roster of the new pupils yet"
    assert 0 < len(set(re.findall(r"1[12][A-Z]\d+", names))) < classes
    page = window_of(server, admin)
    page.goto("/units")
    follow(page, page.get_by_role("link", name="Chuyển năm học"))
    assert "1 trường đã chuyển" in page.inner_text("main")
    views(page, "department-turn-province")
    page.get_by_label(re.compile("Đã sao lưu dữ liệu")).check()
    follow(page, page.get_by_role("button", name=re.compile("trường còn lại")))
    assert "0 trường còn học sinh ở lớp năm cũ" in page.inner_text("main")
    views(page, "department-turn-province-done")
    page = window_of(server, officer)
    page.goto(f"/units/{officer.code}/coverage")
    assert page.locator(".figures").first.inner_text() != before, "grade 12 has left, grade 10 has not come"
    assert look_at_lock(page) == before, "last year's report is as it was"


def test_a_school_joins_another(served, window_of, person):
    server = served()
    page = window_of(server, person["administrator"])
    page.goto("/units/THPT01")
    follow(page, page.get_by_role("link", name="Sáp nhập, chia tách"))
    views(page, "department-merger")
    follow(page, page.get_by_role("button", name="Chuyển các lớp đã chọn"))
    assert "Chọn đơn vị tiếp nhận" in page.inner_text("main") and "Đánh dấu để xác nhận" in page.inner_text("main")
    page.problems.clear()
    views(page, "department-merger-mistake")
    page.get_by_label("Trường tiếp nhận", exact=True).select_option("THPT02")
    page.get_by_label("Thêm vào sau tên lớp").fill("-MN")
    page.get_by_label(re.compile("Sáp nhập cả trường")).check()
    page.get_by_label(re.compile("Đã kiểm tra")).check()
    follow(page, page.get_by_role("button", name="Chuyển các lớp đã chọn"))
    assert "Đã chuyển sang đơn vị tiếp nhận" in page.inner_text("main")
    page = window_of(server, person["departmentOfficer"])
    page.goto("/schools/THPT02")
    assert "10A1-MN" in page.inner_text("main")
