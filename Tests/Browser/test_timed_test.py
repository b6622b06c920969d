"""A teacher runs a timed test in a room while pupils sit it on telephones, with and without scripts."""

import re

import pytest

from conftest import SHOTS, shot, sign_in, wcag_faults

SAVED = re.compile(r"Đã lưu \d{1,2}:\d{2}:\d{2}")
PAUSED = "Thầy cô đang tạm dừng bài."


class Room:
    def __init__(self, server, open_browser, everyone):
        self.server, self.open, self.pupils = server, open_browser, list(everyone["learner-test"])
        self.teacher = everyone["schoolManager"][0]
        self.address = None

    def pupil(self, scripts=True, size="390"):
        """A pupil at the page before the test."""
        page = self.open(size, sign_in(self.server.port, self.pupils.pop()), scripts=scripts, at=self.server)
        page.goto("/")
        page.locator("a[href$='/start']", has_text=re.compile("Vào làm")).first.click()
        self.address = "/" + page.url.split("/", 3)[3].removesuffix("/start") + "/room"
        return page

    def board(self, size="1366"):
        page = self.open(size, sign_in(self.server.port, self.teacher), at=self.server)
        page.goto(self.address)
        return page


@pytest.fixture
def room(own_server, open_browser, everyone):
    return Room(own_server, open_browser, everyone)


def begin(page):
    page.get_by_role("button", name="Bắt đầu làm bài").click()
    page.wait_for_url("**/attempts/*")


def choose(page, index):
    page.locator("input[type=radio]").nth(index).locator("xpath=ancestor::label").click()


def press(page, button):
    page.get_by_role("button", name=button, exact=True).click()
    page.wait_for_load_state()


def sight(page, name):
    """Only what is on the screen."""
    page.screenshot(path=SHOTS / f"{name}.png")


def problems(page):
    """Errors of the page; that the network was cut and that answers wait was meant."""
    return [line for line in page.problems if "ERR_INTERNET" not in line and "423" not in line]


def test_pause_message_and_more_time(room):
    pupil = room.pupil()
    assert "rời trang làm bài từ 3 giây" in pupil.inner_text("main")
    shot(pupil, "room-start-390")
    begin(pupil)
    choose(pupil, 0)
    pupil.get_by_text(SAVED).first.wait_for()
    board = room.board()
    board.get_by_text("Câu 1", exact=True).wait_for(timeout=15_000)
    assert board.get_by_text("1/28", exact=True).is_visible()
    shot(board, "room-board-1366")
    assert wcag_faults(board) == []

    board.get_by_label("Lời nhắn").fill("Các em xem lại họ tên trên đầu trang.")
    press(board, "Gửi lời nhắn")
    pupil.get_by_text("Các em xem lại họ tên").wait_for(timeout=15_000)
    sight(pupil, "room-message-390")
    assert wcag_faults(pupil) == []

    # Answered without network before the pause: it waits on the device, and arrives when the room goes on.
    pupil.context.set_offline(True)
    choose(pupil, 6)
    pupil.get_by_text("Mất mạng").first.wait_for()
    press(board, "Tạm dừng")
    board.wait_for_timeout(11_000)
    pupil.context.set_offline(False)
    pupil.get_by_text(PAUSED).first.wait_for(timeout=15_000)
    stopped = pupil.locator("[data-left]").inner_text()
    assert not pupil.locator("#q1 legend").is_visible()
    sight(pupil, "room-paused-390")
    shot(board, "room-board-paused-1366")
    assert wcag_faults(pupil) == [] and wcag_faults(board) == []
    pupil.wait_for_timeout(2_500)
    assert pupil.locator("[data-left]").inner_text() == stopped
    press(board, "Cho làm tiếp")
    pupil.locator("#q1 legend").wait_for(timeout=15_000)
    pupil.get_by_text(SAVED).first.wait_for(timeout=15_000)
    pupil.reload()
    assert pupil.locator("input[type=radio]").nth(6).is_checked()

    before = seconds(pupil)
    board.locator("[name=reason]").fill("Mạng chậm")
    press(board, "Thêm giờ")
    pupil.get_by_role("timer").filter(has_text=re.compile(r"^5\d:")).wait_for(timeout=15_000)
    assert seconds(pupil) > before + 500
    assert "Thêm 10 phút cho cả phòng: Mạng chậm" in board.inner_text("main")
    assert problems(pupil) == [] and problems(board) == []


