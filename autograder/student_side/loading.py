"""Finds the student's module and the scenarios by name, here and in child processes.

Children must import both by name, to unpickle the functions that they are given.  The
runner leaves the names and files in the environment, and a finder looks there first.
"""

from __future__ import annotations

import json
import os
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader

from autograder.student_side.gates import MODULES, SCENARIOS_MODULE

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import CodeType, ModuleType
    from typing import Any


compiled: dict[str, CodeType] = {}  # by file: what a host has read of the course


class _Loader(SourceFileLoader):
    """Loads a file of this play."""

    def get_code(self, fullname: str) -> CodeType | None:
        """Return the code of the file, which the host may have compiled."""
        return compiled.get(self.path) or super().get_code(fullname)


class Finder:
    """A meta path finder for exactly the files of this play."""

    def __init__(self, modules: Mapping[str, str]) -> None:
        self.modules = modules

    def find_spec(
        self,
        name: str,
        _path: Sequence[str] | None = None,
        _target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        """Return the spec of a module of this play, or None for any other."""
        file = self.modules.get(name)
        if file is None:
            return None
        # Not importlib.util, whose import costs two milliseconds.
        spec = ModuleSpec(name, _Loader(name, file), origin=file)
        spec.has_location = True
        return spec


def announce(request: Mapping[str, Any]) -> None:
    """Leave in the environment, for this process and its children, what is played."""
    modules = {request["module"]: os.path.abspath(request["path"])}
    if request["scenarios"]:
        modules[SCENARIOS_MODULE] = os.path.abspath(request["scenarios"])
    os.environ[MODULES] = json.dumps(modules)
    # For a Python that the student's code starts as any other program.
    os.environ["PYTHONPATH"] = os.path.join(os.path.dirname(__file__), "bootstrap")


def install() -> None:
    """Make the modules of this play importable by name; does so once."""
    if any(isinstance(finder, Finder) for finder in sys.meta_path):
        return
    modules = json.loads(os.environ[MODULES])
    sys.meta_path.insert(0, Finder(modules))
    for name, file in modules.items():
        folder = os.path.dirname(file)
        # Last: the standard library wins over a student's own `queue.py`.
        if name != SCENARIOS_MODULE and folder not in sys.path:
            sys.path.append(folder)


def import_scenarios() -> ModuleType:
    """Import the file of scenarios."""
    return import_by_name(SCENARIOS_MODULE)


def import_student(name: str) -> ModuleType:
    """Import the student's module under its own name."""
    return import_by_name(name)


def import_by_name(name: str) -> ModuleType:
    """Import a module of this play."""
    __import__(name)
    return sys.modules[name]
