"""Which file of a hand-in is meant.

The name that the handout asks for counts first, then a version of it, then what a file
defines.  Where two that differ could be meant, nobody knows which: a person decides.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from autograder.intake.content import imported
from autograder.intake.pieces import NOTEBOOK, SOURCE, Piece, Survey
from autograder.intake.trouble import RefusedError, listed, safe

_MOST_LOOKED_AT = 50  # files that are read to see what they define

# What people and systems put behind a name when they mean the same file again.
_OLD = frozenset({"old", "alt", "backup", "bak", "orig", "original", "ancien"})
_AGAIN = frozenset(
    {"copy", "copie", "copia", "kopie", "final", "finale", "fertig", "done", "last"}
    | {"latest", "new", "neu", "fixed", "correct", "corrected", "korrigiert", "version"}
    | {"solution", "submission", "abgabe", "of", "the", "my", "rev", "edit", "edited"}
)
_NUMBER = re.compile(r"v?\d+|rev\d+|version\d+")
_PACKED = (".7z", ".bz2", ".gz", ".rar", ".tar", ".tgz", ".xz")
_HANDED_OUT = re.compile(r"(?:test_.*|.*_test|conftest|setup|scenarios)\.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a hand-in should hold: a file of this name, in which these are defined."""

    file_name: str
    exercises: Collection[str] = ()

    @property
    def stem(self) -> str:
        """The name without its end."""
        return PurePosixPath(self.file_name).stem


@dataclass(frozen=True, slots=True, kw_only=True)
class MeantFile:
    """The file that is meant, and notes about it."""

    piece: Piece
    notes: tuple[str, ...] = ()


class NothingError(Exception):
    """There is nothing at all: it was not handed in."""


def stem_of(name: str) -> str:
    """Return the name of a file without what makes a version of it.

    `Threads_final (1).py` is a version of `threads`.
    """
    words = _words(name)
    while len(words) > 1 and _is_again(words[-1]):
        words.pop()
    while len(words) > 1 and _is_again(words[0]):
        words.pop(0)
    return "_".join(words)


def _words(name: str) -> list[str]:
    stem = unicodedata.normalize("NFKC", PurePosixPath(name).stem).casefold()
    stem = stem.removesuffix(SOURCE) or stem  # `x.py.py`, `x.py.txt`
    return re.findall(r"[^\W_]+", stem) or [stem]


def _is_again(word: str) -> bool:
    return word in _AGAIN or word in _OLD or _NUMBER.fullmatch(word) is not None


def _is_old(piece: Piece) -> bool:
    """Tell whether a file, or a folder above it, is called an old one."""
    parts = PurePosixPath(piece.name).parts
    return any(word in _OLD for part in parts for word in _words(part))


def choose(survey: Survey, wanted: Wanted, *, alone: bool) -> MeantFile:
    """Find the file that is meant.

    ``alone``: the grader was given this very file.  Raises ``NothingError`` where
    nothing was handed in, ``RefusedError`` where a person has to look.
    """
    if alone and survey.pieces:
        piece = survey.pieces[0]
        return MeantFile(piece=piece, notes=_note(piece, wanted))
    for fitting in _by_rank(survey.pieces, wanted):
        near = _nearest(fitting)
        rivals = _rivals(survey.pieces, near, wanted)
        same = [p for p in fitting if p not in near and _may_be_meant(p, near, wanted)]
        deeper = [p for p in fitting if p not in near and p not in same]
        return _one_of([*near, *rivals, *same], deeper, wanted)
    raise _nothing(survey, wanted)


def _by_rank(pieces: Sequence[Piece], wanted: Wanted) -> Iterator[list[Piece]]:
    """Return those that could be meant, the best first."""
    names = {wanted.file_name, f"{wanted.stem}{NOTEBOOK}"}
    small = {name.casefold() for name in names}
    ours = [p for p in pieces if not _HANDED_OUT.fullmatch(_base(p))]
    ranks = (
        [p for p in pieces if _base(p) in names],
        [p for p in pieces if _base(p).casefold() in small],
        [p for p in ours if stem_of(p.name) == wanted.stem.casefold()],
        [p for p in ours if wanted.stem.casefold() in _words(p.name)],
        [p for p in ours[:_MOST_LOOKED_AT] if _defines(p, wanted.exercises)],
        ours if len(ours) == 1 and not wanted.exercises else [],
    )
    return (fitting for fitting in ranks if fitting)


def _base(piece: Piece) -> str:
    return PurePosixPath(piece.name).name


