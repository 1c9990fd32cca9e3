"""The shelf: modules of the library that are loaded, and that nobody has imported yet.

A play that imports one gets it from here, with all that its own import would have
brought, in the same order; one that does not import it sees nothing of it.  So a
forgotten import is missed as in a fresh interpreter.

Only modules are kept whose contents do not depend on when they were loaded: those that
take the clocks of `time`, or what the recorder replaces, are loaded by each play.
"""

from __future__ import annotations

import builtins
import sys
from importlib.machinery import ModuleSpec

TYPE_CHECKING = False  # its import is to be seen by the shelf
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType
    from typing import Any

KEPT = (
    "typing",
    "contextlib",
    "tempfile",
    "random",
    "traceback",
    "dataclasses",
    "logging",
    "string",
    "textwrap",
    "pathlib",
)


class Shelf:
    """Loads one module of ``KEPT`` after the other, and hides what it has loaded."""

    def __init__(self, names: Sequence[str] = KEPT) -> None:
        self._todo = list(reversed(names))
        self._modules: dict[str, ModuleType] = {}
        self._imports: dict[str, list[str]] = {}  # by each module, as it was loaded
        sys.meta_path.insert(0, self)

    @property
    def has_more(self) -> bool:
        """Whether there is something left to load."""
        return bool(self._todo)

    def load_next(self) -> None:
        """Load one module more; one that this Python does not have is passed over."""
        name = self._todo.pop()

        def load() -> None:
            try:
                __import__(name)
            except ImportError:
                return

        self.keep(load)

    def keep(self, work: Callable[[], None]) -> None:
        """Do something, and put on the shelf what it imports."""
        before = set(sys.modules)
        original = builtins.__import__

        def noted(name: str, *args: Any, **options: Any) -> Any:
            module = original(name, *args, **options)
            self._note(name, *args, **options)
            return module

        builtins.__import__ = noted
        try:
            work()
        finally:
            builtins.__import__ = original
            self._hide([name for name in sys.modules if name not in before])

    def _note(
        self,
        name: str,
        scope: dict[str, Any] | None = None,
        _locals: object = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> None:
        """Note an import for the module whose loading led to it."""
        frame = sys._getframe(2)
        while frame.f_code.co_name != "<module>":
            if frame.f_back is None:
                return
            frame = frame.f_back
        whole = _absolute(name, scope or {}, level)
        noted = self._imports.setdefault(frame.f_globals["__name__"], [])
        members = [f"{whole}.{member}" for member in fromlist or ()]
        noted += [whole, *(member for member in members if member in sys.modules)]

    def _hide(self, names: Sequence[str]) -> None:
        for name in names:
            self._modules[name] = sys.modules.pop(name)
        for name in names:
            above, _, child = name.rpartition(".")
            parent = self._modules.get(above) or sys.modules.get(above)
            if parent and vars(parent).get(child) is self._modules[name]:
                delattr(parent, child)

    def find_spec(
        self, name: str, _path: object = None, _target: object = None
    ) -> ModuleSpec | None:
        """Return the spec of a module on the shelf, or None."""
        module = self._modules.get(name)
        real = getattr(module, "__spec__", None)
        if module is None or real is None:
            return None
        loader: Any = _Given(module, self._imports.get(name, ()), self._without(name))
        spec = ModuleSpec(name, loader, origin=real.origin)
        spec.submodule_search_locations = real.submodule_search_locations
        spec.has_location = real.has_location
        return spec

    def _without(self, name: str) -> dict[str, ModuleType]:
        """The modules that one makes without loading them, as `typing.io`."""
        return {
            made: module
            for made, module in self._modules.items()
            if made.startswith(f"{name}.") and not getattr(module, "__spec__", None)
        }


class _Given:
    """Loads a module that is loaded: what it imports, and then itself."""

    def __init__(
        self,
        module: ModuleType,
        imports: Sequence[str],
        made: dict[str, ModuleType],
    ) -> None:
        self._module = module
        self._spec = module.__spec__
        self._imports = imports
        self._made = made

    def create_module(self, _spec: ModuleSpec) -> ModuleType:
        """Return the module."""
        return self._module

    def exec_module(self, module: ModuleType) -> None:
        """Import what the module imports."""
        module.__spec__ = self._spec
        module.__loader__ = self._spec.loader if self._spec else None
        for name in self._imports:
            __import__(name)
        sys.modules.update(self._made)


def _absolute(name: str, scope: dict[str, Any], level: int) -> str:
    """The full name of a module that is imported in ``scope``."""
    if not level:
        return name
    package = scope.get("__package__") or ""
    if level > 1:
        package = package.rsplit(".", level - 1)[0]
    return f"{package}.{name}" if name else package
