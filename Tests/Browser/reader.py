"""Reads a lesson as a pupil does: screen by screen, with the right answers to its checkpoints."""

import re

import yaml

from thao import ROOT


class Reader:
    def __init__(self, page, lesson):
        self.page, self.lesson = page, lesson
        (file,) = ROOT.glob(f"lessons/lop-*/{lesson}.md")
        blocks = re.findall(r"^```checkpoint\n(.*?)^```", file.read_text(), re.MULTILINE | re.DOTALL)
        self.checkpoints = {one["question"]: one for one in map(yaml.safe_load, blocks)}
        self.screens = len(re.findall(r"^## ", file.read_text(), re.MULTILINE))
        self.answered = 0

    def read(self, first, last):
        """From one screen to another, both read and their checkpoints answered."""
        for number in range(first, last + 1):
            assert self.page.url.split("#")[0].endswith(f"/screens/{number}") or number == first
            assert self.page.locator("#man").is_visible() and self.page.locator("main .prose").inner_text().strip()
            for place in range(self.page.locator("form.checkpoint").count()):
                self.answer(place)
            if number < last:
                self.go_on()

    def go_on(self):
        with self.page.expect_navigation():
            self.page.locator(".lesson__nav form button").click()

    def answer(self, place):
        form = self.page.locator("form.checkpoint").nth(place)
        checkpoint = self.checkpoints[form.locator("legend h2").inner_text().strip()]
        getattr(self, checkpoint["kind"])(form, checkpoint)
        with self.page.expect_navigation():
            form.get_by_role("button", name="Xem em đúng chưa").click()
        verdict = self.page.locator("form.checkpoint").nth(place).get_by_role("status")
        assert "notice--ok" in verdict.get_attribute("class"), verdict.inner_text()
        self.answered += 1

    def short_answer(self, form, checkpoint):
        form.locator(".q__input").fill(str(checkpoint["accepted"][0]))

    def single_choice(self, form, checkpoint):
        choose(form, checkpoint["options"][checkpoint["correct"]])

    def multiple_choice(self, form, checkpoint):
        for index in checkpoint["correct"]:
            choose(form, checkpoint["options"][index])

    def true_false_cluster(self, form, checkpoint):
        for statement, is_true in zip(checkpoint["statements"], checkpoint["correct"]):
            row = form.locator(".tf__row").filter(has=form.page.get_by_text(statement, exact=True))
            row.locator("label").filter(has_text="Đúng" if is_true else "Sai").click()

    def matching(self, form, checkpoint):
        for left, right in zip(checkpoint["lefts"], checkpoint["correct"]):
            row = form.locator(".picks__row").filter(has=form.page.get_by_text(left, exact=True))
            row.locator("select").select_option(label=checkpoint["rights"][right])


def choose(form, text):
    form.locator("label").filter(has=form.page.get_by_text(text, exact=True)).click()
