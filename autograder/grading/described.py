"""A check as its test describes it: by its name, its docstring and its marks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from autograder.report.record import AsWritten, Visibility

MARKS = (
    "exercise(name, *, points, title=''): the exercise that a check belongs to",
    "needs(test, ...): skip this check unless those tests have passed",
    "visibility(when): visible, hidden, after_due_date or after_published",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check, as its test describes it."""

    id: str
    title: str
    exercise: str
    exercise_title: str
    points: float
    visibility: Visibility
    needs: tuple[str, ...]
    file: Path
    function: str
    written: AsWritten | None = None  # where the course's rules say something else


def described(item: pytest.Function, ids: set[str]) -> Check | None:
    """Describe an item, unless it has no mark of ours."""
    mark = item.get_closest_marker("exercise")
    if mark is None:
        return None
    try:
        exercise, points = str(mark.args[0]), mark.kwargs["points"]
        when = item.get_closest_marker("visibility")
        hidden = item.path.parent.parent.name == "hidden"
        default = Visibility.HIDDEN if hidden else Visibility.VISIBLE
        visibility = Visibility(when.args[0]) if when else default
    except (IndexError, KeyError, ValueError) as error:
        advice = "Write `@pytest.mark.exercise('name', points=1)`."
        raise pytest.UsageError(
            f"{item.nodeid}: {error!r} in its marks. {advice}"
        ) from None
    name = item.name.removeprefix("test_")
    doc = (item.function.__doc__ or name.replace("_", " ")).strip()
    return Check(
        id=name if name not in ids else f"{item.path.stem}.{name}",
        title=doc.split("\n")[0].strip(),
        exercise=exercise,
        exercise_title=str(mark.kwargs.get("title", exercise)),
        points=points,
        visibility=visibility,
        needs=tuple(n for m in item.iter_markers("needs") for n in map(str, m.args)),
        file=item.path,
        function=item.originalname,
    )
