"""The bench holds what was taken in, and knows what calls a signature allows."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.errors import LockstepError
from autograder.grading.bench import Bench, derived, shapes
from autograder.play import Means, Submission


@pytest.mark.parametrize(
    ("signature", "counts"),
    [
        ("", []),
        ("gather(tasks)", [1]),
        ("main()", [0]),
        ("start(task, *args)", [1, 4]),
        ("pipeline(source, handle, limit=10)", [2, 3]),
    ],
)
def test_a_signature_tells_the_calls_it_allows(
    signature: str, counts: list[int]
) -> None:
    """With the fewest arguments, and with the most."""
    assert shapes(signature) == counts


@pytest.mark.parametrize("signature", ["gather", "gather(", "1(x)"])
def test_what_is_no_signature_is_an_error_of_ours(signature: str) -> None:
    """The author of the tests reads why."""
    with pytest.raises(LockstepError, match="is not a signature"):
        shapes(signature)


def test_the_file_is_quoted_as_it_was_taken_in(tmp_path: Path) -> None:
    """What a play puts in its place must not be shown: it could be any file."""
    file = tmp_path / "threads.py"
    file.write_text("first = 1\n")
    bench = Bench(
        submission=Submission(file),
        scenarios=tmp_path / "s.py",
        means=Means(),
        seed="x",
    )
    file.write_text("second = 2\n")
    assert bench.source == ["first = 1"]


def test_seeds_differ_by_every_name() -> None:
    """And not only by what the names are when they are joined."""
    seeds = [
        derived("secret", *names)
        for names in ((), ("a",), ("a", "b"), ("ab",), ("b", "a"))
    ]
    assert len({*seeds, derived("other")}) == 6