def seconds(page):
    minutes, rest = page.locator("[data-left]").inner_text().split(":")
    return int(minutes) * 60 + int(rest)


def test_leaving_the_page_is_told_as_information(room):
    pupil = room.pupil()
    begin(pupil)
    for seconds_away in (1.2, 3.4):
        pupil.evaluate("window.dispatchEvent(new Event('blur'))")
        pupil.wait_for_timeout(seconds_away * 1000)
        pupil.evaluate("window.dispatchEvent(new Event('focus'))")
    board = room.board()
    board.get_by_text("1 lần, lâu nhất 3 giây").wait_for(timeout=15_000)
    assert board.get_by_text("chỉ là thông tin").is_visible()
    assert problems(pupil) == []


def test_without_scripts(room):
    pupil = room.pupil(scripts=False)
    begin(pupil)
    address = pupil.url
    board = room.open("390", sign_in(room.server.port, room.teacher), scripts=False, at=room.server)
    board.goto(room.address)
    board.get_by_label("Lời nhắn").fill("Còn 10 phút")
    press(board, "Gửi lời nhắn")
    press(board, "Tạm dừng")
    shot(board, "room-board-no-script-390")
    pupil.goto(address)
    assert pupil.get_by_text(PAUSED).is_visible() and not pupil.locator("#q1").count()
    assert pupil.get_by_text("Còn 10 phút").is_visible()
    shot(pupil, "room-paused-no-script-390")
    press(board, "Cho làm tiếp")
    pupil.get_by_role("link", name="Tải lại trang").click()
    choose(pupil, 1)
    pupil.get_by_role("button", name="Lưu bài").click()
    assert pupil.locator("input[type=radio]").nth(1).is_checked()


def test_the_paused_page_opens_by_itself(room):
    pupil = room.pupil()
    begin(pupil)
    board = room.board()
    press(board, "Tạm dừng")
    pupil.reload()
    assert pupil.get_by_text("Câu hỏi hiện lại khi thầy cô cho làm tiếp").is_visible()
    press(board, "Cho làm tiếp")
    pupil.locator("#q1 legend").wait_for(timeout=15_000)


def test_exam_codes_and_papers(room):
    pupil = room.pupil()
    board = room.board()
    board.get_by_text("Tạo mã", exact=True).first.click()
    press(board, "Tạo mã")
    code = board.locator(".codelist__code").inner_text()
    shot(board, "room-codes-1366")
    assert wcag_faults(board) == []
    pupil.reload()
    pupil.get_by_label("Mã ca thi").fill("AAA AAA")
    pupil.get_by_role("button", name="Bắt đầu làm bài").click()
    pupil.get_by_text("Mã ca thi chưa đúng").first.wait_for()
    shot(pupil, "room-code-wrong-390")
    assert wcag_faults(pupil) == []
    pupil.get_by_label("Mã ca thi").fill(code.lower())
    begin(pupil)
    for name, button in (("codes", "In mã"), ("minutes", "In biên bản"), ("signatures", "In danh sách")):
        board.goto(f"{room.address}/{name}")
        assert board.get_by_role("button", name=button).is_visible()
        shot(board, f"room-{name}-1366")
        assert wcag_faults(board) == []
        board.emulate_media(media="print")
        shot(board, f"room-{name}-print")
        board.emulate_media(media="screen")
    assert problems(board) == []


def test_the_board_on_a_telephone(room):
    pupil = room.pupil()
    begin(pupil)
    board = room.board("390")
    shot(board, "room-board-390")
    width = board.evaluate("document.documentElement.scrollWidth")
    assert width <= 390 and wcag_faults(board) == []
