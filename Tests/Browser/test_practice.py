"""A pupil of the lower grades plays a call on a phone: with scripts, without scripts, by keyboard."""

import re

import pytest
from conftest import shot, sign_in, wcag_faults

CALL = "Cuộc gọi hỏi mã OTP"


@pytest.fixture
def pupil(everyone, server):
    """Each test has a pupil of its own, so that no open run of another is in the way."""
    return sign_in(server.port, everyone["learner-pin"].pop())


def begin(page, scripts):
    page.goto("/practice")
    assert wcag_faults(page) == [] if scripts else True
    row = page.locator("#mp-06")
    if not row.is_visible():
        page.locator("details.fold > summary").click()
    row.get_by_role("button", name=re.compile("Bắt đầu|Làm lại")).click()
    page.wait_for_url("**/practice-runs/*")


def choose(page, text):
    page.locator(".sim__choices label").filter(has_text=text).locator("input").check()


def send(page, name="Gửi"):
    page.locator("#buoc").get_by_role("button", name=name).click()


def marks(page):
    """The four marks of a simulated page, all together."""
    assert page.get_by_text("MÔ PHỎNG", exact=True).is_visible()
    assert page.get_by_text("dichvucong.hoctap.local").is_visible()
    assert page.locator(".persona").count() == 1
    drawn = page.evaluate("getComputedStyle(document.querySelector('.sim__page'), '::after').backgroundImage")
    assert "svg" in drawn and "7a2e1d" in drawn
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"], f"{page.url} is {width} px wide"


def sound(page, scripts, name):
    marks(page)
    shot(page, f"practice-{name}-{page.viewport_size['width']}")
    if scripts:
        assert wcag_faults(page) == []


def play(page, scripts):
    begin(page, scripts)
    kind = "js" if scripts else "plain"
    sound(page, scripts, f"{kind}-1-call")
    choose(page, "Dạ, số của bà là")
    send(page, "Trả lời")
    page.get_by_role("heading", name="Dừng lại một chút: có lỗi an toàn").wait_for()
    sound(page, scripts, f"{kind}-2-stopped")
    page.get_by_role("link", name="Làm tiếp").click()
    choose(page, "Cháu không đọc thông tin của người nhà")
    send(page, "Trả lời")
    choose(page, "Mã này không đọc cho ai ạ.")
    sound(page, scripts, f"{kind}-3-second-turn")
    send(page, "Trả lời")
    page.get_by_text("Được 35/50 điểm").wait_for()
    sound(page, scripts, f"{kind}-4-closed")
    page.get_by_role("link", name="Bước tiếp theo").click()

    send(page)
    page.get_by_role("heading", name="Còn chỗ chưa làm").wait_for()
    choose(page, "Chặn số vừa gọi.")
    send(page)
    page.get_by_role("heading", name="Chưa đúng, em xem lại nhé").wait_for()
    if scripts:
        assert page.evaluate("document.activeElement.matches('[data-errors]')"), "the summary takes the focus"
    sound(page, scripts, f"{kind}-5-wrong")
    for text in ("Kể lại ngay cho", "Cùng người lớn phản ánh"):
        choose(page, text)
    send(page)
    page.get_by_role("link", name="Bước tiếp theo").click()

    for item in page.locator("fieldset.sim__field").all():
        own = "Bà tự đăng nhập" in item.inner_text()
        item.locator("label").filter(has_text="Gõ vào được" if own else "Không đưa cho ai").locator("input").check()
    sound(page, scripts, f"{kind}-6-sort")
    send(page)
    page.get_by_role("link", name="Xem kết quả").click()
    page.wait_for_url("**/result")
    words = page.inner_text("main")
    assert "76" in words and "Chưa đạt" in words and "Lỗi an toàn" in words
    shot(page, f"practice-{kind}-7-result-390")
    if scripts:
        assert wcag_faults(page) == []
    page.get_by_role("link", name="Xem lại từng thao tác").click()
    assert "khớp với điểm đã lưu" in page.inner_text("main")
    if scripts:
        assert wcag_faults(page) == []
    assert page.problems == []


def test_with_scripts(open_browser, pupil):
    play(open_browser("390", pupil), scripts=True)


def test_without_scripts(open_browser, pupil):
    play(open_browser("390", pupil, scripts=False), scripts=False)


def test_by_keyboard_and_the_task_card_on_a_phone(open_browser, pupil):
    page = open_browser("390", pupil)
    begin(page, scripts=True)
    card = page.locator("[data-task]")
    assert card.get_attribute("open") is None, "on a phone the card shows its head only"
    summary = card.locator("> summary")
    summary.focus()
    page.keyboard.press("Enter")
    page.get_by_text("Thẻ nhân vật (không có thật)").wait_for()
    assert wcag_faults(page) == []
    shot(page, "practice-card-390")
    page.get_by_role("button", name="Mở gợi ý").focus()
    page.keyboard.press("Enter")
    page.get_by_text("Người thật sự làm việc ở cơ quan nhà nước").wait_for()
    page.locator(".sim__choices input").first.focus()
    page.keyboard.press("Space")
    assert page.locator(".sim__choices input").first.is_checked()
