"""report.json: the report as JSON, and a file that is valid at every moment.

The score and the text in the JSON are derived from the checks; a reader of ours derives
them again.
"""

from __future__ import annotations

import errno
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from autograder.errors import LockstepError
from autograder.evidence import Frame
from autograder.report.details import details
from autograder.report.record import (
    FORMAT,
    AsWritten,
    CheckOutcome,
    CheckRecord,
    Environment,
    ExerciseRecord,
    Handed,
    Lateness,
    Override,
    PlayRecord,
    Report,
    SubmissionRecord,
    Visibility,
)
from autograder.verdict import EvidenceLine, Lane, Span, Stay, Verdict, Wait

_END_OF = "the end of "


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
    return {
        "format": report.format,
        "assignment": report.assignment,
        "course_version": report.course_version,
        "submission": {
            "student": report.submission.student,
            "attempt": report.submission.attempt,
            "path": report.submission.path,
            "sha256": report.submission.sha256,
            "files": list(report.submission.files),
            **_handed(report.submission),
        },
        "seed": report.seed,
        "score": report.score,
        "earned": report.earned,
        "max_score": report.max_score,
        "open_score": report.open_score,
        "gradable": report.gradable,
        "state": report.state,
        "seconds": round(report.seconds, 3),
        "began": report.began,
        "ended": report.ended,
        "failed": report.failed,
        "late": None if report.late is None else _late(report.late),
        "environment": _environment(report.environment),
        "exercises": [_exercise(group) for group in report.exercises],
        "leftovers": {
            "threads": report.leftover_threads,
            "processes": report.leftover_processes,
        },
        "notes": list(report.notes),
    }


def _handed(submission: SubmissionRecord) -> dict[str, Any]:
    return {
        "student_id": submission.student_id,
        "student_name": submission.student_name,
        "layout": submission.layout,
        "also": list(submission.also),
        "handed": submission.handed.value,
        "why": submission.why,
    }


def _late(late: Lateness) -> dict[str, Any]:
    return {
        "due": late.due,
        "handed_in": late.handed_in,
        "days": late.days,
        "percent": late.percent,
    }


def _environment(environment: Environment) -> dict[str, Any]:
    return {
        "python": environment.python,
        "platform": environment.platform,
        "start_method": environment.start_method,
        "usable_cpus": environment.usable_cpus,
        "observer": environment.observer,
        "isolation": environment.isolation,
    }


def _exercise(group: ExerciseRecord) -> dict[str, Any]:
    return {
        "name": group.name,
        "title": group.title,
        "score": group.score,
        "max_score": group.max_score,
        "checks": [check_to_json(check) for check in group.checks],
    }


def check_to_json(check: CheckRecord) -> dict[str, Any]:
    """Return one check as plain JSON values, as format 1 has it."""
    return {
        "id": check.id,
        "title": check.title,
        "outcome": check.outcome.value,
        "score": check.score,
        "max_score": check.max_score,
        "visibility": check.visibility.value,
        "seconds": round(check.seconds, 3),
        "plays": check.plays,
        "output": check.output,
        "text": details(check),
        "verdict": None if check.verdict is None else _verdict(check.verdict),
        "replay": [
            {
                "scenario": play.scenario,
                "outcome": play.outcome,
                "strategy": play.strategy,
                "schedule": list(play.schedule),
            }
            for play in check.replay
        ],
        "remarks": [_verdict(remark) for remark in check.remarks],
        "earned": check.earned,
        "override": None if check.override is None else _override(check.override),
        "written": None if check.written is None else _written(check.written),
    }


def _override(override: Override) -> dict[str, Any]:
    return {"points": override.points, "why": override.why, "at": override.at}


def _written(written: AsWritten) -> dict[str, Any]:
    return {"max_score": written.max_score, "visibility": written.visibility.value}


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "mistake": verdict.mistake,
        "happened": verdict.happened,
        "evidence": [_evidence(line) for line in verdict.evidence],
        "because": verdict.because,
        "try_next": verdict.try_next,
        "witness": verdict.witness,
        "schedule": list(verdict.schedule),
        "waits": [_wait(wait) for wait in verdict.waits],
        "lanes": [_lane(lane) for lane in verdict.lanes],
    }


def _lane(lane: Lane) -> dict[str, Any]:
    spans = [[s.stay.value, s.label, s.begin, s.end] for s in lane.spans]
    return {"actor": lane.actor, "spans": spans}


def _wait(wait: Wait) -> dict[str, Any]:
    return {
        "actor": wait.actor,
        "waits_for": wait.waits_for,
        "at": _place(wait.at),
        "held_by": wait.held_by,
        "held_since": _place(wait.held_since),
        "holders": list(wait.holders),
    }


def _place(at: Frame | None) -> dict[str, Any] | None:
    if at is None:
        return None
    return {"file": at.file, "line": at.line, "source": at.source}


def _evidence(line: EvidenceLine) -> dict[str, Any]:
    at = line.at or Frame(file="", line=0, function="")
    return {
        "actor": line.actor,
        "doing": line.doing,
        "file": at.file,
        "line": at.line,
        "source": at.source,
    }


