"""Help at home, remarks and surveys, as a pupil, a teacher, a school and the department use them."""

import re

import openpyxl
import pytest
from conftest import shot, sign_in
from playwright.sync_api import expect


def fault_of(page, text):
    """Sends the form with this note and reads what is said at the field."""
    page.get_by_label("Em kể thêm (không bắt buộc)").fill(text)
    page.get_by_role("button", name="Ghi vào Thạo").click()
    return page.locator("#note-e").inner_text()


def test_a_pupil_records_help_at_home_on_a_phone(open_browser, own_server, person):
    page = open_browser("390", sign_in(own_server.port, person["learner"]), at=own_server)
    page.goto("/progress")
    shot(page, "outreach-progress-390")
    before = page.get_by_text(re.compile("đã hướng dẫn|chưa ghi lần nào")).first.inner_text()
    page.get_by_role("link", name="Ghi, xem các lần đã ghi").click()
    page.get_by_role("link", name="Ghi việc đã hướng dẫn").click()
    shot(page, "outreach-form-390")
    page.get_by_label("Bố mẹ").select_option("2")
    page.get_by_label("Ông bà").select_option("1")
    page.get_by_label("Từ 60 tuổi").select_option("1")
    page.get_by_label("Giữ mật khẩu, mã OTP").check()
    page.get_by_label("Chữ nhỏ, trang khó thao tác").check()
    assert "giống số điện thoại" in fault_of(page, "số của bà là 0912 345 678")
    expect(page.get_by_label("Bố mẹ")).to_have_value("2")
    assert "giống tên một người" in fault_of(page, "em giúp bà Lan")
    shot(page, "outreach-refused-390")
    page.get_by_label("Em kể thêm (không bắt buộc)").fill("bà hỏi vì sao phải có mã")
    page.get_by_role("button", name="Ghi vào Thạo").click()
    expect(page.get_by_text("Cảm ơn em đã giúp mọi người")).to_be_visible()
    expect(page.get_by_text("bà hỏi vì sao phải có mã")).to_be_visible()
    shot(page, "outreach-list-390")
    page.goto("/progress")
    assert page.get_by_text(re.compile("đã hướng dẫn")).first.inner_text() != before
    assert page.problems == [] or all("422" in problem for problem in page.problems)


def test_the_same_form_sent_twice_counts_once(own_server, person):
    pupil = sign_in(own_server.port, person["learner"])
    page = pupil.get("/outreach/new")
    form = page.form(holding="key")
    fields = dict(form.fields) | {"parents": "1", "topic": "finding", "note": "lần thử"}
    for _ in range(2):
        answer = pupil.post("/outreach", {name: value for name, value in fields.items() if value is not None})
        assert answer.status == 200
    assert answer.text.count("lần thử") == 1


@pytest.mark.parametrize("size", ["390", "1366"])
def test_staff_see_what_is_theirs(open_browser, signed_in, person, size):
    teacher = open_browser(size, signed_in(person["teacher"]))
    teacher.goto("/classrooms")
    teacher.get_by_role("main").get_by_role("link", name=re.compile(r"Lớp \d+A\d")).first.click()
    expect(teacher.get_by_role("heading", name="Giúp người thân")).to_be_visible()
    shot(teacher, f"outreach-classpage-{size}")
    teacher.get_by_role("link", name="Xem các lần ghi, vướng mắc").click()
    shot(teacher, f"outreach-class-{size}")
    teacher.go_back()
    teacher.get_by_role("link", name="Khảo sát trước, sau khi học").click()
    shot(teacher, f"survey-class-{size}")
    officer = open_browser(size, signed_in(person["departmentOfficer"]))
    officer.goto("/coverage")
    officer.get_by_role("link", name="Giúp người thân").click()
    expect(officer.get_by_role("heading", name="Vướng mắc đã gặp")).to_be_visible()
    shot(officer, f"outreach-department-{size}")
    officer.get_by_role("link", name="Góp ý").first.click()
    shot(officer, f"feedback-department-{size}")


