"""Intake: takes a submission in, refuses what cannot be safe, and copies the rest.

Nothing is imported here; whether a file compiles is found out in the student's process.
Of a notebook the module is made, which takes parsing.  A link is never followed, a
device or a pipe never opened.
"""

from __future__ import annotations

import ast
import contextlib
import hashlib
import os
import stat
import sys
from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from importlib.machinery import PathFinder
from pathlib import Path

from autograder.errors import LockstepError
from autograder.notebook import cells
from autograder.notebook.module import Module, module_of_cells
from autograder.play.scratch import scratch_folder

MOST_BYTES = 256 * 1024  # of one source file; a solution has some kilobytes
NOTEBOOK = ".ipynb"
_MOST_BYTES_IN_ALL = 2 * 1024 * 1024
_MOST_FILES = 200  # taken in
_MOST_ENTRIES = 5_000  # looked at
_MOST_DEPTH = 8
_MOST_NOTES = 10
_MOST_NAME = 100  # letters of a path inside of the submission

# Environments and leftovers that come along by accident.
_IGNORED = frozenset({"__pycache__", "venv", "env", "node_modules", "site-packages"})


class IntakeError(LockstepError):
    """There is no submission at the path that was given."""


class RefusedError(Exception):
    """A submission, or one file of it, is not taken in; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A submission as it was taken in.

    ``file`` is the copy of the exercise file; if it is None, ``refusal`` says why.
    ``module`` is what was made of a notebook.
    """

    file: Path | None
    refusal: str = ""
    sha256: str = ""
    files: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    module: Module | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Survey:
    """The Python files of a folder, by their paths inside of it, and remarks."""

    root: Path
    files: tuple[str, ...]
    notes: tuple[str, ...] = ()


def workspace() -> AbstractContextManager[Path]:
    """Give a private folder that is gone afterwards, whatever was done to it."""
    return scratch_folder("lockstep-intake-")


def file_names(path: Path) -> list[str]:
    """Name the Python files of a submission, to tell which assignment it is for.

    A notebook `threads.ipynb` counts as `threads.py`.  Raises ``IntakeError`` when
    there is nothing at ``path``.
    """
    try:
        return [_as_python(name) for name in _survey(path).files]
    except RefusedError:
        return []


def _as_python(name: str) -> str:
    path = Path(name)
    return path.with_suffix(".py").name if path.suffix == NOTEBOOK else path.name


def take_in(
    path: Path, file_name: str, folder: Path, exercises: Collection[str] = ()
) -> Taken:
    """Copy the submission at ``path`` into ``folder``; its exercise is ``file_name``.

    ``exercises`` name what is to be written, for a notebook that does not tell itself.
    Raises ``IntakeError`` when there is nothing at ``path``.  What is there and cannot
    be taken in is no error: the refusal is told, and graded.
    """
    try:
        survey = _survey(path)
        chosen, note = _choose(survey, file_name, alone=not path.is_dir())
        if Path(chosen).suffix == NOTEBOOK:
            return _convert(survey, chosen, file_name, folder, note, exercises)
        return _copy(survey, chosen, file_name, folder, note)
    except RefusedError as refusal:
        return Taken(file=None, refusal=str(refusal))


def _survey(path: Path) -> _Survey:
    try:
        mode = path.lstat().st_mode
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or error
        raise IntakeError(f"There is no submission at `{path}`: {told}") from error
    if stat.S_ISDIR(mode):
        return _survey_folder(path)
    if not stat.S_ISREG(mode):
        raise RefusedError(f"`{_safe(path.name)}` is {_kind(mode)}, and not a file.")
    if path.suffix not in (".py", NOTEBOOK):
        told = "is no Python file (`.py`) and no notebook (`.ipynb`)"
        raise RefusedError(f"`{_safe(path.name)}` {told}.")
    return _Survey(root=path.parent, files=(path.name,))


def _survey_folder(root: Path) -> _Survey:
    """List the Python files below a folder, those near the top first."""
    files: list[str] = []
    notes: list[str] = []
    seen = 0
    folders = [(str(root), 1)]
    while folders:
        folder, depth = folders.pop(0)
        for entry in sorted(_scan(folder, root, notes), key=lambda e: e.name):
            seen += 1
            if seen > _MOST_ENTRIES:
                told = f"The folder holds more than {_MOST_ENTRIES} files and folders."
                raise RefusedError(f"{told} Hand in the exercise file alone.")
            name = os.path.relpath(entry.path, root)
            if entry.is_dir(follow_symlinks=False):
                if _is_ignored(entry.name):
                    continue
                if depth < _MOST_DEPTH:
                    folders.append((entry.path, depth + 1))
                else:
                    notes.append(f"`{_safe(name)}` lies too deep and was left out.")
            elif entry.name.endswith((".py", NOTEBOOK)):
                note = _unfit(entry, name)
                notes.append(note) if note else files.append(name)
    return _Survey(root=root, files=tuple(files), notes=tuple(notes))


