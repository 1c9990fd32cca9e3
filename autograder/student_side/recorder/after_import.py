"""Watches a module as soon as the program imports it, and imports none itself."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any

_LIBRARY = os.path.join(os.path.dirname(os.path.abspath(os.__file__)), "")
_SITE = "site-packages"


def when_imported(name: str, watch: Callable[[ModuleType], None]) -> None:
    """Call ``watch`` with the module ``name``, now or when it is there.

    The import of one costs every play some milliseconds, and few need it.
    """
    if name in sys.builtin_module_names:  # costs nothing, and has no loader of its own
        watch(__import__(name))
        return
    if name in sys.modules:
        if is_library(getattr(sys.modules[name], "__file__", None)):
            watch(sys.modules[name])
        return
    for finder in sys.meta_path:
        if isinstance(finder, _Finder) and finder.name == name:
            if watch not in finder.watches:
                finder.watches.append(watch)
            return
    sys.meta_path.insert(0, _Finder(name, watch))


def is_library(file: str | None) -> bool:
    """Return whether it is Python's own: a program may have one of the same name."""
    return file is not None and file.startswith(_LIBRARY) and _SITE not in file


class _Finder:
    """Watches one module as soon as it is loaded, and finds no other."""

    def __init__(self, name: str, watch: Callable[[ModuleType], None]) -> None:
        self.name = name
        self.watches = [watch]

    def find_spec(
        self,
        name: str,
        path: Sequence[str] | None = None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        """Return the spec that the others find, with a loader that watches."""
        if name != self.name:
            return None
        for finder in sys.meta_path:
            if finder is self or not hasattr(finder, "find_spec"):
                continue
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                if spec.loader is not None and is_library(spec.origin):
                    self._watch_after_loading(spec.loader)
                return spec
        return None

    def _watch_after_loading(self, loader: Any) -> None:
        load = loader.exec_module

        def exec_module(module: ModuleType) -> None:
            del loader.exec_module  # on the instance: the class's own is back
            load(module)
            for watch in self.watches:
                watch(module)

        loader.exec_module = exec_module
