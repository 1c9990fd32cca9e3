"""Inside of one run: a process of its own loads the solution and plays all scenarios.

What happens goes to the runner as lines of JSON through the descriptor that it gave.
"""

import faulthandler
import importlib
import json
import multiprocessing
import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from . import census, observe
from .given import assignment_of
from .jitter import Jitter, Level
from .plan import plan_of
from .scene import SCENARIOS, RefutedError, Scene, UnableError

ORACLES = (
    "of_threads",
    "of_processes",
    "of_main",
    "of_pools",
    "of_queues",
    "of_workers",
    "of_pipes",
    "of_conversations",
    "of_locks",
    "of_transfer",
)
CPUS_AT_IMPORT = 7


def prefer(method: str) -> None:
    """Make a start method the default, as if it were the default of this Python.

    The solution may still choose one itself, which it may only once.
    """
    context = multiprocessing.get_context(method)
    default: Any = getattr(multiprocessing.context, "_default_context", None)
    if default is not None and hasattr(default, "_default_context"):
        default._default_context = context
        default._actual_context = None
    else:
        multiprocessing.set_start_method(method, force=True)


def load(exercise: str) -> ModuleType:
    """Import the solution; a machine of some other size is there meanwhile."""
    if exercise == "main":  # it is played as a program, so nothing is imported here
        played_elsewhere: Any = ModuleType("processes")
        played_elsewhere.main = None
        played_elsewhere.second_opinion_jitter = Jitter("", Level(), 0)
        return cast(ModuleType, played_elsewhere)
    if exercise == "worker_count":
        observe.MACHINE.pretend(CPUS_AT_IMPORT)
    try:
        return importlib.import_module(assignment_of(exercise).module)
    finally:
        observe.MACHINE.pretend(None)


def play_all(scene: Scene, tell: Callable[..., None]) -> None:
    """Play the scenarios of the exercise until one refutes."""
    for scenario in SCENARIOS:
        if scenario.exercise != scene.exercise:
            continue
        if scene.plan.core_only and not scenario.core:
            continue
        if scenario.patient_only and not scene.plan.patient:
            continue
        tell("begin", scenario=scenario.title, deadline=scenario.deadline)
        scene.begin()
        try:
            scenario.play(scene)
        except RefutedError as refuted:
            tell("refuted", scenario=scenario.title, sentence=str(refuted))
            return
        except UnableError:
            continue


def quiet(*_: Any) -> None:
    """Say nothing of an exception in a thread: the scenarios see what it leads to."""


def run(exercise: str, seed: int, place: Path, tell: Callable[..., None]) -> None:
    """Play one run of one exercise."""
    plan = plan_of(seed)
    sys.setswitchinterval(plan.switch_interval)
    threading.excepthook = quiet
    observe.install()
    prefer(plan.start_method)
    try:
        student = load(exercise)
    except BaseException as error:  # noqa: BLE001 - also SystemExit is a verdict
        tell("refuted", scenario="import", sentence=f"the import raised {error!r}")
        return
    if not hasattr(student, exercise):
        tell("refuted", scenario="import", sentence=f"{exercise} is not defined")
        return
    for name in ORACLES:
        importlib.import_module(f".{name}", __package__)
    scene = Scene(exercise, student, plan, place, student.second_opinion_jitter, tell)
    play_all(scene, tell)


def main() -> None:
    """Play the run that the command line names."""
    exercise, seed, descriptor, place = sys.argv[1:]
    faulthandler.enable()
    census.become_subreaper()
    reports = int(descriptor)
    os.set_inheritable(reports, False)

    def tell(kind: str, **fields: Any) -> None:
        os.write(reports, (json.dumps({"kind": kind, **fields}) + "\n").encode())

    try:
        run(exercise, int(seed), Path(place), tell)
    except BaseException:  # noqa: BLE001 - the runner must hear of it
        tell("trouble", text=traceback.format_exc())
    tell("end")
    os._exit(0)
