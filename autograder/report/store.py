"""report.json: the report as JSON, and a file that is valid at every moment.

The score and the text in the JSON are derived from the checks; a reader of ours derives
them again.
"""

from __future__ import annotations

import errno
import json
import os
import tempfile
from dataclasses import fields
from pathlib import Path
from typing import Any

from autograder.errors import LockstepError
from autograder.evidence import Frame
from autograder.report.codec import Codec, Shape
from autograder.report.details import details
from autograder.report.record import FORMAT, CheckRecord, ExerciseRecord, Report
from autograder.verdict import EvidenceLine, Span

_NO_FILE = "a folder, a device or a pipe is there; name a file"


class ReportError(LockstepError):
    """A report could not be read or written."""


def write(report: Report, path: Path) -> None:
    """Write the report in place of the old one, so that a reader sees one of the two.

    Raises ``ReportError`` when the folder cannot be written.
    """
    data = _encoded(report)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        put(path, data)
    except OSError as error:
        reason = error.strerror or error
        raise ReportError(f"Failed to write the report `{path}`: {reason}") from error


def _encoded(report: Report) -> bytes:
    return dumps(report).encode("utf-8", "backslashreplace")


def holds(path: Path, report: Report) -> bool:
    """Whether the file is exactly what ``write`` makes of the report."""
    try:
        return path.read_bytes() == _encoded(report)
    except OSError:
        return False


def put(path: Path, data: bytes) -> None:
    """Put a file in place of an old one, whole; raises ``OSError``.

    A device or a pipe stays as it is: root could replace ``/dev/null``.
    """
    if path.parent == Path("/dev") or (path.exists() and not path.is_file()):
        raise OSError(errno.EINVAL, _NO_FILE)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp is private to its owner; a report is as readable as any new file.
        Path(name).chmod(0o666 & ~umask())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def umask() -> int:
    """Return the rights that new files of this process do not have."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def read(path: Path) -> Report:
    """Read a report.  Raises ``ReportError`` for a file that is none of format 1."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ReportError(f"Failed to read the report `{path}`: {error}") from error
    try:
        return from_json(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise ReportError(
            f"`{path}` is not a report of format {FORMAT} ({reason})"
        ) from error


def dumps(report: Report) -> str:
    """Return the report as JSON text that ends with a line break."""
    return json.dumps(to_json(report), indent=2, ensure_ascii=False) + "\n"


def to_json(report: Report) -> dict[str, Any]:
    """Return the report as plain JSON values, format 1."""
    data: dict[str, Any] = CODEC.write(report)
    return data


def from_json(data: dict[str, Any]) -> Report:
    """Read the plain JSON values of a report.  Raises ``ValueError`` and its like."""
    if data["format"] != FORMAT:
        raise ValueError(f"format {data['format']}")
    return CODEC.read(Report, data)


def _report(report: Report, plain: dict[str, Any]) -> dict[str, Any]:
    return {
        "format": plain.pop("format"),
        "assignment": plain.pop("assignment"),
        "course_version": plain.pop("course_version"),
        "submission": plain.pop("submission"),
        "seed": plain.pop("seed"),
        "score": report.score,
        "earned": report.earned,
        "max_score": report.max_score,
        "open_score": report.open_score,
        "gradable": report.gradable,
        "state": report.state,
        "seconds": round(report.seconds, 3),
        "leftovers": {
            "threads": plain.pop("leftover_threads"),
            "processes": plain.pop("leftover_processes"),
        },
        **plain,
    }


def _report_fields(data: dict[str, Any]) -> dict[str, Any]:
    left = data["leftovers"]
    processes, threads = left["processes"], left["threads"]
    return {**data, "leftover_processes": processes, "leftover_threads": threads}


def _exercise(group: ExerciseRecord, plain: dict[str, Any]) -> dict[str, Any]:
    checks = plain.pop("checks")
    points = {"score": group.score, "max_score": group.max_score}
    return {**plain, **points, "checks": checks}


def _check(check: CheckRecord, plain: dict[str, Any]) -> dict[str, Any]:
    derived = {"score": check.score, "earned": check.earned, "text": details(check)}
    return {**plain, "seconds": round(check.seconds, 3), **derived}


def _place(_frame: Frame, plain: dict[str, Any]) -> dict[str, Any]:
    return {name: plain[name] for name in ("file", "line", "source")}


def _place_fields(data: dict[str, Any]) -> dict[str, Any]:
    return {"function": "", **data}


def _evidence(_line: EvidenceLine, plain: dict[str, Any]) -> dict[str, Any]:
    at = plain.pop("at") or {"file": "", "line": 0, "source": ""}
    return {**plain, **at}


def _evidence_fields(data: dict[str, Any]) -> dict[str, Any]:
    return {**data, "at": data if data["file"] else None}


def _span(_span: Span, plain: dict[str, Any]) -> list[Any]:
    return list(plain.values())


def _span_fields(data: list[Any]) -> dict[str, Any]:
    names = [field.name for field in fields(Span)]
    return dict(zip(names, data, strict=True))


CODEC = Codec(
    {
        Report: Shape(_report, _report_fields),
        ExerciseRecord: Shape(_exercise),
        CheckRecord: Shape(_check),
        Frame: Shape(_place, _place_fields),
        EvidenceLine: Shape(_evidence, _evidence_fields),
        Span: Shape(_span, _span_fields),
    }
)
