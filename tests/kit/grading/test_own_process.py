"""The grader's own process: out of reach for what it grades, where the system can."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.grading.course import Course

ROOT = Path(__file__).parents[3]
Submit = Callable[..., Path]
LOOKS = """
import os

def double(task):
    found = look()
    return [task()] * 2 if found == EXPECTED else found

def half(task):
    return task()
"""
START = """
import runpy
runpy.run_module("autograder", run_name="started")["_leave_current_folder"]()
"""
WAYS = {
    "files": """
def look():
    held = []
    for fd in os.listdir("/proc/self/fd"):
        try: held.append(os.readlink(f"/proc/self/fd/{fd}"))
        except OSError: pass
    return [path for path in held if "secret" in path]
EXPECTED = []
""",
    "environment": """
def look():
    return os.environ.get("SECRET", "")
EXPECTED = ""
""",
}


def run_command(course: Course, path: Path, *more: str, **options: Any) -> Any:
    """Grade in a process of its own; returns what ``subprocess.run`` returns."""
    options.setdefault("cwd", ROOT)
    where = "--course", str(course.root)
    return subprocess.run(
        [sys.executable, *more, "-m", "autograder", "grade", str(path), *where],
        capture_output=True,
        text=True,
        check=False,
        **options,
    )


@pytest.mark.parametrize("what", WAYS)
def test_nothing_of_the_graders_is_in_a_plays_hands(
    course: Course, submit: Submit, tmp_path: Path, what: str
) -> None:
    """Neither files that its caller left open, nor its environment."""
    (tmp_path / "secret").write_text("seed")
    with (tmp_path / "secret").open() as file:
        done = run_command(
            course,
            submit(LOOKS + WAYS[what]),
            pass_fds=(file.fileno(),),
            env=os.environ | {"SECRET": "seed"},
        )
    assert "4.5 of 4.5 points" in done.stdout, done.stdout + done.stderr


PROBE = """
import ctypes, sys
from autograder import own_process
own_process.protect()
debug = getattr(sys, "is_remote_debug_enabled", lambda: False)()
print(own_process.is_protected(), debug, *sys.argv[1:])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl(2) is Linux's own")
def test_the_process_is_no_subject_of_debuggers(tmp_path: Path) -> None:
    """Neither by the kernel's means nor by those of Python; its arguments stay."""
    probe = tmp_path / "probe.py"
    probe.write_text(PROBE)
    command = [sys.executable, str(probe), "one", "two words"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "True False one two words\n", done.stderr


def is_kept_out(pid: int) -> bool:
    """Whether a process of another user than root can read the memory of ``pid``."""
    code = (
        "import os, sys\n"
        "os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "open(f'/proc/{sys.argv[1]}/mem', 'rb')"
    )
    command = [sys.executable, "-c", code, str(pid)]
    return subprocess.run(command, capture_output=True, check=False).returncode != 0


WAITS = """
import os, sys
{change}
from autograder import own_process
if {protected}:
    own_process.protect()
print(flush=True)
sys.stdin.readline()
"""


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root becomes another"
)
@pytest.mark.parametrize("protected", [True, False])
def test_another_process_of_the_user_cannot_read_its_memory(
    tmp_path: Path, protected: bool
) -> None:
    """And it can where the grader is not protected: the test would see it."""
    change = "os.setgroups([]); os.setgid(65534); os.setuid(65534)"
    # A change of user protects a process; only `exec` takes that away again.
    program = tmp_path / "waits.py"
    program.write_text(WAITS.format(change="", protected=protected))
    tmp_path.chmod(0o755)
    for folder in tmp_path.parents[:2]:
        folder.chmod(0o755)
    code = f"import os, sys; {change}; os.execv(sys.executable, sys.argv[1:])"
    python = shutil.which("python3", path="/usr/bin") or sys.executable
    command = [sys.executable, "-c", code.replace("sys.executable", repr(python))]
    environment = {"PYTHONPATH": str(_readable_kit(tmp_path))}
    with subprocess.Popen(
        [*command, python, str(program)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == b"\n"
        assert is_kept_out(process.pid) is protected
        process.communicate(b"\n")


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="it is about root"
)
def test_known_gap_root_reads_the_memory_of_a_grader(tmp_path: Path) -> None:
    """Nothing of this keeps root out: grade as another user, or in a container."""
    program = tmp_path / "waits.py"
    program.write_text(WAITS.format(change="", protected=True))
    with subprocess.Popen(
        [sys.executable, str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == b"\n"
        with Path(f"/proc/{process.pid}/mem").open("rb"):
            process.communicate(b"\n")


def _readable_kit(folder: Path) -> Path:
    """The module alone, where another user can read it."""
    package = folder / "kit" / "autograder"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    shutil.copy(ROOT / "autograder" / "own_process.py", package)
    return package.parent


BESIDE = "raise SystemExit(0)\n"


@pytest.mark.parametrize("flags", [("-P",), ("-I",)])
def test_a_file_of_the_kits_name_beside_is_not_run(
    course: Course, submit: Submit, tmp_path: Path, flags: tuple[str, ...]
) -> None:
    """The command grades, whatever lies in the folder in which it is called."""
    for name in ("autograder", "json", "pytest", "argparse"):
        (tmp_path / f"{name}.py").write_text(BESIDE)
    done = run_command(course, submit(), *flags, cwd=tmp_path)
    assert "4.5 of 4.5 points" in done.stdout, done.stderr
    script = Path(sys.executable).with_name("lockstep")
    done = subprocess.run(
        [script, "grade", str(submit()), "--course", str(course.root)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "4.5 of 4.5 points" in done.stdout, done.stderr


def test_known_gap_python_runs_the_file_beside_in_place_of_the_kit(
    course: Course, submit: Submit, tmp_path: Path
) -> None:
    """``python -m autograder`` without ``-P``: no line of ours is run there."""
    (tmp_path / "autograder.py").write_text(BESIDE)
    done = run_command(course, submit(), cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")


def test_where_the_kit_is_installed_from_its_folder_new_processes_find_it() -> None:
    """The folder in front goes, as a file there may have the name of a module."""
    say = "import sys; print(sys.path.count(sys.argv[1]))"
    paths = [str(ROOT), *sys.path, str(ROOT)]
    code = f"import sys; sys.path[:] = {paths!r}\n{START}\n{say}"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, str(ROOT)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    behind = paths[paths.index(str(Path(os.__file__).parent)) :]
    assert int(done.stdout) == behind.count(str(ROOT))
