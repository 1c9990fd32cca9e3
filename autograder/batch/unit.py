"""The process that grades one submission, and then ends.

It is an interpreter of its own, or forked from one that has loaded the kit.  It reads
an order from its input, and writes an answer, a line each.  The process that started it
holds the other end of its input: when that is closed, this ends at once, and the plays
below it end with it.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
import traceback
from dataclasses import replace

from autograder import own_process
from autograder.batch import fork_server
from autograder.batch.work import (
    Answer,
    answer_to_json,
    order_from_json,
    require_seal,
)
from autograder.classbook.rows import Spent
from autograder.errors import LockstepError
from autograder.grading.grade import grade, load_pytest
from autograder.grading.seal import load_kit
from autograder.self_trial import require_known_python


def main() -> None:
    """Grade what the input says; the exit status says only whether it was written."""
    own_process.protect()
    if sys.argv[1:] == [fork_server.ARGUMENT]:
        load_kit()
        load_pytest()
        fork_server.serve(0)  # goes on in a forked process alone
    output = os.dup(1)
    os.dup2(2, 1)  # what others print is not an answer
    line = _line()
    threading.Thread(target=_end_with_the_input, daemon=True).start()
    started = time.monotonic()
    answer = _answer(line)
    spent = _spent(time.monotonic() - started)
    problem = answer_to_json(replace(answer, spent=spent))
    with os.fdopen(output, "wb") as file:
        file.write(problem.encode("utf-8") + b"\n")
    sys.stderr.flush()
    os._exit(0)  # to take all modules apart takes as long as two plays


def _answer(line: str) -> Answer:
    try:
        order = order_from_json(line)
        require_known_python(order.means.observer, order.tier)
        graded = grade(order, sealed=require_seal(line, order))
        return Answer(report=graded.report, said=graded.said, notes=graded.notes)
    except LockstepError as error:
        return Answer(report=None, error=str(error))
    except Exception as error:  # noqa: BLE001 - it belongs to this submission alone
        problem = f"{type(error).__name__}: {error}"
        return Answer(report=None, error=problem, said=traceback.format_exc())


def _line() -> str:
    """Read a line and no byte behind it: the end of the input is awaited there."""
    data = b""
    while not data.endswith(b"\n"):
        more = os.read(0, 1 << 16)
        if not more:
            sys.exit("There is no order in the input.")
        data += more
    return data.decode("utf-8")


def _end_with_the_input() -> None:
    while os.read(0, 1):
        pass
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def _spent(seconds: float) -> Spent:
    """Return what this process and those below it have used, if the system says so."""
    try:
        import resource
    except ImportError:  # Windows
        return Spent(seconds=seconds)
    problem = [resource.getrusage(who) for who in (0, resource.RUSAGE_CHILDREN)]
    most = max(usage.ru_maxrss for usage in problem)
    return Spent(
        seconds=seconds,
        cpu=sum(usage.ru_utime + usage.ru_stime for usage in problem),
        memory=most * (1 if sys.platform == "darwin" else 1024),
    )


if __name__ == "__main__":
    main()
