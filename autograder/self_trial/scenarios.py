"""What the plays of the self-trial do with its subject."""

from __future__ import annotations

from typing import Any

from autograder.student_side import Stage


def processes(subject: Any, stage: Stage) -> Any:
    """Use a process, a queue and a pool."""
    return len(subject.use_processes(stage.task("task", each=True)))


def deadlock(subject: Any, _stage: Stage) -> None:
    """Wait forever."""
    subject.wait_forever()


def one_line(subject: Any, stage: Stage) -> None:
    """Stop before every line, also where a function is all on one."""
    task = stage.task("task")
    stage.line_gates()
    subject.call_one_line(task)
