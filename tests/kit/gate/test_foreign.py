from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from autograder.gatekeeper.editing.findings import AuthorError
from autograder.gatekeeper.editing.foreign import as_handed_in, read_foreign, some_of
from autograder.gatekeeper.editing.source import Source

HEADER = "# exercise: add\n# label: wrong\n# mistake: it subtracts\n"


def test_chooses_a_tenth_and_all_that_were_misjudged(tmp_path: Path) -> None:
    """The same ones each time; and those of which the gate was wrong at first sight."""
    files = [tmp_path / f"add__{number}.py" for number in range(400)]
    for file in files:
        file.write_text(HEADER, "utf-8")
    chosen = some_of(files)
    assert 20 < len(chosen) < 60
    assert some_of(files) == chosen
    other = next(file for file in files if file not in chosen)
    other.write_text(f"{HEADER}# misjudged: passed\n", "utf-8")
    assert set(some_of(files)) == {*chosen, other}


def test_refuses_a_file_that_does_not_say_what_it_is(tmp_path: Path) -> None:
    """The label is the point of the corpus."""
    file = tmp_path / "add__unknown.py"
    file.write_text(HEADER.replace("wrong", "doubtful"), "utf-8")
    with pytest.raises(AuthorError, match="does not say what it is"):
        read_foreign(file)


def test_is_handed_in_inside_the_stub(tmp_path: Path) -> None:
    """Its own function is gone, the others stay, and imports of the future lead."""
    file = tmp_path / "add__minus.py"
    text = "from __future__ import annotations\n\ndef add(a, b):\n    return a - b\n"
    file.write_text(HEADER + text, "utf-8")
    stub = (
        "def add(a, b):\n    raise NotImplementedError\n\ndef other():\n    return 7\n"
    )
    whole = as_handed_in(Source(text=stub), read_foreign(file))
    names: dict[str, Any] = {}
    exec(compile(whole, "threads.py", "exec"), names)
    assert whole.count("def add") == 1
    assert names["add"](5, 3) == 2
    assert names["other"]() == 7