def _scan(folder: str, root: Path, notes: list[str]) -> list[os.DirEntry[str]]:
    found: list[os.DirEntry[str]] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                found.append(entry)
                if len(found) > _MOST_ENTRIES:
                    break
    except OSError as error:
        name = _safe(os.path.relpath(folder, root))
        notes.append(f"The folder `{name}` cannot be read: {error.strerror}.")
    return found


def _is_ignored(name: str) -> bool:
    return name in _IGNORED or name.startswith(".")


def _unfit(entry: os.DirEntry[str], name: str) -> str:
    """Say why a file is left out, or nothing."""
    if _safe(name) != name:
        return f"`{_safe(name)}` has letters in its name that have no shape."
    if len(name) > _MOST_NAME:
        return f"`{_safe(name)[:40]}…` has too long a path, and was left out."
    if not entry.is_file(follow_symlinks=False):
        mode = entry.stat(follow_symlinks=False).st_mode
        return f"`{name}` is {_kind(mode)}, and was left out."
    return ""


def _safe(name: str) -> str:
    """Show a name that may not even be text."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def _kind(mode: int) -> str:
    kinds = (
        (stat.S_ISLNK, "a link"),
        (stat.S_ISFIFO, "a named pipe"),
        (stat.S_ISSOCK, "a socket"),
    )
    return next((kind for test, kind in kinds if test(mode)), "a device")


def _choose(survey: _Survey, file_name: str, *, alone: bool) -> tuple[str, str]:
    """Find the exercise file; gives its path and a note about it."""
    if alone:
        given = survey.files[0]
        same = given == file_name or Path(given).suffix == NOTEBOOK
        return given, "" if same else f"`{given}` was graded as `{file_name}`."
    notebook = Path(file_name).with_suffix(NOTEBOOK).name
    notebooks = [name for name in survey.files if Path(name).name == notebook]
    for fits in (
        [name for name in survey.files if Path(name).name == file_name],
        [name for name in survey.files if Path(name).name.lower() == file_name.lower()],
        notebooks,
    ):
        near = [name for name in fits if _depth(name) == _depth(fits[0])]
        if near and near[0] not in notebooks:  # one of them may be the handout's stub
            near += [name for name in notebooks if _depth(name) <= _depth(near[0])]
        if len(near) > 1:
            raise RefusedError(f"There are several: {_listed(near)}. Hand in one.")
        if near:
            return near[0], _chosen(near[0], file_name, notebooks)
    there = f"There is: {_listed(survey.files)}." if survey.files else ""
    left_out = " ".join(survey.notes[:3])
    told = f"`{file_name}` was not handed in. {there or 'There is no Python file.'}"
    raise RefusedError(f"{told} {left_out}".strip())


def _chosen(name: str, file_name: str, notebooks: Sequence[str]) -> str:
    """Say what was graded, where that is not clear from the names alone."""
    left = [other for other in notebooks if other != name]
    if not left:
        same = _as_python(name) == file_name
        return "" if same else f"`{name}` was graded as `{file_name}`."
    was = "was" if len(left) == 1 else "were"
    return f"`{name}` was graded, and {_listed(left)} {was} not."


def _depth(name: str) -> int:
    return len(Path(name).parts)


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""
    return ", ".join(f"`{_safe(name)}`" for name in names[:5]) + more


def _copy(
    survey: _Survey, chosen: str, file_name: str, folder: Path, note: str
) -> Taken:
    """Copy the exercise file, and the Python files of its folder, which it may use."""
    data = _read(survey.root / chosen, chosen)
    copy = folder / file_name
    copy.write_bytes(data)
    beside, notes = _copy_beside(survey, chosen, folder, len(data))
    return Taken(
        file=copy,
        sha256=hashlib.sha256(data).hexdigest(),
        files=(file_name, *beside),
        notes=_few([*_shadowing(beside), *filter(None, [note]), *notes]),
    )


def _copy_beside(
    survey: _Survey, chosen: str, folder: Path, size: int
) -> tuple[list[str], list[str]]:
    """Copy the other Python files; gives their names, and remarks."""
    taken: list[str] = []
    notes = list(survey.notes)
    left = _MOST_BYTES_IN_ALL - size
    near = Path(chosen).parent
    for name in survey.files:
        beside = Path(name).suffix != NOTEBOOK and Path(name).is_relative_to(near)
        if name == chosen or not beside:
            continue
        inner = Path(name).relative_to(near)
        try:
            left = _copy_one(survey.root / name, inner, folder, left, len(taken) + 1)
            taken.append(inner.as_posix())
        except RefusedError as refusal:
            notes.append(f"{refusal} It was left out.")
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    return taken, notes


def _convert(
    survey: _Survey,
    chosen: str,
    file_name: str,
    folder: Path,
    note: str,
    exercises: Collection[str],
) -> Taken:
    """Write the module that the cells of a notebook make, and copy what is beside."""
    name = _safe(Path(chosen).name)
    data = _read(survey.root / chosen, name, most=cells.MOST_BYTES)
    try:
        module = module_of_cells(cells.read(data), file_name, exercises)
    except cells.NotebookError as error:
        raise RefusedError(f"`{name}` is refused. {error}") from error
    copy, source = folder / file_name, module.source.encode("utf-8")
    if len(source) > MOST_BYTES:
        told = f"has more than {MOST_BYTES // 1024} KB of code"
        raise RefusedError(f"`{name}` {told}.")
    copy.write_bytes(source)
    beside, notes = _copy_beside(survey, chosen, folder, len(source))
    notes = [
        *_missing(module.source, [file_name, *beside]),
        *_shadowing(beside),
        *notes,
    ]
    return Taken(
        file=copy,
        sha256=hashlib.sha256(source).hexdigest(),
        files=(Path(chosen).name, *beside),
        notes=_few([*filter(None, [note]), *module.notes, *notes]),
        module=module,
    )


def _few(notes: Sequence[str]) -> tuple[str, ...]:
    left = len(notes) - _MOST_NOTES
    more = [f"There are {left} more remarks like these."] if left > 0 else []
    return (*notes[:_MOST_NOTES], *more)


def _copy_one(source: Path, inner: Path, folder: Path, left: int, number: int) -> int:
    """Copy one more file; gives how many bytes may still be copied."""
    if number >= _MOST_FILES:
        raise RefusedError(f"`{inner}`: there are more than {_MOST_FILES} files.")
    data = _read(source, inner.as_posix())
    if len(data) > left:
        raise RefusedError(f"`{inner}`: all files together are too large.")
    copy = folder / inner
    if copy.exists():
        raise RefusedError(f"`{inner}` is there twice.")
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(data)
    return left - len(data)


def _read(path: Path, name: str, most: int = MOST_BYTES) -> bytes:
    """Read a plain file of a modest size, and nothing else."""
    # Nonblocking, for a pipe would wait for its writer; the flags lack on Windows.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        handle = os.open(path, flags | getattr(os, "O_BINARY", 0))
    except OSError as error:
        told = error.strerror or type(error).__name__
        raise RefusedError(f"`{_safe(name)}` cannot be read: {told}.") from error
    with os.fdopen(handle, "rb") as file:
        facts = os.fstat(file.fileno())
        if not stat.S_ISREG(facts.st_mode):
            raise RefusedError(f"`{_safe(name)}` is {_kind(facts.st_mode)}.")
        if facts.st_nlink > 1:
            told = f"has {facts.st_nlink} names (hard links). Hand in a plain copy"
            raise RefusedError(f"`{_safe(name)}` {told}.")
        data = file.read(most + 1)
    if len(data) > most:
        kind = "a notebook" if path.suffix == NOTEBOOK else "a source file"
        told = f"is larger than {most // 1024} KB, the most for {kind}"
        raise RefusedError(f"`{_safe(name)}` {told}.")
    return data


def _shadowing(files: Sequence[str]) -> list[str]:
    names = [f for f in files if Path(f).parts[0].removesuffix(".py") in _library()]
    return [
        f"`{name}` has the name of a module of Python's own library; that one is used."
        for name in names
    ]


def _missing(source: str, files: Sequence[str]) -> list[str]:
    """Tell of modules that a notebook imports, and that are neither here nor there.

    In Jupyter it finds whatever lies in its folder.
    """
    there = {Path(file).parts[0].removesuffix(".py") for file in files} | _library()
    imported: set[str] = set()
    with contextlib.suppress(SyntaxError, ValueError, RecursionError, MemoryError):
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Import):
                imported |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                imported.add(node.module.partition(".")[0])
    return [
        f"`{name}` is imported, but no `{name}.py` was taken in with the notebook."
        for name in sorted(imported - there)
        if PathFinder.find_spec(name) is None
    ]


def _library() -> frozenset[str]:
    return sys.stdlib_module_names
