"""Signing in, the first password, and signing out."""

import dataclasses

import pytest

from conftest import secrets, shot, sign_in
from people import ROLES
from visitor import Visitor


@pytest.mark.parametrize("role", [*ROLES, "learner-pin"])
def test_each_role_signs_in_and_out(server, person, role):
    visitor = sign_in(server.port, person[role])
    account = visitor.get("/account")
    assert account.status == 200 and person[role].full_name in account.words
    visitor.submit(account, account.form(action="/session"))
    assert visitor.get("/").path.startswith("/sign-in")


def test_a_wrong_password_says_what_to_do(server, person):
    visitor = Visitor(server.port)
    page = visitor.get("/sign-in")
    wrong = secrets(person["learner"]) | {"password": "khong-phai-mat-khau"}
    page = visitor.submit(page, page.form(holding="password"), wrong)
    assert page.status == 422
    assert "thao_session" not in visitor.cookies
    assert "mật khẩu" in page.words.lower()


def test_the_first_password_is_changed_before_anything_else(own_server, person):
    newcomer = person["learner-new"]
    visitor = sign_in(own_server.port, newcomer)
    page = visitor.get("/lessons")
    assert page.path.startswith("/password")
    new = "mot-mat-khau-moi-2026"
    fields = {"current": newcomer.password, "new": new, "repeated": new + "x"}
    again = visitor.submit(page, page.form(holding="repeated"), fields)
    assert again.status == 422
    page = visitor.submit(again, again.form(holding="repeated"), fields | {"repeated": new})
    assert page.status == 200 and visitor.get("/lessons").path == "/lessons"
    sign_in(own_server.port, dataclasses.replace(newcomer, password=new))


def test_sign_out_everywhere_ends_the_other_sessions(own_server, person):
    here, elsewhere = (sign_in(own_server.port, person["teacher"]) for _ in range(2))
    account = here.get("/account")
    here.submit(account, account.form(action="sign-outs"))
    assert elsewhere.get("/classrooms").path.startswith("/sign-in")


def test_guessing_is_slowed_down_and_a_friend_is_not(own_server, everyone):
    victim, friend = everyone["learner-test"][:2]
    visitor = Visitor(own_server.port)
    for _ in range(12):
        page = visitor.get("/sign-in")
        page = visitor.submit(page, page.form(holding="password"), secrets(victim) | {"password": "sai-mat-khau-roi"})
    assert page.status in (422, 429) and "phút" in page.words
    sign_in(own_server.port, friend)


def test_a_form_without_its_token_is_refused(server, signed_in, person):
    visitor = signed_in(person["teacher"])
    assert visitor.post("/session", {"csrf": "0"}, follow=False).status == 403


def test_sign_in_by_hand(open_browser, person):
    """With scripts, on a phone, from the address that was asked for."""
    learner = person["learner"]
    page = open_browser("390")
    page.goto("/lessons")
    shot(page, "sign-in-390")
    page.locator("input[name=unit]").fill(learner.code)
    page.locator("input[name=user]").fill(learner.user_name)
    page.locator("input[name=password]").fill(learner.password)
    page.get_by_role("button", name="Đăng nhập").click()
    page.wait_for_url("**/lessons")
    assert page.problems == []
