"""A second opinion on ``main`` of 02_processes: it plays the file as a program."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .scene import Scene, scenario, short

# Runs in every Python of the program: it chooses the start method, and notes which
# process calls `square` for which number.  The first call in each process waits until
# there are two of them.
CUSTOMIZE = """\
import json, os, sys, threading, time
FOLDER = os.environ["SECOND_OPINION_NOTES"]
METHOD = os.environ["SECOND_OPINION_METHOD"]
HELPER = any("resource_tracker" in w or "forkserver" in w for w in sys.orig_argv)

def note(what, about):
    number = os.open(FOLDER + "/notes", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    line = json.dumps([what, about, os.getpid(), 0, time.monotonic()]) + "\\n"
    os.write(number, line.encode())
    os.close(number)

def meet():
    open(f"{FOLDER}/caller-{os.getpid()}", "w").close()
    end = time.monotonic() + 8
    while sum(n.startswith("caller-") for n in os.listdir(FOLDER)) < 2:
        if time.monotonic() > end or os.path.exists(FOLDER + "/alone"):
            open(FOLDER + "/alone", "w").close()
            return
        time.sleep(0.003)

def follow(frame, event, arg):
    code = frame.f_code
    if event == "call" and code.co_name == "square" and code.co_argcount == 1:
        note("square", frame.f_locals.get(code.co_varnames[0]))
        if not os.path.exists(f"{FOLDER}/caller-{os.getpid()}"):
            meet()

def begin():
    note("process", os.getppid())
    sys.setprofile(follow)
    threading.setprofile(follow)

os.register_at_fork(after_in_child=begin)  # also in the children of a forkserver
if not HELPER:
    begin()
    import multiprocessing.context
    default = multiprocessing.context._default_context
    default._default_context = multiprocessing.get_context(METHOD)
"""
SQUARES = [number * number for number in range(10)]
PATIENCE = 25
METHODS = ("fork", "spawn", "forkserver")


def play_program(scene: Scene, method: str, words: list[str]) -> tuple[int, str, int]:
    """Run a Python with these words; return its exit code, its output, and its pid."""
    with customized(scene) as path:
        environment = {
            **os.environ,
            "PYTHONPATH": path,
            "SECOND_OPINION_NOTES": scene.folder,
            "SECOND_OPINION_METHOD": method,
        }
        process = subprocess.Popen(
            [sys.executable, *words],
            env=environment,
            cwd=scene.place / "plain",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            output, _ = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            scene.refute(f"{words[-1]} under {method} was not over after {PATIENCE} s")
    return process.returncode, output, process.pid


@contextmanager
def customized(scene: Scene) -> Iterator[str]:
    """Make the folder whose ``sitecustomize`` every Python of the program imports."""
    folder = Path(scene.folder, "custom")
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(CUSTOMIZE)
    yield str(folder)


def methods_of(scene: Scene) -> tuple[str, ...]:
    """Return the start methods of this run: all in its first, else one."""
    if scene.plan.seed % 10 == 0:
        return METHODS
    return (METHODS[scene.plan.seed % 3],)


def expect_squares(scene: Scene, case: str, played: tuple[int, str, int]) -> None:
    """Refute unless two children worked the squares out, and the program printed."""
    code, output, pid = played
    numbers = [int(number) for number in re.findall(r"-?\d+", output)]
    scene.expect(code == 0, f"{case} ended with {code}, after printing {short(output)}")
    scene.expect(
        numbers == SQUARES, f"{case} printed {short(output)}, not the squares in order"
    )
    calls = scene.notes("square")
    ran = sorted(json.dumps(note.about) for note in calls)
    scene.expect(
        ran == [str(number) for number in range(10)],
        f"{case}: square was called for {', '.join(ran) or 'none'}, not once for each",
    )
    pids = {note.pid for note in calls}
    scene.expect(pid not in pids, f"{case}: the program's own process called square")
    scene.expect(
        len(pids) == 2, f"{case}: {len(pids)} processes called square, expected 2"
    )
    alone = Path(scene.folder, "alone").exists()
    scene.expect(not alone, f"{case}: never two processes at square at once")


@scenario("main", core=True, deadline=100)
def as_a_script(scene: Scene) -> None:
    """The file as a script."""
    for method in methods_of(scene):
        scene.fresh()
        case = f"python processes.py under {method}"
        expect_squares(scene, case, play_program(scene, method, ["processes.py"]))


@scenario("main", core=True, deadline=100)
def as_an_import(scene: Scene) -> None:
    """The file imported, then ``main`` called."""
    method = methods_of(scene)[-1]
    words = ["-c", "import processes"]
    code, output, pid = play_program(scene, method, words)
    case = f"import processes under {method}"
    started = [note for note in scene.notes("process") if note.pid != pid]
    scene.expect(code == 0, f"{case} ended with {code}")
    scene.expect(not output.strip(), f"{case} printed {short(output)}")
    scene.expect(not started, f"{case} started {len(started)} processes")
    scene.fresh()
    program = "import processes; assert processes.main() is None"
    case = f"processes.main() under {method}"
    expect_squares(scene, case, play_program(scene, method, ["-c", program]))
