"""Figures beside their limits: printed as they are taken, and kept in docs/benchmarks.md."""

import datetime
import os
import platform
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BEGIN, END = "<!-- figures of `make bench` -->", "<!-- end of figures -->"
HEAD = ["figure", "measured", "limit", "", "taken", "how"]


class Figures:
    def __init__(self):
        self.rows = []

    def add(self, name, value, unit="", at_most=None, at_least=None, how=""):
        """One figure; without a limit it is only told."""
        holds = (at_most is None or value <= at_most) and (at_least is None or value >= at_least)
        limit = f"≤ {at_most:g}" if at_most is not None else f"≥ {at_least:g}" if at_least is not None else ""
        shown = f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"
        mark = "" if not limit else "ok" if holds else "MISSED"
        self.rows.append((name, f"{shown} {unit}".strip(), f"{limit} {unit}".strip() if limit else "", mark, how))
        print(f"{mark or '-':7} {name}: {shown} {unit}  {limit}", flush=True)

    @property
    def missed(self):
        return [row[0] for row in self.rows if row[3] == "MISSED"]

    def write(self, path=ROOT / "docs/benchmarks.md"):
        """Puts each figure taken now into the table of the page, with its day; figures of parts that did not run stay."""
        before, _, rest = path.read_text().partition(BEGIN)
        old, _, after = rest.partition(END)
        rows = [line.removeprefix("| ").removesuffix(" |").split(" | ") for line in old.splitlines() if line.startswith("| ")]
        table = {row[0]: row for row in rows[2:]}
        today = str(datetime.date.today())
        table |= {name: [name, value, limit, mark, today, how] for name, value, limit, mark, how in self.rows}
        lines = "\n".join(f"| {' | '.join(row)} |" for row in [HEAD, ["---"] * len(HEAD), *table.values()])
        path.write_text(f"{before}{BEGIN}\nOn {machine()}; the load comes from the same cores.\n\n{lines}\n{END}{after}")


def machine():
    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    return f"{os.cpu_count()} cores ({cpu.group(1).strip() if cpu else platform.machine()}), {platform.system()}"


def memory_kb(pid, field="VmRSS"):
    status = Path(f"/proc/{pid}/status").read_text()
    return int(re.search(rf"{field}:\s+(\d+) kB", status).group(1))
