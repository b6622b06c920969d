import datetime
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlencode

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import people
from thao import ROOT, Server, thao
from visitor import Visitor

TODAY = datetime.date.today()
SCHOOL_YEAR = TODAY.year - (TODAY.month < 9)
SHOTS = ROOT / "var/shots"
WCAG = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
SIZES = {"390": (390, 844), "1366": (1366, 768), "1920": (1920, 1080)}


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """A demo province that no test changes; take a copy of it."""
    db = tmp_path_factory.mktemp("demo") / "thao.sqlite"
    made = thao("demo", "--db", db, "--scale", "school", "--seed", "1", timeout=300)
    assert made.returncode == 0, made.stderr
    return db


@pytest.fixture(scope="session")
def everyone(demo):
    """Sign-ins by role."""
    listed = thao("demo", "--db", demo, "--sign-ins")
    assert listed.returncode == 0, listed.stderr
    return people.read(listed.stdout)


@pytest.fixture(scope="session")
def person(everyone):
    return {role: found[0] for role, found in everyone.items()}


@pytest.fixture(scope="session")
def exported_workbook(demo, person, tmp_path_factory):
    """The department's workbook, made by the command."""
    folder = tmp_path_factory.mktemp("exports")
    unit = person["departmentOfficer"].code
    made = thao("report", "export", "--db", demo, "--unit", unit, "--year", TODAY.year, "--out", folder, timeout=300)
    assert made.returncode == 0, made.stderr
    (file,) = folder.glob("*.xlsx")
    return file


@pytest.fixture
def copy_of_demo(demo, tmp_path):
    return Path(shutil.copy(demo, tmp_path / "thao.sqlite"))


@pytest.fixture(scope="session")
def server(demo, tmp_path_factory):
    """One server for the tests that only look, or that each use a pupil of their own."""
    folder = tmp_path_factory.mktemp("server")
    with Server(shutil.copy(demo, folder / "thao.sqlite"), folder / "log.txt") as running:
        yield running
        log = running.log.read_text()
        assert running.process.poll() is None, f"the server ended by itself: {log[-3000:]}"
    assert "error" not in log, f"the server logged an error: {log[-3000:]}"


@pytest.fixture(scope="session")
def waiting_pupils(everyone):
    return list(everyone["learner-test"])


@pytest.fixture
def fresh_pupil(waiting_pupils):
    """A pupil with an open test that nobody has begun."""
    return waiting_pupils.pop()


@pytest.fixture
def own_server(copy_of_demo, tmp_path):
    """A server for a test that changes what others look at."""
    with Server(copy_of_demo, tmp_path / "log.txt") as running:
        yield running


def sign_in(port, person):
    """A visitor whose session is this person's."""
    visitor = Visitor(port)
    if person.role == "learner-pin":
        page = visitor.get(f"/sign-in/class?{urlencode({'code': person.code})}")
        form = page.form(holding="pin")
        fields = {"learner": choice_of(form, person.full_name), "pin": person.password}
    else:
        page = visitor.get(f"/sign-in?tab={tab(person)}")
        form, fields = page.form(holding="password"), secrets(person)
    page = visitor.submit(page, form, fields)
    assert page.status == 200 and "thao_session" in visitor.cookies, f"{person}: {page.status} {page.words[:300]}"
    return visitor


def tab(person):
    return "learner" if person.role.startswith("learner") else "staff"


def secrets(person):
    return {"unit": person.code, "user": person.user_name, "password": person.password, "tab": tab(person)}


def choice_of(form, name):
    """The value of the option or radio button that carries this name."""
    options = form.xpath(".//select[@name='learner']/option") or form.xpath(".//label[.//input[@name='learner']]")
    (found,) = [option for option in options if " ".join(option.text_content().split()).startswith(name)]
    return found.get("value") or found.xpath(".//input/@value")[0]


@pytest.fixture(scope="session")
def signed_in(server):
    """Signs a person in once and keeps the session for the other tests."""
    visitors = {}

    def visitor_of(person):
        if person not in visitors:
            visitors[person] = sign_in(server.port, person)
        return visitors[person]

    return visitor_of


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_browser(chromium, server):
    """A window of a size, with or without scripts, optionally with the session of a visitor."""
    opened = []

    def window(size="390", visitor=None, scripts=True, at=server, **options):
        width, height = SIZES[size]
        context = chromium.new_context(
            base_url=at.address, viewport={"width": width, "height": height}, java_script_enabled=scripts,
            locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh", **options,
        )
        context.set_default_timeout(10_000)
        for name, value in (visitor.cookies if visitor else {}).items():
            context.add_cookies([{"name": name, "value": value, "url": at.address}])
        opened.append(context)
        page = context.new_page()
        page.problems = []
        page.on("pageerror", lambda error: page.problems.append(str(error)))
        page.on("console", lambda line: page.problems.append(line.text) if line.type == "error" else None)
        return page

    yield window
    for context in opened:
        context.close()


def shot(page, name):
    """A picture for people to look at."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"{name}.png", full_page=True)


def wcag_faults(page):
    """What axe finds against WCAG 2.2 A and AA: rule and place."""
    violations = Axe().run(page, options=WCAG).response["violations"]
    return [f"{page.url}: {v['id']}: {node['html'][:200]}" for v in violations for node in v["nodes"][:2]]


@pytest.fixture(scope="session")
def later(tmp_path_factory):
    """A library that moves the server's clock."""
    library = tmp_path_factory.mktemp("later") / "later.so"
    source = Path(__file__).with_name("later.c")
    compiler = shutil.which("cc") or shutil.which("clang")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


@pytest.fixture
def served(copy_of_demo, tmp_path, later):
    """Serves one database, on a day and at an hour of choice."""
    running = []

    def serve(day=TODAY, hour=None, more=()):
        for server in running:
            server.kill()
        ahead = round((day - TODAY).total_seconds())
        if hour is not None:
            ahead += 3600 * (hour - datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))).hour)
        environment = {"LD_PRELOAD": str(later), "THAO_AHEAD": str(ahead)}
        server = Server(copy_of_demo, tmp_path / "log.txt", environment=environment, more=more)
        running.append(server)
        return server.start()

    yield serve
    for server in running:
        server.kill()
    log = (tmp_path / "log.txt").read_text()
    assert "error" not in log, log[-3000:]


@pytest.fixture
def window_of(open_browser):
    """A window in which somebody has signed in by hand."""
    from week import sign_in_by_password  # which itself needs this file

    def window(server, person, size="1366"):
        page = open_browser(size, at=server)
        sign_in_by_password(page, person)
        return page

    return window


def views(page, name):
    """The page at every width, looked at by people and by axe."""
    before = page.viewport_size
    for size, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        shot(page, f"{name}-{size}")
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, f"{page.url} is {wide} px too wide at {size}"
    page.set_viewport_size(before)
    assert wcag_faults(page) == []
    assert page.problems == []
