"""Which files are the program's own, and what stands in them."""

from __future__ import annotations

import re
import sys
import sysconfig
from dataclasses import dataclass, field, replace
from pathlib import Path

from autograder.evidence import Frame
from autograder.proof import library, untrusted
from autograder.proof.stacks import Stack

_ESCAPE = re.compile(r"\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\U([0-9a-f]{8})")
_LIBRARY = re.compile(r"/lib/python3\.\d+/")  # of another interpreter, too
_PROCESS = "multiprocessing/process.py"


@dataclass(slots=True)
class ProgramFiles:
    """Which files are the program's own, and what stands in them."""

    folder: Path | None = None
    _library: tuple[str, ...] = field(default_factory=lambda: _library_folders())
    _texts: dict[str, list[str]] = field(default_factory=dict)

    def innermost(self, stack: Stack) -> int | None:
        """The position of the innermost frame of the program's own."""
        for position in range(len(stack) - 1, -1, -1):
            if begins_process(stack[position]):
                return None  # the frames around it are the parent's past
            if self.owns(stack[position].file):
                return position
        return None

    def importer(self, outer: Stack) -> Frame | None:
        """The program's line that imports a module, if nothing lies between."""
        position = self.innermost(outer)
        if position is None or position == len(outer) - 1:
            return None
        between = outer[position + 1 :]
        imports = all(library.imports(frame) for frame in between)
        return self.quote(outer[position]) if imports else None

    def owns(self, file: str) -> bool:
        """Whether a file is the program's, not the library's and not the kit's."""
        if self.folder is not None:
            return _is_below(file, self.folder)
        return not file.startswith(("<", *self._library)) and not _LIBRARY.search(file)

    def quote(self, frame: Frame) -> Frame:
        """Return the frame with its line of source, if it can be read."""
        path = _unescaped(frame.file)
        if path not in self._texts:
            self._texts[path] = _lines(Path(path))
        lines = self._texts[path]
        there = 0 < frame.line <= len(lines)
        source = lines[frame.line - 1].strip() if there else ""
        return replace(frame, file=path, source=source)


def begins_process(frame: Frame) -> bool:
    """Whether a frame is where a child of `multiprocessing` begins, forked or not."""
    return frame.function == "_bootstrap" and frame.file.endswith(_PROCESS)


def _is_below(file: str, folder: Path) -> bool:
    """Whether a file lies in a folder; the name may be anything the program liked."""
    try:
        return Path(file).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):  # RuntimeError: links in a circle
        return False


def _library_folders() -> tuple[str, ...]:
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    kit = str(Path(__file__).resolve().parent.parent)
    own = {sysconfig.get_path(name) for name in names} | {kit, sys.base_prefix + "/lib"}
    return tuple(f"{folder}/" for folder in sorted(own))


def _unescaped(file: str) -> str:
    """The name of a file as it is; `faulthandler` writes what is not ASCII in codes."""
    if "\\" not in file or Path(file).exists():
        return file
    return _ESCAPE.sub(_letter, file)


def _letter(code: re.Match[str]) -> str:
    """The letter of a code; a code that stands for none stays as it is."""
    number = int(code[1] or code[2] or code[3], 16)
    return chr(number) if number <= sys.maxunicode else code[0]


def _lines(path: Path) -> list[str]:
    try:
        return untrusted.read_text(path.resolve()).splitlines()
    except (OSError, RuntimeError, ValueError):
        return []
