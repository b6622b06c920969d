"""What the pupils and the teacher of the week have in common: looking, following a link, signing in."""

from urllib.parse import urlsplit

from conftest import shot


def look(page, name):
    shot(page, f"week-{name}")
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0, f"{page.url} is {wide} px too wide"
    assert page.problems == []


def follow(page, control):
    with page.expect_navigation():
        control.click()


def sign_in_by_class(page, pupil):
    page.goto("/sign-in?tab=class")
    page.get_by_label("Mã lớp").fill(pupil.code)
    follow(page, page.get_by_role("button", name="Tìm lớp của em"))
    page.get_by_role("group", name="Danh sách lớp").locator("label").filter(has_text=pupil.full_name).click()
    page.get_by_label("Mã PIN của em").fill(pupil.password)
    follow(page, page.get_by_role("button", name="Đăng nhập"))
    assert page.locator("h1").inner_text().startswith("Chào")


def sign_in_by_password(page, person):
    page.goto("/sign-in" if person.role.startswith("learner") else "/sign-in?tab=staff")
    page.locator("[name=unit]").fill(person.code)
    page.locator("[name=user]").fill(person.user_name)
    page.locator("[name=password]").fill(person.password)
    follow(page, page.get_by_role("button", name="Đăng nhập"))
    assert not urlsplit(page.url).path.startswith("/sign-in"), page.inner_text("main")
