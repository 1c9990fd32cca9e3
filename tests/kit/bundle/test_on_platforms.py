"""Every bundle, used as its platform would: unpacked, started, its result read."""

from __future__ import annotations

import base64
import json
import os
import shutil
import stat
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.cli import main

NOBODY = 12_345
Run = Callable[..., subprocess.CompletedProcess[str]]

HALF_RIGHT = """
def double(task):
    return task()


def half(task):
    return task()
"""


def bundled(platform: str, course: Path, out: Path) -> Path:
    """Make a bundle of the small course."""
    words = ["bundle", platform, "01_small", "--course", str(course), "--out", str(out)]
    assert main(words) == 0
    return out


def in_gradescope(
    course: Path, scratch: Path, run: Run, user: int | None = None
) -> Path:
    """Lay out what Gradescope makes of the zip, and build the image."""
    base = scratch / "autograder"
    for name in ("source", "submission", "results"):
        (base / name).mkdir(parents=True)
    archive = bundled("gradescope", course, scratch / "autograder.zip")
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(base / "source")
    shutil.copy(base / "source" / "run_autograder", base / "run_autograder")
    (base / "run_autograder").chmod(0o755)
    if user is not None:
        for place in (base, *base.rglob("*")):
            os.chown(place, user, user)
    built = run("/bin/sh", base / "source" / "setup.sh", cwd=base, user=user)
    assert built.returncode == 0, built.stdout + built.stderr
    assert "Grading works here." in built.stdout
    return base


def results(base: Path) -> dict[str, Any]:
    """Read the results."""
    found: dict[str, Any] = json.loads((base / "results/results.json").read_text())
    return found


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_gradescope_as_root(course: Path, scratch: Path, run: Run) -> None:
    """What is graded is a user without rights: it reaches neither results nor root."""
    base = in_gradescope(course, scratch, run)
    (base / "submission" / "small.py").write_text(
        f"""
import os
tried = []
for path in ({str(base / "results/results.json")!r}, {str(base / "mine")!r}):
    try:
        open(path, "w").write("forged")
    except OSError as error:
        tried.append(type(error).__name__)
print("user", os.getuid() > 0, tried)
{HALF_RIGHT}"""
    )
    done = run("./run_autograder", cwd=base)
    assert done.returncode == 0, done.stderr
    found = results(base)
    assert found["score"] == 3
    assert [test["status"] for test in found["tests"]] == ["failed", "passed", "passed"]
    assert not (base / "mine").exists()
    assert (base / "results/results.json").stat().st_uid == 0
    assert "CPU seconds" in done.stderr


# Right only if it can open one of the files.
A_READER = """
def can_open(path):
    try:
        return bool(open(path, "rb").read())
    except OSError:
        return False

opened = [path for path in {paths} if can_open(path)]

def double(task):
    value = task()
    return [value, value] if opened else value

def half(task):
    return task()
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can keep a file to itself")
def test_what_lies_in_the_image_is_for_root_alone(
    course: Path, scratch: Path, run: Run
) -> None:
    """Neither the kit's zip nor the unpacked tests; its own file it can read."""
    base = in_gradescope(course, scratch, run)
    kept = base / "source" / "lockstep" / "course"
    tests = sorted((kept / "tests/hidden/01_small").iterdir())
    secrets = [str(base / "source" / "lockstep.zip"), *map(str, tests)]
    assert [stat.S_IMODE(Path(file).stat().st_mode) for file in secrets] == [0o600] * 3
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700
    got = {}
    for paths in (repr(secrets), "[__file__]"):
        (base / "submission" / "small.py").write_text(A_READER.format(paths=paths))
        done = run("./run_autograder", cwd=base)
        assert done.returncode == 0, done.stderr
        got[paths] = results(base)["score"]
    assert got == {repr(secrets): 3, "[__file__]": 6}


