"""Takes one hand-in in: finds the file that is meant, and copies what it needs."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from autograder.intake import content
from autograder.intake.meant_file import NothingError, Wanted, choose, stem_of
from autograder.intake.pieces import (
    MOST_BYTES,
    NOTEBOOK,
    SOURCE,
    Piece,
    Survey,
    survey,
)
from autograder.intake.trouble import RefusedError, TooMuchError, listed, safe
from autograder.notebook import cells
from autograder.notebook.module import Module, module_of_cells
from autograder.play.scratch import scratch_folder
from autograder.report.record import Handed

_MOST_BYTES_IN_ALL = 2 * 1024 * 1024
_MOST_FILES = 200  # taken in
_MOST_NOTES = 10
_MOST_NAME = 100  # letters of a path inside of the hand-in
_MOST_BYTES_OF_NAME = 255  # what a disk takes for a file or a folder

# What an assignment hands out beside the file: nobody needs a note that it was there.
_HANDED_OUT = frozenset({"readme.md", "hints.md", "requirements.txt", "timestamp.txt"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A hand-in as it was taken in.

    ``file`` is the copy of the exercise file; if it is None, ``handed`` says whether
    anything was handed in, and ``refusal`` why it is not graded.  ``module`` is what
    was made of a notebook.
    """

    file: Path | None
    handed: Handed = Handed.TAKEN
    refusal: str = ""
    sha256: str = ""
    files: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    module: Module | None = None


def workspace() -> AbstractContextManager[Path]:
    """Return a private folder that is gone afterwards, whatever was done to it."""
    return scratch_folder()


def file_names(*paths: Path, versions: bool = False) -> list[str]:
    """Name the Python files of a hand-in, to tell which assignment it is for.

    `threads.ipynb` counts as `threads.py`, and so do versions of it, such as
    `Threads (1).py`, where they are asked for.  Raises ``IntakeError``
    when there is nothing at a path.
    """
    try:
        pieces = survey(paths).pieces
    except (RefusedError, TooMuchError):
        return []
    names = {PurePosixPath(piece.name).with_suffix(SOURCE).name for piece in pieces}
    return sorted({f"{stem_of(n)}{SOURCE}" for n in names} if versions else names)


def take_in(
    paths: Path | Sequence[Path],
    file_name: str,
    folder: Path,
    exercises: Collection[str] = (),
) -> Taken:
    """Copy the hand-in at ``paths`` into ``folder``; its exercise is ``file_name``.

    ``exercises`` name what is to be written.  Raises ``IntakeError`` when there is
    nothing at a path.  What is there but cannot be taken in is noted instead.
    """
    given = [paths] if isinstance(paths, Path) else list(paths)
    wanted = Wanted(file_name=file_name, exercises=exercises)
    try:
        found = survey(given)
        alone = len(given) == 1 and _is_file(given[0])
        choice = choose(found, wanted, alone=alone)
        taken = _Copying(found, choice.piece, wanted, folder).taken()
    except NothingError as nothing:
        reason = str(nothing)
        return Taken(file=None, handed=Handed.NOT_HANDED_IN, refusal=reason)
    except (RefusedError, TooMuchError) as refusal:
        reason = str(refusal)
        return Taken(file=None, handed=Handed.FOR_A_PERSON, refusal=reason)
    return replace(taken, notes=_few([*choice.notes, *taken.notes]))


def _is_file(path: Path) -> bool:
    return path.suffix.lower() in (SOURCE, NOTEBOOK) and not path.is_dir()


def _few(notes: Sequence[str]) -> tuple[str, ...]:
    left = len(notes) - _MOST_NOTES
    more = [f"There are {left} more remarks like these."] if left > 0 else []
    return (*notes[:_MOST_NOTES], *more)


