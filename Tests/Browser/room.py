"""A teacher opens a live quiz, over plain forms."""

import re


def open_room(visitor, **changes):
    """The number of a new room and its PIN."""
    page = visitor.get("/live-quizzes/new")
    form = page.form(holding="source")
    fields = {"classroom": "", "entrance": "guests", "source": "Q5", "seconds": "60"} | changes
    projector = visitor.submit(page, form, fields)
    assert projector.status == 200, projector.words[:500]
    room = re.search(r"/live-quizzes/(\d+)", projector.path).group(1)
    pin = "".join(re.findall(r"\d", re.search(r"Mã PIN (\d{3} \d{3})", projector.text).group(1)))
    return room, pin