def from_json(data: dict[str, Any]) -> Report:
    """Read the plain JSON values of a report.  Raises ``ValueError`` and its like."""
    if data["format"] != FORMAT:
        raise ValueError(f"format {data['format']}")
    submission = data["submission"]
    return Report(
        assignment=str(data["assignment"]),
        course_version=str(data["course_version"]),
        submission=SubmissionRecord(
            student=str(submission["student"]),
            attempt=int(submission["attempt"]),
            path=str(submission["path"]),
            sha256=str(submission["sha256"]),
            files=tuple(map(str, submission["files"])),
            student_id=str(submission.get("student_id", "")),
            student_name=str(submission.get("student_name", "")),
            layout=str(submission.get("layout", "")),
            also=tuple(map(str, submission.get("also", ()))),
            handed=Handed(submission.get("handed", Handed.TAKEN)),
            why=str(submission.get("why", "")),
        ),
        seed=str(data["seed"]),
        environment=_environment_from(data["environment"]),
        exercises=tuple(_exercise_from(group) for group in data["exercises"]),
        leftover_threads=int(data["leftovers"]["threads"]),
        leftover_processes=int(data["leftovers"]["processes"]),
        notes=tuple(map(str, data["notes"])),
        began=str(data.get("began", "")),
        ended=str(data.get("ended", "")),
        failed=str(data.get("failed", "")),
        late=_late_from(data["late"]) if data.get("late") else None,
    )


def _late_from(data: dict[str, Any]) -> Lateness:
    return Lateness(
        due=str(data["due"]),
        handed_in=str(data["handed_in"]),
        days=int(data["days"]),
        percent=float(data["percent"]),
    )


def _environment_from(data: dict[str, Any]) -> Environment:
    return Environment(
        python=str(data["python"]),
        platform=str(data["platform"]),
        start_method=str(data["start_method"]),
        usable_cpus=int(data["usable_cpus"]),
        observer=str(data["observer"]),
        isolation=str(data["isolation"]),
    )


def _exercise_from(data: dict[str, Any]) -> ExerciseRecord:
    checks = tuple(check_from_json(check) for check in data["checks"])
    return ExerciseRecord(name=data["name"], title=data["title"], checks=checks)


def check_from_json(data: dict[str, Any]) -> CheckRecord:
    """Read the plain JSON values of a check.  Raises ``ValueError`` and its like."""
    return CheckRecord(
        id=str(data["id"]),
        title=str(data["title"]),
        outcome=CheckOutcome(data["outcome"]),
        max_score=data["max_score"],
        visibility=Visibility(data["visibility"]),
        seconds=float(data["seconds"]),
        plays=int(data["plays"]),
        output=str(data["output"]),
        verdict=_verdict_from(data["verdict"]) if data["verdict"] else None,
        replay=tuple(
            PlayRecord(
                scenario=str(play["scenario"]),
                outcome=str(play["outcome"]),
                strategy=str(play["strategy"]),
                schedule=tuple(map(str, play["schedule"])),
            )
            for play in data.get("replay", ())
        ),
        remarks=tuple(map(_verdict_from, data.get("remarks", ()))),
        override=_override_from(data["override"]) if data.get("override") else None,
        written=_written_from(data["written"]) if data.get("written") else None,
    )


def _override_from(data: dict[str, Any]) -> Override:
    points = float(data["points"])
    return Override(points=points, why=str(data["why"]), at=str(data["at"]))


def _written_from(data: dict[str, Any]) -> AsWritten:
    when = Visibility(data["visibility"])
    return AsWritten(max_score=data["max_score"], visibility=when)


def _verdict_from(data: dict[str, Any]) -> Verdict:
    return Verdict(
        mistake=str(data["mistake"]),
        happened=str(data["happened"]),
        evidence=tuple(_evidence_from(line) for line in data["evidence"]),
        because=str(data["because"]),
        try_next=str(data["try_next"]),
        witness=str(data["witness"]),
        schedule=tuple(map(str, data["schedule"])),
        waits=tuple(_wait_from(wait) for wait in data.get("waits", ())),
        lanes=tuple(_lane_from(lane) for lane in data.get("lanes", ())),
    )


def _lane_from(data: dict[str, Any]) -> Lane:
    return Lane(
        actor=str(data["actor"]),
        spans=tuple(
            Span(
                stay=Stay(stay),
                label=str(label),
                begin=int(begin),
                end=None if end is None else int(end),
            )
            for stay, label, begin, end in data["spans"]
        ),
    )


def _wait_from(data: dict[str, Any]) -> Wait:
    waits_for = str(data["waits_for"])
    return Wait(
        actor=str(data["actor"]),
        waits_for=waits_for,
        at=_place_from(data["at"]),
        held_by=str(data["held_by"]),
        held_since=_place_from(data["held_since"]),
        ends=_whose_end(waits_for),
        holders=tuple(map(str, data.get("holders", ()))),
    )


def _whose_end(waits_for: str) -> str:
    """Read whose end is waited for: a report has no other field for it."""
    before, _, name = waits_for.partition(_END_OF)
    return "" if before else name


def _place_from(data: dict[str, Any] | None) -> Frame | None:
    if data is None:
        return None
    file, line = str(data["file"]), int(data["line"])
    return Frame(file=file, line=line, function="", source=str(data["source"]))


def _evidence_from(data: dict[str, Any]) -> EvidenceLine:
    at = None
    if data["file"]:
        source = str(data["source"])
        line = int(data["line"])
        at = Frame(file=str(data["file"]), line=line, function="", source=source)
    return EvidenceLine(actor=str(data["actor"]), doing=str(data["doing"]), at=at)