class _Copying:
    """The way of one hand-in into its folder."""

    def __init__(
        self, found: Survey, chosen: Piece, wanted: Wanted, folder: Path
    ) -> None:
        self.found = found
        self.chosen = chosen
        self.wanted = wanted
        self.folder = folder
        self.sources: dict[str, bytes] = {}  # what lies in the folder, by its name
        self.notes: list[str] = []

    def taken(self) -> Taken:
        """Copy the exercise file, and the Python files of its folder."""
        raw = self.chosen.read()
        module = self._module(raw) if self.chosen.suffix == NOTEBOOK else None
        first = self.wanted.file_name
        if module is not None:
            raw = module.source.encode("utf-8")
            self.sources[first] = raw
        else:
            text = content.python_text(raw, safe(self.chosen.name))
            self.sources[first] = text.data
            self.notes += filter(None, [text.note, content.python_2(text.data)])
        beside = self._copy_beside()
        self._require_modules()
        own = first if module is None else PurePosixPath(self.chosen.name).name
        notes = [*(module.notes if module else ()), *_shadowing(beside), *self.notes]
        return Taken(
            file=self._write(),
            sha256=hashlib.sha256(raw).hexdigest(),
            files=(own, *beside),
            notes=(*notes, *self.found.notes, *self._passed_over()),
            module=module,
        )

    def _module(self, raw: bytes) -> Module:
        """Make the module that the cells of a notebook are."""
        name = safe(self.chosen.name)
        file_name, exercises = self.wanted.file_name, self.wanted.exercises
        try:
            module = module_of_cells(cells.read(raw), file_name, exercises)
        except cells.NotebookError as error:
            raise RefusedError(f"`{name}` is refused. {error}") from error
        if len(module.source.encode("utf-8")) > MOST_BYTES:
            problem = f"has more than {MOST_BYTES // 1024} KB of code"
            raise RefusedError(f"`{name}` {problem}.")
        return module

    def _copy_beside(self) -> list[str]:
        """Take the other Python files of the folder; gives their names."""
        near = PurePosixPath(self.chosen.name).parent
        taken: list[str] = []
        for piece in self.found.pieces:
            path = PurePosixPath(piece.name)
            same = piece.level == self.chosen.level and path.is_relative_to(near)
            if piece is self.chosen or piece.suffix == NOTEBOOK or not same:
                continue
            inner = path.relative_to(near).as_posix()
            try:
                self.sources[inner] = self._one_more(piece, inner)
                taken.append(inner)
            except RefusedError as refusal:
                self.notes.append(f"{refusal} It was left out.")
        return taken

    def _one_more(self, piece: Piece, inner: str) -> bytes:
        if len(self.sources) >= _MOST_FILES:
            problem = f"there are more than {_MOST_FILES} files"
            raise RefusedError(f"`{inner}`: {problem}.")
        parts = [PurePosixPath(name).parts for name in (*self.sources, inner)]
        *others, own = parts
        if len(inner) > _MOST_NAME or max(map(_size, own)) > _MOST_BYTES_OF_NAME:
            raise RefusedError(f"`{safe(inner)}` has too long a path.")
        if any(own[: len(o)] == o or o[: len(own)] == own for o in others):
            raise RefusedError(f"`{inner}` is there twice.")
        data = piece.read()
        if sum(map(len, self.sources.values())) + len(data) > _MOST_BYTES_IN_ALL:
            raise RefusedError(f"`{inner}`: all files together are too large.")
        return data

    def _require_modules(self) -> None:
        """Refuse what needs a package that a student's program does not have here."""
        lost = content.missing(self.sources, self.wanted.file_name)
        if lost:
            is_, it = ("is", "it") if len(lost) == 1 else ("are", "them")
            problem = (
                f"{listed(lost)} {is_} imported, and {is_} neither in Python's own"
            )
            raise RefusedError(
                f"{problem} library nor handed in with it: without {it}, "
                "nothing of it can run here."
            )

    def _write(self) -> Path:
        for name, data in self.sources.items():
            copy = self.folder / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(data)
        for path in (*self.folder.rglob("*"), self.folder):
            path.chmod(0o555 if path.is_dir() else 0o444)
        return self.folder / self.wanted.file_name

    def _passed_over(self) -> list[str]:
        """Name what nobody looked at."""
        others = [
            name
            for name in self.found.others
            if PurePosixPath(name).name.lower() not in _HANDED_OUT
        ]
        was = "was" if len(others) == 1 else "were"
        return [f"{listed(others)} {was} passed over."] if others else []


def _size(name: str) -> int:
    return len(name.encode("utf-8", "surrogateescape"))


def _shadowing(files: Sequence[str]) -> list[str]:
    library = sys.stdlib_module_names
    names = [f for f in files if f.split("/")[0].removesuffix(SOURCE) in library]
    return [
        f"`{name}` has the name of a module of Python's own library; that one is used."
        for name in names
    ]
