"""A teacher writes a question, brings in a file, mends it in place and plays it; without JavaScript, on a telephone."""

import struct
import zlib

import pytest
from conftest import shot, sign_in, wcag_faults

TEXT = """Câu 1. Cổng nào là thật?
A. com
B. gov.vn
C. net
D. org
Đáp án: B
Câu 2. Máy chung dùng xong thì làm gì?
A. Đăng xuất
B. Tắt màn hình
C. Lưu mật khẩu
D. Để nguyên
"""


@pytest.fixture
def teacher(own_server, person):
    return sign_in(own_server.port, person["teacher"])


def picture(path, width=900, height=500):
    """A picture with a slope of colours, as a diagram has them."""
    rows = b"".join(b"\0" + bytes((x * 255 // width, y * 255 // height, 120)[c] for x in range(width) for c in range(3))
                    for y in range(height))

    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows))
                     + chunk(b"IEND", b""))
    return path


@pytest.mark.parametrize("size", ["390", "1366"])
def test_written_and_imported(open_browser, own_server, teacher, tmp_path, size):
    page = open_browser(size, teacher, at=own_server, scripts=False)
    looker = open_browser(size, teacher, at=own_server)

    def faults():
        """Of the page at this address; where scripts are off the checker cannot run."""
        looker.goto(page.url)
        return wcag_faults(looker)

    page.goto("/questions")
    shot(page, f"questions-empty-{size}")
    page.get_by_role("link", name="Soạn câu hỏi").first.click()
    page.get_by_label("Câu hỏi", exact=True).fill("Số định danh cá nhân có mấy chữ số?")
    for letter, text in zip("ABCD", ["9", "10", "12", "15"]):
        page.get_by_label(f"Phương án {letter}", exact=True).fill(text)
    page.get_by_role("button", name="Thêm phương án").click()
    assert page.get_by_label("Phương án C", exact=True).input_value() == "12"
    page.locator("#file").set_input_files(picture(tmp_path / "hinh.png"))
    page.get_by_role("button", name="Thêm hình").click()
    page.get_by_label("Hình vẽ gì").fill("Thẻ căn cước mẫu")
    page.get_by_role("button", name="Lưu câu hỏi").last.click()
    assert page.get_by_text("Chọn phương án đúng").first.is_visible()
    shot(page, f"question-form-errors-{size}")
    page.locator("input[name=right][value='2']").check()
    page.get_by_label("Mức độ").select_option("NB")
    page.get_by_label("Nội dung").select_option("ND2")
    page.get_by_role("button", name="Xem như học sinh").click()
    shot(page, f"question-form-{size}")
    page.get_by_role("button", name="Lưu câu hỏi").last.click()
    page.get_by_text("Đã lưu câu hỏi.").wait_for()
    assert page.locator("img[alt='Thẻ căn cước mẫu']").first.evaluate("e => e.naturalWidth") == 900
    shot(page, f"question-own-{size}")
    assert faults() == []

    page.goto("/question-imports/new")
    page.get_by_label("Dán câu hỏi").fill(TEXT)
    shot(page, f"question-import-form-{size}")
    assert faults() == []
    page.get_by_role("button", name="Đọc thử").click()
    page.get_by_text("Thiếu đáp án").first.wait_for()
    shot(page, f"question-import-{size}")
    assert faults() == []
    page.get_by_role("button", name="Nhập 2 câu").click()
    assert page.get_by_text("Còn 1 câu chưa xong.").first.is_visible()
    page.locator("#cau-2").get_by_role("link", name="Sửa").click()
    page.locator("input[name=right][value='0']").check()
    page.get_by_role("button", name="Lưu câu hỏi").last.click()
    page.get_by_role("button", name="Nhập 2 câu").click()
    page.get_by_text("Đã nhập 2 câu").wait_for()
    page.goto("/questions")
    assert page.locator(".qrows li").count() == 3
    shot(page, f"questions-{size}")
    assert faults() == []

    page.get_by_role("button", name="Xuất câu đã chọn").click()
    shot(page, f"question-export-{size}")
    assert faults() == []
    page.goto("/live-quizzes/new")
    assert page.locator("label.check", has_text="Máy chung dùng xong thì làm gì?").count() == 1
