"""The catalogue: one file for each mistake in ``mistakes/``, found by being there."""

from __future__ import annotations

import functools
import importlib
import pkgutil

from autograder.diagnosis import (
    mistakes,
    prose,  # noqa: F401 - now: later a student's own `queue.py` may be on the path
)
from autograder.diagnosis.case import Mistake
from autograder.errors import LockstepError


@functools.cache
def catalogue() -> tuple[Mistake, ...]:
    """Give all mistakes in causal order, and by name where that is equal.

    Raises ``LockstepError`` for a file that holds no ``MISTAKE`` of the file's name.
    """
    names = [module.name for module in pkgutil.iter_modules(mistakes.__path__)]
    found = [_mistake(name) for name in names]
    return tuple(sorted(found, key=lambda mistake: (mistake.rank, mistake.name)))


def find(name: str) -> Mistake | None:
    """Find a mistake by its name."""
    return next((mistake for mistake in catalogue() if mistake.name == name), None)


def _mistake(name: str) -> Mistake:
    module = importlib.import_module(f"{mistakes.__name__}.{name}")
    mistake = getattr(module, "MISTAKE", None)
    if not isinstance(mistake, Mistake) or mistake.name.replace("-", "_") != name:
        told = f"a `MISTAKE` whose name is `{name.replace('_', '-')}`"
        raise LockstepError(f"Failed to find {told} in `mistakes/{name}.py`")
    return mistake
