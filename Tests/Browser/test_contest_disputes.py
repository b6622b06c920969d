"""A pupil doubts a result, the organisers decide; somebody is taken out of the ranking and comes back."""

from conftest import shot, sign_in, wcag_faults
from test_contest import published


def looked_at(page, name):
    assert wcag_faults(page) == [], name
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} scrolls sideways"
    shot(page, name)


def test_an_appeal_is_answered_on_the_pupils_page(own_server, person, everyone, open_browser):
    officer = sign_in(own_server.port, person["departmentOfficer"])
    pupils = [sign_in(own_server.port, each) for each in everyone["learner"][:2]]
    contest = published(officer, pupils)
    phone = open_browser("390", pupils[0], at=own_server)
    phone.goto(f"/my-contests/{contest}")
    phone.get_by_role("button", name="Gửi khiếu nại").click()
    looked_at(phone, "contest-appeal-empty-390")
    phone.get_by_label("Em viết rõ điều chưa đúng").fill("Câu 3 em chọn B mà chấm sai <b>ạ</b>")
    phone.get_by_role("button", name="Gửi khiếu nại").click()
    phone.get_by_text("Câu 3 em chọn B mà chấm sai <b>ạ</b>").wait_for()
    looked_at(phone, "contest-appeal-sent-390")

    desk = open_browser("1366", officer, at=own_server)
    desk.goto(f"/contests/{contest}/appeals")
    looked_at(desk, "contest-appeals-1366")
    desk.get_by_label("Lý do, trả lời thí sinh").fill("Đáp án C đúng theo tài liệu của cuộc thi")
    desk.get_by_role("button", name="Ghi quyết định").click()
    desk.get_by_text("Đáp án C đúng theo tài liệu của cuộc thi").wait_for()
    phone.reload()
    phone.get_by_text("Đáp án C đúng theo tài liệu của cuộc thi").wait_for()
    looked_at(phone, "contest-appeal-answered-390")


def test_somebody_is_taken_out_and_comes_back(own_server, person, everyone, open_browser):
    officer = sign_in(own_server.port, person["departmentOfficer"])
    pupils = [sign_in(own_server.port, each) for each in everyone["learner"][:2]]
    contest = published(officer, pupils)
    desk = open_browser("1366", officer, at=own_server)
    desk.goto(f"/contests/{contest}/ranking")
    desk.get_by_role("link", name="Xem xét loại").first.click()
    desk.get_by_role("heading", name="Nếu loại khỏi xếp hạng").wait_for()
    desk.get_by_role("button", name="Loại khỏi xếp hạng").click()
    looked_at(desk, "contest-exclusion-1366")
    desk.get_by_label("Lý do").fill("Thi hộ, biên bản số 3")
    desk.get_by_role("button", name="Loại khỏi xếp hạng").click()
    desk.goto(f"/contests/{contest}/ranking")
    desk.get_by_text("Thi hộ, biên bản số 3").wait_for()
    assert desk.get_by_role("link", name="Xem xét loại").count() == 1
    desk.locator("section:has(#loai) a").first.click()
    desk.get_by_role("heading", name="Nếu khôi phục").wait_for()
    looked_at(desk, "contest-exclusion-undo-1366")
    desk.get_by_label("Lý do").fill("Nhầm người, đã xác minh")
    desk.get_by_role("button", name="Khôi phục thí sinh").click()
    desk.goto(f"/contests/{contest}/ranking")
    assert desk.get_by_role("link", name="Xem xét loại").count() == 2
