"""A teacher's week: gives work to a class of grade 10, looks at what came of it, takes it along."""

from openpyxl import load_workbook

from conftest import sign_in, wcag_faults
from week import follow, look

LESSON_10 = "10-1-chinh-phu-so"
CLASS_10 = "10A2"
WORKS = {
    f"lesson:{LESSON_10}": ("Đọc bài chính phủ số", "selfStudy"),
    "practice:mp-21": ("Nộp hồ sơ trích lục khai sinh", "informatics"),
    "test:Q15": ("Kiểm tra 15 phút tuần này", "informatics"),
}


def give_class(server, manager, teacher):
    """The demo's teacher gets a class of grade 10 as well."""
    visitor = sign_in(server.port, manager)
    school = visitor.get(f"/schools/{manager.code}").document
    (address,) = school.xpath(f"//a[normalize-space()='{CLASS_10}']/@href")
    page = visitor.get(f"{address}/teachers")
    form = page.form(holding="teacher")
    chosen = [value for name, value in form.form_values() if name == "teacher"]
    boxes = form.xpath(".//label[.//input[@name='teacher']]")
    (box,) = [box for box in boxes if teacher.user_name in box.text_content()]
    page = visitor.submit(page, form, {"teacher": [*chosen, box.xpath(".//input/@value")[0]]})
    assert page.status == 200 and "Đã phân công" in page.words


def give_work(page):
    follow(page, page.get_by_role("navigation", name="Chính").get_by_role("link", name="Bài học"))
    page.goto(f"/lessons/{LESSON_10}/teacher")
    look(page, "teacher-lesson")
    follow(page, page.get_by_role("link", name=f"Giao cho lớp {CLASS_10}"))
    for work, (title, mode) in WORKS.items():
        if "assignments/new" not in page.url:
            follow(page, page.get_by_role("link", name="Giao bài").first)
        if work.startswith("lesson:"):
            assert page.locator("select[name=work]").input_value() == work
        page.locator("select[name=work]").select_option(work)
        page.get_by_label("Tên bài giao").fill(title)
        page.get_by_label("Hình thức tổ chức").select_option(mode)
        page.locator("[name=closesTime]").fill("21:30")
        if work.startswith("test:"):
            page.locator("[name=timeLimit]").fill("15")
            page.get_by_text("Điểm và lời giải của bài kiểm tra").click()
            page.locator("#reveal").get_by_label("Ngay sau khi em nộp bài").check()
        look(page, f"teacher-{work.split(':')[0]}-form")
        follow(page, page.get_by_role("button", name="Giao bài"))
        assert page.get_by_text(title).first.is_visible()
        follow(page, page.get_by_role("link", name=f"Lớp {CLASS_10}").first)
    look(page, "teacher-class-given")


def look_at_class(page, pupil):
    page.goto("/classrooms")
    follow(page, page.get_by_role("link", name=f"Lớp {CLASS_10}"))
    row = page.locator("table.heat tbody tr", has=page.get_by_role("link", name=pupil.full_name))
    assert row.locator(".l1, .l2, .l3, .l4").count(), "the answers of the test colour the map"
    for title, _ in WORKS.values():
        assert page.locator(".jobs").get_by_text(title).is_visible()
    look(page, "teacher-class")


def replay(page, pupil, score):
    follow(page, page.get_by_role("link", name="Thực hành", exact=True))
    page.get_by_label("Kịch bản").scroll_into_view_if_needed()
    with page.expect_navigation():
        page.get_by_label("Kịch bản").select_option("mp-21")
    row = page.get_by_role("row").filter(has=page.get_by_role("link", name=pupil.full_name, exact=True))
    assert score in row.inner_text()
    look(page, "teacher-practice")
    follow(page, row.get_by_role("link", name=f"Từng thao tác của {pupil.full_name}"))
    assert "khớp với điểm đã lưu" in page.inner_text("main")
    assert page.locator("ol.cardlist > li").count() >= 13
    assert wcag_faults(page) == []
    look(page, "teacher-replay")


def read_teachers_page(page):
    page.goto(f"/lessons/{LESSON_10}/teacher")
    assert page.get_by_role("heading", name="Tiến trình tiết học").is_visible()
    follow(page, page.get_by_role("link", name="Tờ A4 gửi gia đình"))
    assert page.get_by_role("button", name="In tờ này").is_visible(), "the script of the page has run"
    look(page, "teacher-handout")


def export_class(page, pupil):
    page.goto("/classrooms")
    follow(page, page.get_by_role("link", name=f"Lớp {CLASS_10}"))
    with page.expect_download() as download:
        page.get_by_role("link", name="Xuất Excel").click()
    book = load_workbook(download.value.path().open("rb"))
    cells = {str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row}
    assert pupil.full_name in cells
