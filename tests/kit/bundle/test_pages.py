"""The tables of `autograder/bundle/README.md` are made from the modules."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from autograder.bundle import platform_table as platforms
from autograder.export import format_table as formats
from autograder.export.format_pages import PARTS, as_table, parts

README = Path(platforms.__file__).with_name("README.md")
PAGES = {
    "platform": {name: platforms.page(name) for name in platforms.PLATFORMS},
    "format": {name: formats.page(name) for name in formats.FORMATS},
}
_PLACE = re.compile(r"(<!-- pages: (\w+) -->\n).*?(<!-- end of pages -->)", re.DOTALL)


def test_the_tables_say_what_the_modules_say(request: pytest.FixtureRequest) -> None:
    """Both of them, row by row."""
    old = README.read_text("utf-8")
    new = _PLACE.sub(lambda m: f"{m[1]}{as_table(m[2], PAGES[m[2]])}{m[3]}", old)
    if request.config.getoption("--rewrite-golden"):
        README.write_text(new, "utf-8")
    assert README.read_text("utf-8") == new
    rows = [line for line in new.splitlines() if line.startswith("| `")]
    assert len(rows) == len(platforms.PLATFORMS) + len(formats.FORMATS)


WHOLE = ["One.", *(f"{part}: text." for part in PARTS)]


@pytest.mark.parametrize(
    "blocks",
    [WHOLE[:-1], [WHOLE[0], WHOLE[2], WHOLE[1], *WHOLE[3:]], [WHOLE[0], *WHOLE]],
)
def test_a_page_without_a_part_is_refused(blocks: list[str]) -> None:
    """Every part, in the same order, and nothing else."""
    assert tuple(parts("\n\n".join(WHOLE))) == PARTS
    with pytest.raises(ValueError, match="these parts, in this order"):
        parts("\n\n".join(blocks))
