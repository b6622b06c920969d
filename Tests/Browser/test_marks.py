"""A teacher looks at the questions of a test, answers a wrong key, takes it back, and takes the gradebook along."""

import re

import pytest
from openpyxl import load_workbook

from conftest import SHOTS, shot, sign_in, wcag_faults
from week import follow


@pytest.fixture
def teacher(own_server, person):
    return sign_in(own_server.port, person["teacher"])


def fits(page, name, whole=True):
    if whole:
        shot(page, name)
    else:
        page.screenshot(path=SHOTS / f"{name}.png")
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0, f"{page.url} is {wide} px too wide"
    assert wcag_faults(page) == []
    assert page.problems == []


def test_with_results(page):
    """The address of a test of the teacher's classes that pupils have handed in."""
    page.goto("/classrooms")
    classes = page.locator("a[href^='/classrooms/']").evaluate_all("links => links.map(a => a.getAttribute('href'))")
    for address in dict.fromkeys(found for found in classes if re.fullmatch(r"/classrooms/\d+", found)):
        page.goto(address)
        works = page.locator(".jobs a").evaluate_all("links => links.map(a => a.getAttribute('href'))")
        for work in works:
            page.goto(work)
            if page.get_by_text("Câu hỏi và thống kê").count() and page.locator("a[href$='/result']").count():
                return address, work
    raise AssertionError("the demo has no test with results")


test_with_results.__test__ = False


@pytest.mark.parametrize("size", ["390", "1366"])
def test_a_wrong_key(open_browser, own_server, teacher, size):
    page = open_browser(size, teacher, at=own_server)
    page.set_default_timeout(60_000)
    _, work = test_with_results(page)
    page.goto(work)
    fits(page, f"marks-assignment-{size}")
    follow(page, page.get_by_role("link", name="Câu hỏi và thống kê"))
    fits(page, f"marks-questions-{size}", whole=False)
    # What needs no look is folded away.
    if not page.get_by_role("link", name="Chấm lại câu này").first.is_visible():
        page.locator("details.picklist > summary").first.click()
    follow(page, page.get_by_role("link", name="Chấm lại câu này").first)
    page.get_by_label("Cho tất cả đủ điểm câu này").check()
    page.get_by_label("Lý do").fill("Câu có hai đáp án đúng")
    fits(page, f"marks-decision-{size}")
    follow(page, page.get_by_role("button", name="Xem trước điểm của từng em"))
    fits(page, f"marks-preview-{size}")
    follow(page, page.get_by_role("button", name="Áp dụng chấm lại"))
    assert page.get_by_text("Đã chấm lại. Điểm được tính lại").is_visible()
    fits(page, f"marks-decided-{size}", whole=False)
    page.get_by_text("Hủy lần chấm lại này").click()
    page.get_by_label("Lý do").fill("Đáp án vẫn đúng")
    follow(page, page.get_by_role("button", name="Xem trước điểm"))
    follow(page, page.get_by_role("button", name="Hủy lần chấm lại"))
    assert page.get_by_text("Đã hủy lần chấm lại").is_visible()


@pytest.mark.parametrize("size", ["390", "1366"])
def test_the_gradebook(open_browser, own_server, teacher, size, tmp_path):
    page = open_browser(size, teacher, at=own_server)
    page.set_default_timeout(60_000)
    classroom, _ = test_with_results(page)
    page.goto(classroom)
    follow(page, page.get_by_role("link", name="Sổ điểm"))
    fits(page, f"marks-gradebook-{size}")
    with page.expect_download() as download:
        page.get_by_role("link", name="Xuất Excel").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    sheet = load_workbook(file).worksheets[0]
    head = next(row for row in range(1, 40) if sheet.cell(row, 1).value == "(1)")
    assert sheet.page_setup.orientation == "landscape" and sheet.page_setup.paperSize in (9, "9")
    assert sheet.freeze_panes is not None
    names = page.locator("table tbody tr")
    assert names.count() == sum(isinstance(sheet.cell(row, 1).value, int) for row in range(head + 1, sheet.max_row + 1))
    for number, row in enumerate(names.all()):
        shown = [cell.inner_text().strip() for cell in row.locator("td.n").all()][1:]
        stored = [sheet.cell(head + 1 + number, column).value for column in range(5, sheet.max_column + 1)]
        assert len(shown) == len(stored)
        for text, value in zip(shown, stored):
            if isinstance(value, (int, float)):
                assert text == f"{value:.1f}".replace(".", ",")
            else:
                assert text == (value or "")