def test_gradescope_as_an_ordinary_user(course: Path, scratch: Path, run: Run) -> None:
    """Where the container has another user, that one grades."""
    user = NOBODY if os.geteuid() == 0 else None
    base = in_gradescope(course, scratch, run, user)
    shutil.copy(course / "reference/01_small/small.py", base / "submission")
    done = run("./run_autograder", cwd=base, user=user)
    assert done.returncode == 0, done.stderr
    assert results(base)["score"] == 6
    assert (base / "results/results.json").stat().st_uid == (user or os.geteuid())


def test_nothing_handed_in_is_no_zero(course: Path, scratch: Path, run: Run) -> None:
    """Gradescope gets no score; the teacher sees why."""
    base = in_gradescope(course, scratch, run)
    done = run("./run_autograder", cwd=base)
    assert done.returncode == 0, done.stderr
    assert "score" not in results(base)
    assert "not handed in" in done.stderr.lower() or "gets no score" in done.stderr


def in_prairielearn(course: Path, scratch: Path, run: Run) -> str:
    """The question's tests and what was handed in lie side by side."""
    question = bundled("prairielearn", course, scratch / "question")
    shutil.copytree(question / "tests", scratch / "grade" / "tests")
    options = json.loads((question / "info.json").read_text())["externalGradingOptions"]
    assert options["entrypoint"] == "/grade/tests/run.sh"
    put(scratch / "grade" / "student" / "small.py", HALF_RIGHT)
    ran(run("/bin/sh", scratch / "grade/tests/run.sh", cwd=scratch))
    return (scratch / "grade/results/results.json").read_text()


def in_classroom50(course: Path, scratch: Path, run: Run) -> str:
    """The autograder is elsewhere; the current folder is the checkout."""
    there = bundled("classroom50", course, scratch / "autograders")
    put(scratch / "checkout" / "small.py", HALF_RIGHT)
    names = {"CLASSROOM": "os-26", "ASSIGNMENT": "small"}
    ran(run("python3", there / "autograder.py", cwd=scratch / "checkout", **names))
    return (scratch / "checkout" / "result.json").read_text()


def in_actions(course: Path, scratch: Path, run: Run) -> str:
    """The step of the workflow, in the checkout."""
    bundled("actions", course, scratch / "checkout")
    put(scratch / "checkout" / "small.py", HALF_RIGHT)
    flow = (scratch / "checkout/.github/workflows/lockstep.yml").read_text()
    step = flow.split("run: ", 1)[1].splitlines()[0]
    out = scratch / "output"
    ran(run("/bin/sh", "-c", step, cwd=scratch / "checkout", GITHUB_OUTPUT=str(out)))
    return base64.b64decode(out.read_text().removeprefix("result=")).decode()


def in_vpl(course: Path, scratch: Path, run: Run) -> str:
    """Both scripts and the submission are in one folder."""
    jail = bundled("vpl", course, scratch / "jail")
    put(jail / "small.py", HALF_RIGHT)
    put(jail / "vpl_environment.sh", "VPL_GRADEMAX=12\n")
    ran(run("./vpl_evaluate.sh", cwd=jail))
    (jail / "vpl_evaluate.sh").unlink()
    return ran(run("./vpl_execution", cwd=jail)).stdout


def in_autolab(course: Path, scratch: Path, run: Run) -> str:
    """`make` in a folder with the two files and the hand-in; all output is read."""
    worker = bundled("autolab", course, scratch / "worker")
    (worker / "autograde-Makefile").rename(worker / "Makefile")
    put(worker / "small.py", HALF_RIGHT)
    return ran(run("/bin/sh", "-c", "make 2>&1", cwd=worker)).stdout.splitlines()[-1]


def in_submitty(course: Path, scratch: Path, run: Run) -> str:
    """The validator is started above the folder of its testcase."""
    config = bundled("submitty", course, scratch / "bundle") / "config"
    work = shutil.copytree(config / "custom_validation_code", scratch / "tmp_work")
    case = json.loads((config / "config.json").read_text())["testcases"][0]
    put(work / "custom_validator_input.json", '{"testcase_prefix": "test01/"}')
    put(work / "test01" / "small.py", HALF_RIGHT)
    ran(run("/bin/sh", "-c", case["validation"][0]["command"], cwd=work))
    return (work / "validation_results.json").read_text()


