"""Plays a scenario of the simulated portal as a pupil who knows it: by the fields and words on the page."""

import datetime

import yaml

from thao import ROOT

ACTIONS = {
    "keep": "Giữ nguyên", "compress": "Nén cho nhẹ hơn", "reuse": "Lấy từ Kho dữ liệu", "remove": "Bỏ ra, không nộp",
}


class Player:
    """Knows the kinds of screens of MP-01 and MP-21."""

    def __init__(self, page, scenario):
        self.page = page
        script = yaml.safe_load((ROOT / f"lessons/scenarios/{scenario}.yml").read_text())
        name = page.locator(".sim__who").inner_text().strip()
        (person,) = [one for one in script["people"] if one["name"] == name]
        self.screens = {step["id"]: filled(step["screen"], person) for step in script["steps"]}

    def play(self, slips=None):
        """To the result; `slips` are wrong options, by step, that are chosen first."""
        while True:
            step = self.page.locator("#buoc input[name=_step]").get_attribute("value")
            self.close(step, (slips or {}).get(step))
            onward = self.page.locator(".sim__foot a")
            is_last = onward.inner_text() == "Xem kết quả"
            self.load(onward)
            if is_last:
                return

    def close(self, step, slip):
        if slip:
            self.pick("choice", slip)
            self.send()
        for _ in range(6):
            if self.page.locator(".sim__set--closed").count():
                return
            getattr(self, self.screens[step]["kind"])(self.screens[step])
            self.send()
        assert self.page.locator(".sim__set--closed").count(), f"{step}: {self.page.inner_text('main')}"

    def send(self):
        self.load(self.page.locator("#buoc .sim__foot button"))

    def load(self, control):
        with self.page.expect_navigation():
            control.click()
        assert self.page.locator(".sim__stop").count() == 0, self.page.inner_text("main")

    def pick(self, name, text):
        labels = self.page.locator(f'label:has(input[name="{name}"])')
        labels.filter(has=self.page.get_by_text(text, exact=True)).locator("input").check()

    def asks(self, name):
        return self.page.locator(f'#buoc [name="{name}"]').count() > 0

    def choose(self, screen):
        for option in screen["options"]:
            if option.get("right"):
                self.pick("choice", option["text"])

    def sort(self, screen):
        for item in screen["items"]:
            self.put(item["text"], item["bucket"])

    def attachments(self, screen):
        for file in screen["files"]:
            self.put(file["name"], ACTIONS[file["action"]])

    def put(self, item, group):
        fields = self.page.locator("fieldset.sim__field").all()
        (field,) = [one for one in fields if one.locator("legend").inner_text().removesuffix(" *").strip() == item]
        field.locator("label").filter(has=self.page.get_by_text(group, exact=True)).locator("input").check()

    def form(self, screen):
        for field in screen["fields"]:
            name, value = field["name"], str(field["expected"])
            if field["type"] in ("radio", "checkbox"):
                self.pick(name, value)
            elif field["type"] == "select":
                self.page.locator(f'[name="{name}"]').select_option(label=value)
            else:
                self.page.locator(f'[name="{name}"]').fill(value)

    def track(self, screen):
        if "due" in screen:
            self.page.locator("[name=due]").fill(due_day(**screen["due"]))
        self.form({"fields": screen.get("fields", [])})

    def search(self, screen):
        (right,) = [one for one in screen["procedures"] if one.get("right")]
        self.page.locator("[name=query]").fill(right["name"])
        if self.asks("pick"):
            self.pick("pick", f"{right['name']} ({right['code']}, {right['agency']})")

    def sign_in(self, screen):
        if self.asks("way"):
            self.pick("way", right(screen["ways"]))
        elif self.asks("otp"):
            self.page.locator("[name=otp]").fill(screen["otp"])
        elif self.asks("confirm"):
            self.pick("confirm", "Xác nhận đăng nhập")
        else:
            self.pick("address", "Đúng trang rồi, đi tiếp")

    def payment(self, screen):
        self.page.locator("[name=amount]").fill(screen["amount"])
        self.pick("payee", right(screen["payees"]))
        self.pick("way", right(screen["ways"]))

    def rate(self, screen):
        self.pick("stars", "4 sao")
        self.page.locator("[name=comment]").fill("Bước bổ sung ghi rõ cần gì; phần lệ phí nên giải thích thêm.")


def right(options):
    (found,) = [one["text"] for one in options if one.get("right")]
    return found


def filled(value, person):
    """The screen with the person's own words in it."""
    if isinstance(value, dict):
        return {key: filled(one, person) for key, one in value.items()}
    if isinstance(value, list):
        return [filled(one, person) for one in value]
    if isinstance(value, str):
        for name, word in person.items():
            value = value.replace("{{" + name + "}}", word)
    return value


def due_day(working_days, holidays=(), **first):
    """Working days after the first one, without weekends and holidays, as people write it."""
    day = datetime.date.fromisoformat(first["from"])
    while working_days:
        day += datetime.timedelta(days=1)
        if day.weekday() < 5 and day.isoformat() not in holidays:
            working_days -= 1
    return day.strftime("%d/%m/%Y")
