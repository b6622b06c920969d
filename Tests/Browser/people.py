"""Who can sign in to the demo province, as `thao demo` prints it for tests."""

from dataclasses import dataclass

ROLES = [
    "learner", "teacher", "schoolManager", "communeOfficer", "departmentOfficer", "administrator", "leadAgencyViewer",
    "juror",
]


@dataclass(frozen=True)
class Person:
    role: str
    code: str
    user_name: str
    password: str
    full_name: str
    unit: str


def read(text):
    """One person a line: role, code, user name, password, full name, unit; TAB between them."""
    people = {}
    for line in text.splitlines():
        parts = line.split("\t")
        if len(parts) == 6:
            people.setdefault(parts[0], []).append(Person(*parts))
    return people
