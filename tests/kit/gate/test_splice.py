"""The splice: one exercise from a specimen, the rest from the reference."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from autograder.gatekeeper.editing.findings import AuthorError
from autograder.gatekeeper.editing.source import Source
from autograder.gatekeeper.editing.specimens import Specimen, read_specimen
from autograder.gatekeeper.editing.splice import splice

SERIAL = """\
# exercise: run_both
# expect: no-threads
from __future__ import annotations, generator_stop
import threading


def done(task):
    return task()


def run_both(first, second):
    return [done(first), done(second)]  # <- here
"""


def specimen(folder: Path, text: str, kind: str = "wrong") -> Specimen:
    """Return a specimen that stands in a folder called ``kind``."""
    (folder / kind).mkdir(exist_ok=True)
    file = folder / kind / "run_both_serial.py"
    file.write_text(text)
    return read_specimen(file)


def refused(reference: Source, made: Specimen) -> str:
    """Return what the author reads when the splice is refused."""
    with pytest.raises(AuthorError) as caught:
        splice(reference, made)
    return caught.value.finding.what


def test_takes_the_exercise_from_the_specimen(
    reference: Source, tmp_path: Path
) -> None:
    """The exercise is the specimen's, the rest the reference's."""
    spliced = splice(reference, specimen(tmp_path, SERIAL))
    scope: dict[str, Any] = {"__name__": "keeper"}
    exec(spliced.text, scope)
    assert scope["run_both"](lambda: 1, lambda: 2) == [1, 2]
    assert "Run both and give" not in spliced.text
    assert spliced.text.count("def run_both") == 1
    assert scope["Keeper"].__doc__ == "A thread that keeps a value."


def test_finds_the_marked_line_again(reference: Source, tmp_path: Path) -> None:
    """The marked line keeps its mark in the spliced module."""
    spliced = splice(reference, specimen(tmp_path, SERIAL))
    here = spliced.line_here()
    assert here is not None
    assert spliced.text.splitlines()[here - 1].endswith("# <- here")


def test_moves_future_imports_to_the_top(reference: Source, tmp_path: Path) -> None:
    """Imports from the future come before every other statement."""
    lines = splice(reference, specimen(tmp_path, SERIAL)).text.splitlines()
    future = [n for n, line in enumerate(lines) if "__future__" in line]
    assert [lines[n].split()[-1] for n in future] == ["generator_stop", "annotations"]
    assert max(future) < lines.index("import threading")


def test_replaces_the_guard_of_main(tmp_path: Path) -> None:
    """The guard that calls the exercise goes with it."""
    guard = 'if __name__ == "__main__":\n    main()\n'
    body = '    # TODO 1: it\n    ### BEGIN SOLUTION\n    print("a")\n'
    text = f"def main():\n{body}    ### END SOLUTION\n\n\n{guard}"
    own = f"# exercise: main\n# style: own\ndef main():\n    print(1)\n\n\n{guard}"
    spliced = splice(Source(text), specimen(tmp_path, own, "right"))
    assert spliced.text.count("__main__") == 1
    assert not spliced.runs_code  # only a script does


def test_refuses_a_name_with_two_meanings(reference: Source, tmp_path: Path) -> None:
    """A function of the specimen must not replace one of the reference."""
    made = specimen(tmp_path, SERIAL.replace("done", "started"))
    assert "gives `started` a new meaning" in refused(reference, made)


def test_accepts_the_same_import_twice(reference: Source, tmp_path: Path) -> None:
    """Equal imports do not collide, different ones do."""
    assert (
        splice(reference, specimen(tmp_path, SERIAL)).text.count("import threading")
        == 2
    )
    other = SERIAL.replace("import threading", "import queue as threading")
    assert "new meaning" in refused(reference, specimen(tmp_path, other))


def test_refuses_an_exercise_that_is_not_there(
    reference: Source, tmp_path: Path
) -> None:
    """The exercise must be one of the reference's."""
    made = specimen(tmp_path, SERIAL.replace(": run_both", ": run_all"))
    assert "which the reference does not define" in refused(reference, made)


def test_asks_a_right_specimen_for_its_exercise(
    reference: Source, tmp_path: Path
) -> None:
    """Only a wrong specimen may forget the exercise's name."""
    text = SERIAL.replace("def run_both", "def run_bot")
    right = specimen(tmp_path, text.replace("# expect", "# style"), "right")
    assert "does not define `run_both`" in refused(reference, right)
    splice(reference, specimen(tmp_path, text))  # a wrong one may have forgotten it


@pytest.mark.parametrize(
    ("line", "runs"),
    [
        ("", False),
        ("print(1)\n", True),
        ("LOCK = threading.Lock()\n", False),
        ("LOCK = threading.Lock(print(1))\n", True),
        ("LOCK = multiprocessing.Lock()\n", True),
    ],
)
def test_tells_who_runs_code_when_imported(
    reference: Source, tmp_path: Path, line: str, runs: bool
) -> None:
    """A specimen that runs code may touch the other exercises; a lock is only made."""
    made = specimen(tmp_path, SERIAL + line)
    assert splice(reference, made).runs_code is runs


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("import threading\n", "does not say `# exercise: ...`"),
        ("# exercise: run_both\n", "does not say `# expect: ...`"),
        (SERIAL + "x = 1  # <- here\n", "marks 2 lines"),
    ],
)
def test_refuses_a_specimen_without_its_first_lines(
    tmp_path: Path, text: str, what: str
) -> None:
    """The first lines must say what the specimen is."""
    with pytest.raises(AuthorError) as caught:
        specimen(tmp_path, text)
    assert what in caught.value.finding.what


def test_refuses_a_specimen_that_does_not_compile(
    reference: Source, tmp_path: Path
) -> None:
    """A specimen must be valid Python."""
    assert "does not compile" in refused(reference, specimen(tmp_path, SERIAL + "def"))


@pytest.mark.parametrize(
    ("guard", "runs"),
    [
        ("if __name__ == '__main__':\n    f()\n", False),
        ("if '__main__' == __name__:\n    f()\n", False),
        ("if __name__ != '__main__':\n    f()\n", True),
        ("if __name__ == '__main__':\n    f()\nelse:\n    f()\n", True),
    ],
)
def test_a_guard_runs_nothing_when_imported(
    reference: Source, tmp_path: Path, guard: str, runs: bool
) -> None:
    """What is below the guard belongs to the script."""
    guarded = specimen(tmp_path, f"{SERIAL}\n\ndef f(): pass\n\n\n{guard}")
    assert splice(reference, guarded).runs_code is runs


def test_a_specimen_may_harm_others(tmp_path: Path) -> None:
    """It says which exercises must lose by it, besides its own."""
    text = SERIAL.replace("# expect", "# also: keeper, Other\n# expect")
    assert specimen(tmp_path, text).also == ("keeper", "Other")
    assert specimen(tmp_path, SERIAL).also == ()