def in_markus(course: Path, scratch: Path, run: Run) -> str:
    """The script is started beside the hand-in."""
    folder = bundled("markus", course, scratch / "files")
    put(folder / "small.py", HALF_RIGHT)
    lines = ran(run("./grade_with_lockstep.sh", cwd=folder)).stdout.splitlines()
    return json.dumps([json.loads(line) for line in lines])


def put(file: Path, text: str) -> None:
    """Write a file, and the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def ran(done: subprocess.CompletedProcess[str]) -> subprocess.CompletedProcess[str]:
    """Return what ran, if it ended well."""
    assert done.returncode == 0, done.stdout + done.stderr
    return done


# Who starts the grading: root in most images, an ordinary user on others.
WHO = ["root", "an ordinary user"] if os.geteuid() == 0 else ["an ordinary user"]


@pytest.fixture(params=WHO)
def anyone(request: pytest.FixtureRequest, scratch: Path, run: Run) -> Run:
    """Return what runs a command as that user, who owns all that is there."""

    def as_ordinary(
        *words: str | Path, cwd: Path, **more: str
    ) -> subprocess.CompletedProcess[str]:
        for place in (scratch, *scratch.rglob("*")):
            os.chown(place, NOBODY, NOBODY, follow_symlinks=False)
        return run(*words, cwd=cwd, user=NOBODY, **more)

    return as_ordinary if request.param != "root" and os.geteuid() == 0 else run


def test_prairielearn(course: Path, scratch: Path, anyone: Run) -> None:
    """A score from 0 to 1."""
    found = json.loads(in_prairielearn(course, scratch, anyone))
    assert (found["gradable"], found["score"]) == (True, 0.5)


def test_classroom50(course: Path, scratch: Path, anyone: Run) -> None:
    """By the visible tests alone, with what they found."""
    found = json.loads(in_classroom50(course, scratch, anyone))
    assert (found["classroom"], found["score"], found["max-score"]) == ("os-26", 2, 5)
    assert "returns the value of the task twice" in found["tests"][0]["test-name"]
    assert len(found["tests"]) == 2


def test_actions(course: Path, scratch: Path, anyone: Run) -> None:
    """By the visible tests alone; nothing else is on the output."""
    found = json.loads(in_actions(course, scratch, anyone))
    assert sum(test["score"] for test in found["tests"]) == 2
    assert found["max_score"] == 5


def test_vpl(course: Path, scratch: Path, anyone: Run) -> None:
    """The grade is the last line, in the points of the activity."""
    assert in_vpl(course, scratch, anyone).splitlines()[-1] == "Grade :=>>6"


def test_autolab(course: Path, scratch: Path, anyone: Run) -> None:
    """The last of all lines has the scores."""
    found = json.loads(in_autolab(course, scratch, anyone))
    assert found["scores"] == {"double": 0, "half": 3}


def test_autolab_gets_no_zero_when_nothing_is_there(
    course: Path, scratch: Path, run: Run
) -> None:
    """Without a line that it can read, Autolab writes zeros."""
    worker = bundled("autolab", course, scratch / "worker")
    (worker / "autograde-Makefile").rename(worker / "Makefile")
    last = ran(run("make", cwd=worker)).stdout.splitlines()[-1]
    assert json.loads(last) == {"scores": {"double": None, "half": None}}


def test_submitty(course: Path, scratch: Path, anyone: Run) -> None:
    """A score from 0 to 1."""
    found = json.loads(in_submitty(course, scratch, anyone))
    assert (found["status"], found["data"]["score"]) == ("success", 0.5)


def test_markus(course: Path, scratch: Path, anyone: Run) -> None:
    """A line for each check that students see."""
    found = json.loads(in_markus(course, scratch, anyone))
    assert sum(line["marks_earned"] for line in found) == 3
    assert sum(line["marks_total"] for line in found) == 6
