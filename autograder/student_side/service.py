"""The service of the runner: one scenario, one answer, and out.

It reads one request, imports the scenarios and the student's module, calls the
scenario, sends one reply, and stays alive (so that the referee can look at what the
call left behind) until the grader says bye.
"""

from __future__ import annotations

import gc
import os
import socket
import sys

from autograder.student_side import gates, loading, reporting, student_process, wire
from autograder.student_side.recorder.events import record

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType
    from typing import Any

SOCK_DIAG = 4  # NETLINK_SOCK_DIAG of linux/netlink.h


def restrict(restrictions: Mapping[str, Any]) -> None:
    """Drop rights before the submission is imported; there are none to drop yet.

    The process does this to itself: a parent that does it between fork and exec leaks
    descriptors.  This cannot be undone.
    """
    if restrictions:
        raise NotImplementedError(f"unknown restrictions: {sorted(restrictions)}")


def serve(descriptor: int) -> None:
    """Serve the one request that arrives on the descriptor, and end the process."""
    control = socket.socket(fileno=descriptor)
    keep_from_children(control)
    process = os.getpid()
    request = wire.receive(control)
    if request is None:
        os._exit(0)
    if request.get("hello") is True:
        say_hello(control, request["id"])
    reply = {"id": request["id"], **answer(request)}
    if os.getpid() != process:
        record("call returned in a child", "")  # by `os.fork`
        os._exit(0)
    send_reply(control, reply)
    if student_process.is_portable():
        gates.note("waiting", heard=True, on="the end of the play", timed=False)
    while True:
        message = wire.receive(control)
        if message is None or message.get("bye") is True:
            flush_output()
            os._exit(0)


def say_hello(control: socket.socket, number: str) -> None:
    """Say hello to the grader, before any of the student's code is loaded.

    The kernel adds to the message which process sent it.  With it goes a socket that
    can ask for the Unix sockets of this network namespace: only one made inside can.
    """
    frame = wire.pack({"id": number, "hello": os.getpid()})
    try:
        link = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, SOCK_DIAG)
    except (AttributeError, OSError):  # no Linux, or a filter that forbids it
        control.sendall(frame)
        return
    with link:
        right = link.fileno().to_bytes(4, sys.byteorder)
        control.sendmsg([frame], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, right)])


def keep_from_children(control: socket.socket) -> None:
    """Close the control socket in every child: only this process may answer."""
    control.settimeout(None)
    control.set_inheritable(False)
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=control.close)


def answer(request: Mapping[str, Any]) -> dict[str, Any]:
    """Do what the request asks, whatever happens; returns the reply without its id."""
    phase = "scenario"
    earlier: frozenset[int] = frozenset()
    try:
        restrict(request["restrictions"])
        loading.announce(request)
        student_process.become_student_process()
        student_process.set_start_method(request["start_method"])
        scenario = find_scenario(request)
        phase = "import"
        student = loading.import_student(request["module"])
        phase = "call"
        earlier = reporting.alive()
        arguments = wire.decode(request["args"])
        value = scenario(student, *arguments)
        tagged = wire.encode(value)
        wire.pack({"value": tagged})
        outcome = {"outcome": "returned", "value": tagged}
    except wire.WireError as error:
        outcome = reporting.raised(error, phase, message=f"returned {error}")
        outcome["of_type"] = error.of_type
    except BaseException as error:  # noqa: BLE001 - SystemExit too is an outcome
        outcome = reporting.raised(error, phase)
    finally:
        flush_output()
    # What only a cycle holds would end at some later time: a manager's server, a pool.
    gc.collect()
    return {**outcome, "threads": reporting.threads(earlier)}


def find_scenario(request: Mapping[str, Any]) -> Callable[..., Any]:
    """Import the scenarios and return the one asked for, as ``f(student, *args)``."""
    name = request["scenario"]
    if name == "$load":
        return describe_exercises
    scenarios = loading.import_scenarios()
    scenario = getattr(scenarios, name, None)
    if scenario is None:
        raise LookupError(f"`{request['scenarios']}` has no scenario `{name}`")
    prepare = getattr(scenarios, f"before_{name}", None)
    if prepare is not None:  # what has to be so when the student's file is imported
        prepare(*wire.decode(request["args"]))

    def call(student: ModuleType, *arguments: Any) -> Any:
        from autograder.student_side.stage import Stage

        return scenario(student, Stage(), *arguments)

    return call


def describe_exercises(student: ModuleType, *exercises: Any) -> dict[str, Any]:
    """Return what each exercise is in the student's module (the scenario ``$load``)."""
    from autograder.student_side import exercises as catalogue

    return {
        name: catalogue.describe(student, name, shapes) for name, shapes in exercises
    }


def send_reply(control: socket.socket, reply: dict[str, Any]) -> None:
    """Send the reply; a process that cannot is of no use any more."""
    try:
        wire.send(control, reply)
    except wire.WireError as error:
        kept = {"id": reply["id"], "outcome": "raised", "phase": "call"}
        wire.send(
            control, kept | {"type": "WireError", "message": str(error), "stack": []}
        )
    except OSError:
        os._exit(1)


def flush_output() -> None:
    """Flush what the program printed, even if it replaced its streams."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:  # noqa: BLE001 - the student's own object
            continue