def _may_be_meant(piece: Piece, near: Sequence[Piece], wanted: Wanted) -> bool:
    """Tell whether a file that lies deeper has the very name that is asked for.

    Then it may be meant, unless it is of a package that one nearer to the top imports.
    """
    if _base(piece).casefold() != wanted.file_name.casefold():
        return False
    used = {name for other in near for name in _imports(other)}
    return not used & set(PurePosixPath(piece.name).parts[:-1])


def _nearest(fitting: Sequence[Piece]) -> list[Piece]:
    """Return those that lie nearest to the top.

    A notebook counts for as near as a source: one may be the other's stub.
    """
    sources = [piece for piece in fitting if piece.suffix != NOTEBOOK]
    nearest = min(piece.depth for piece in sources or fitting)
    return [
        piece
        for piece in fitting
        if piece.depth == nearest
        or (piece.suffix == NOTEBOOK and piece.depth < nearest)
    ]


def _rivals(
    pieces: Sequence[Piece], near: Sequence[Piece], wanted: Wanted
) -> list[Piece]:
    """Return versions of another name that may be meant instead.

    One that is imported is not a version, nor one that lies deeper, nor one without any
    of the exercises.
    """
    stem, depth = wanted.stem.casefold(), near[0].depth
    used = {name for piece in near for name in _imports(piece)}
    return [
        piece
        for piece in pieces[:_MOST_LOOKED_AT]
        if piece not in near
        and piece.depth <= depth
        and stem_of(piece.name) == stem
        and PurePosixPath(piece.name).stem not in used
        and (not wanted.exercises or _defines(piece, wanted.exercises))
    ]


def _imports(piece: Piece) -> list[str]:
    try:
        return [] if piece.suffix == NOTEBOOK else imported(piece.read())
    except RefusedError:
        return []


def _defines(piece: Piece, exercises: Collection[str]) -> bool:
    """Tell whether a file defines one of the exercises.

    It is only searched, for one with an error in it may be meant, too.
    """
    if not exercises:
        return False
    names = b"|".join(re.escape(name).encode() for name in exercises)
    begins = rb"(?:^|\\n|\")[ \t]*(?:async +def|def|class)[ \t]+"
    try:
        return bool(re.search(begins + rb"(?:" + names + rb")\b", piece.read(), re.M))
    except RefusedError:
        return False


def _one_of(
    fitting: Sequence[Piece], deeper: Sequence[Piece], wanted: Wanted
) -> MeantFile:
    """Take the only one that can be meant: others are old, or the same."""
    young = [piece for piece in fitting if not _is_old(piece)] or list(fitting)
    kept: dict[bytes | str, Piece] = {}
    for piece in young:
        try:
            key: bytes | str = piece.read() if len(young) > 1 else piece.name
        except RefusedError:
            key = piece.name
        kept.setdefault(key, piece)
    if len(kept) > 1:
        names = listed(sorted(piece.name for piece in kept.values()))
        problem = "and it is not clear which one you mean. Hand in one."
        raise RefusedError(f"There are several: {names}, {problem}")
    piece = next(iter(kept.values()))
    left = [other.name for other in (*fitting, *deeper) if other is not piece]
    passed = f"{listed(left)} {'was' if len(left) == 1 else 'were'} passed over."
    return MeantFile(
        piece=piece, notes=(*_note(piece, wanted), *([passed] if left else []))
    )


def _note(piece: Piece, wanted: Wanted) -> tuple[str, ...]:
    """Say what was graded, where that is not clear from the name."""
    same = PurePosixPath(_base(piece)).with_suffix(".py").name == wanted.file_name
    if same and not piece.level:
        return ()
    return (f"`{safe(piece.name)}` was graded as `{wanted.file_name}`.",)


def _nothing(survey: Survey, wanted: Wanted) -> Exception:
    """Say why there is nothing to grade."""
    if not (survey.pieces or survey.others or survey.leftovers or survey.notes):
        return NothingError("There is no file in it.")
    names = [piece.name for piece in survey.pieces]
    names += survey.others + survey.leftovers
    there = f"There is: {listed(names)}." if names else ""
    problem = f"`{wanted.file_name}` was not found."
    if wanted.exercises and survey.pieces:
        problem += " No file defines what is to be written."
    if any(name.lower().endswith(_PACKED) for name in survey.others):
        problem += " Only zips are unpacked."
    return RefusedError(" ".join(filter(None, [problem, there, *survey.notes[:3]])))
