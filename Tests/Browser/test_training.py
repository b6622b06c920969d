"""A manager records a training by an Excel list, a teacher a certificate from outside."""

import re

import openpyxl
from conftest import shot, sign_in, wcag_faults


def listed(path, rows):
    book = openpyxl.Workbook()
    for row in [["DANH SÁCH NGƯỜI DỰ TẬP HUẤN"], ["STT", "Họ và tên", "Lớp"], *rows]:
        book.active.append(row)
    book.save(path)
    return path


def open_form(page):
    """The form for activities of the teacher's first class, and the name of that class."""
    page.goto("/classrooms")
    page.get_by_role("link", name=re.compile("^Lớp 1")).first.click()
    name = page.get_by_role("heading", level=1).inner_text().removeprefix("Lớp ")
    page.get_by_role("link", name="Ghi hoạt động").click()
    return name


def test_list_of_a_training(open_browser, own_server, person, tmp_path):
    teacher = sign_in(own_server.port, person["teacher"])
    page = open_browser("1366", teacher, at=own_server)
    class_name = open_form(page)
    names = [name.split(" (")[0] for name in page.locator(".checkgrid .check").all_inner_texts()]
    names = [name for name in names if names.count(name) == 1][:3]

    page = open_browser("390", sign_in(own_server.port, person["schoolManager"]), at=own_server)
    page.goto("/")
    page.get_by_role("link", name="Ghi buổi học").click()
    assert wcag_faults(page) == []
    shot(page, "training-form-390")
    page.get_by_label("Nội dung hoạt động").fill("Tập huấn an toàn trực tuyến")
    wrong = listed(tmp_path / "sai.xlsx", [[1, names[0], class_name], [2, "Trần Văn Không", class_name]])
    page.get_by_label("Danh sách người dự").set_input_files(wrong)
    page.get_by_role("button", name="Xem thử").click()
    page.get_by_text(f"Dòng 4: lớp {class_name} không có em nào tên Trần Văn Không").wait_for()
    assert wcag_faults(page) == []
    shot(page, "training-problems-390")
    right = listed(tmp_path / "dung.xlsx", [[place, name, class_name] for place, name in enumerate(names, 1)])
    page.get_by_label("Danh sách người dự").set_input_files(right)
    page.get_by_role("button", name="Xem thử").click()
    page.get_by_role("heading", name="Danh sách có 3 em của 1 lớp").wait_for()
    assert wcag_faults(page) == []
    shot(page, "training-preview-390")
    page.get_by_role("button", name="Ghi cho 3 em").click()
    page.get_by_text("Đã ghi buổi học cho các em trong danh sách.").wait_for()


def test_certificate_from_outside(open_browser, own_server, person):
    teacher = sign_in(own_server.port, person["teacher"])
    page = open_browser("390", teacher, at=own_server)
    open_form(page)
    page.get_by_role("link", name="Ghi chứng nhận").click()
    page.get_by_role("button", name="Ghi chứng nhận").click()
    page.get_by_text("Chọn loại chứng nhận").first.wait_for()
    assert wcag_faults(page) == []
    shot(page, "certificate-form-390")
    page.get_by_label("Khóa học trực tuyến mở (MOOC)").check()
    page.get_by_label("Tên chứng nhận").fill("Công dân số")
    page.get_by_label("Nơi cấp").fill("Trường Đại học Sông Lam")
    box = page.locator(".checkgrid .check").first
    name = box.inner_text()
    box.click()
    page.get_by_role("button", name="Ghi chứng nhận").click()
    page.get_by_text("Đã ghi chứng nhận.").wait_for()
    page.get_by_role("link", name=name).first.click()
    page.get_by_text("Công dân số; nơi cấp: Trường Đại học Sông Lam").wait_for()