def test_a_remark_is_answered_in_public(open_browser, own_server, person):
    page = open_browser("390", sign_in(own_server.port, person["learner"]), at=own_server)
    page.goto("/account")
    page.get_by_role("link", name="Góp ý, hỏi đáp").click()
    page.get_by_role("link", name="Viết góp ý, câu hỏi").click()
    page.get_by_label("Về việc gì").select_option("content")
    page.get_by_label("Nội dung", exact=True).fill("Phần tính ngày hẹn khó, xin thêm ví dụ.")
    shot(page, "feedback-form-390")
    page.get_by_role("button", name="Gửi").click()
    expect(page.get_by_text("Đã gửi. Câu trả lời sẽ hiện ở trang này.")).to_be_visible()
    pupil = person["learner"]
    manager = next(one for one in [person["schoolManager"]] if one.code == pupil.code)
    desk = open_browser("1366", sign_in(own_server.port, manager), at=own_server)
    desk.goto("/")
    desk.locator(".topbar__more > summary").click()
    desk.get_by_role("link", name="Góp ý", exact=True).click()
    shot(desk, "feedback-school-1366")
    desk.locator("article", has_text="Phần tính ngày hẹn khó").get_by_role("link").first.click()
    desk.get_by_label("Câu trả lời").fill("Phần 3 của bài có lịch để tô từng ngày.")
    shot(desk, "feedback-answer-1366")
    desk.get_by_role("button", name="Lưu câu trả lời").click()
    expect(desk.get_by_text("Đã lưu câu trả lời.")).to_be_visible()
    page.goto("/feedback/answers")
    expect(page.get_by_text("Phần 3 của bài có lịch").first).to_be_visible()
    shot(page, "feedback-answers-390")


def test_the_handbook_prints_one_side_a_lesson(open_browser, signed_in, person, tmp_path):
    page = open_browser("1366", signed_in(person["teacher"]))
    page.goto("/handbooks/10")
    shot(page, "handbook-1366")
    sheets = page.locator(".sheet-a4")
    count = sheets.count()
    assert count >= 6
    heights = sheets.evaluate_all("all => all.map(one => one.scrollHeight - one.clientHeight)")
    assert max(heights) <= 1, "a sheet runs over"
    pdf = page.pdf(prefer_css_page_size=True, print_background=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == count


def test_a_pupil_answers_the_survey_once(open_browser, own_server, person):
    pupil = sign_in(own_server.port, person["learner-pin"])
    page = open_browser("390", pupil, at=own_server)
    page.goto("/")
    shot(page, "survey-home-390")
    page.get_by_role("link", name="Trả lời khảo sát").click()
    for group in page.locator("fieldset").all()[1:]:
        group.get_by_role("radio").first.check()
    page.get_by_role("button", name="Gửi câu trả lời").click()
    shot(page, "survey-missing-390")
    page.locator("fieldset").first.get_by_role("radio").last.check()
    page.get_by_role("button", name="Gửi câu trả lời").click()
    expect(page.get_by_text("Đã nhận câu trả lời khảo sát")).to_be_visible()
    expect(page.get_by_role("link", name="Trả lời khảo sát")).to_have_count(0)


def test_the_workbook_carries_outreach_and_remarks(exported_workbook):
    book = openpyxl.load_workbook(exported_workbook, data_only=True)
    rows = list(book["Bieu06_NguoiThan"].iter_rows(values_only=True))
    total = next(row for row in rows if row[0] == "Tổng cộng")
    given, done, people = total[3], total[4], total[6]
    assert 0 < done < given and people >= done
    cells = [cell for row in rows for cell in row]
    assert not any(isinstance(cell, int) and 1 <= cell <= 4 for row in rows for cell in row[4:14] if row[0] != "(1)")
    assert any("VƯỚNG MẮC" in str(row) for row in book["Bieu06_VuongMac"].iter_rows(values_only=True))
    assert "Tài liệu chứa dữ liệu cá nhân" not in str(cells)
    feedback = list(book["Bieu15_PhanAnh"].iter_rows(values_only=True))
    line = next(row for row in feedback if row[0] == "Cộng góp ý, phản ánh")
    assert line[3] >= line[4] >= line[5] > 0 and line[6] == pytest.approx(100 * line[4] / line[3], abs=0.06)
