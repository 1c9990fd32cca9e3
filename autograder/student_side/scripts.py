"""The student's file as a script: a program of its own, as ``python FILE`` makes it.

``run`` starts it from a scenario, below the runner, so that it stays in the tree that
the referee sees.  Every Python of the script calls ``install`` when it starts (through
``bootstrap/sitecustomize``), however it was started, and stops at gates:

``script``
    the script's first process, before the student's file is there;
``start``
    each process that starts another with multiprocessing, before it does;
``NAME:argument``
    each thread that calls the watched function of the file, a gate of kind ``task``;
``imported``
    the first process, when an import of the file has come to its end, and before it
    calls a function of it.

The kernel shows which process is at a gate: that of ``script`` is the script itself.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading

from autograder.student_side import gates, student_process

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import FrameType
    from typing import Any

# JSON: the start method, the watched function, and whether the first process is there.
VARIABLE = "LOCKSTEP_SCRIPT"
_BOOTSTRAP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "bootstrap")
_MOST_OUTPUT = 64 * 1024  # bytes
_IMPORT = """\
import {module}
from autograder.student_side import gates
gates.gate("imported")
{module}.{called}()
"""


def run(method: str, watched: str, called: str = "") -> dict[str, Any]:
    """Run the student's file as a script; return how it ended.

    With ``called`` it is imported by a script, which calls that function.

    Returns its exit code (negative for a signal) and what it printed to stdout.
    """
    import tempfile

    file, _ = gates.played()
    module = os.path.splitext(os.path.basename(file))[0]
    imports = _IMPORT.format(module=module, called=called)
    program = ["-c", imports] if called else [file]
    request = json.dumps({"method": method, "watched": watched, "first": True})
    with tempfile.TemporaryFile() as output:
        # A file instead of a pipe: what the script leaves behind must not delay us.
        script = subprocess.Popen(
            [sys.executable, "-B", *program],
            stdin=subprocess.DEVNULL,
            stdout=output,
            env={**os.environ, "PYTHONPATH": _BOOTSTRAP, VARIABLE: request},
        )
        code = script.wait()
        output.seek(0)
        printed = output.read(_MOST_OUTPUT).decode("utf-8", "replace")
    sys.stdout.write(printed)
    return {"exit code": code, "printed": printed}


def install() -> None:
    """Make this process one of the script's, with what every process of a play has."""
    request = json.loads(os.environ[VARIABLE])
    student_process.become_student_process()
    student_process.set_start_method(request["method"])
    if request["first"]:
        os.environ[VARIABLE] = json.dumps({**request, "first": False})
        gates.gate("script")
    _watch(request["watched"])


def _watch(name: str) -> None:
    """Stop before each call of the function, and before each start of a process."""
    from multiprocessing.process import BaseProcess

    student, _ = gates.played()
    starts = BaseProcess.start.__code__

    def on_call(frame: FrameType, _event: str, _argument: Any) -> None:
        code = frame.f_code
        if code is starts:
            gates.gate("start")
        elif code.co_name == name and code.co_filename == student:
            arguments = [frame.f_locals[x] for x in code.co_varnames[:1]]
            shown = [str(x) for x in arguments if type(x) is int]
            gates.gate(":".join([name, *shown]), "task", tuple(arguments))

    # Tracing instead of another function in its place: the student's file stays as it
    # is, and so do the tracebacks that it prints.
    threading.settrace(on_call)
    sys.settrace(on_call)
