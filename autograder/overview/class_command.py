"""What ``lockstep class`` does: read the store, make page and table, write both."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from autograder.classbook import book as classbook
from autograder.errors import LockstepError
from autograder.overview.class_sheet import sheet
from autograder.overview.figures import all_figures
from autograder.overview.page import page
from autograder.report import store
from autograder.report.text import plain, show

PAGE, SHEET = "class.html", "class.csv"


class OverviewError(LockstepError):
    """The page of a class cannot be written."""


def overview(path: Path, out: Path | None) -> int:
    """Write the page and the table into ``out``, or else beside the store.

    Raises ``LockstepError`` where there is no store, or no place to write.
    """
    with classbook.opened(path) as book:
        classes = all_figures(book)
    made = datetime.now().astimezone().isoformat(" ", "minutes")
    folder = out or classbook.file_of(path).parent
    texts = {PAGE: page(classes, made), SHEET: sheet(classes)}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            store.put(folder / name, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        problem = error.strerror or error
        raise OverviewError(f"Failed to write into `{folder}`: {problem}") from error
    for name in texts:
        show(plain(str(folder / name)))
    return 0
