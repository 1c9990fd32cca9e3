"""A cluster of two real workers, one of which is killed in the middle."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from autograder.classbook import book as classbook
from autograder.cli import main
from autograder.report import store
from tests.kit.batch.conftest import RIGHT, WRONG, Class
from tests.kit.batch.test_batch import graded_so_far
from tests.kit.until import until

pytest.importorskip("distributed", reason="needs the extra `dask`")


@contextmanager
def started(*command: str, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start a part of the cluster; it is killed at the end."""
    with log.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", *command],
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
        )
        try:
            yield process
        finally:
            process.kill()
            process.wait()


@contextmanager
def cluster(folder: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """Start a scheduler and two workers; gives its address, and the workers."""
    file, local = folder / "scheduler.json", folder / "dask"
    where = ["--scheduler-file", str(file)]
    scheduler = ["distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"]
    worker = ["distributed.cli.dask_worker", "--no-nanny", "--nthreads", "1"]
    quiet = ["--no-dashboard"]
    with ExitStack() as stack:
        command = [*scheduler, *where, *quiet]
        stack.enter_context(started(*command, log=folder / "scheduler.log"))
        until(file.exists, "there is no scheduler")
        workers = [
            stack.enter_context(
                started(
                    *worker,
                    *(*where, *quiet, "--local-directory", f"{local}{number}"),
                    log=folder / f"worker{number}.log",
                )
            )
            for number in range(2)
        ]
        yield str(json.loads(file.read_text("utf-8"))["address"]), workers


def test_a_killed_worker_loses_nothing_and_nothing_counts_twice(
    school: Class, tmp_path: Path
) -> None:
    """What it had under way is graded by the other one."""
    works = {f"s{n}": RIGHT if n % 3 else WRONG for n in range(8)}
    school.hand_in(works)
    with (
        cluster(tmp_path) as (address, workers),
        school.grading("--engine", f"dask={address}") as process,
    ):
        until(
            lambda: graded_so_far(school) >= 2 or process.poll() is not None,
            "nothing was graded",
        )
        assert process.poll() is None, process.communicate()
        os.kill(workers[0].pid, signal.SIGKILL)
        _, error = process.communicate(timeout=300)
    assert process.returncode == 1, error.decode()
    assert b"use tls://" in error.lower()
    rows = school.rows()
    assert {row.whose.who: row.report.score for row in rows} == {
        name: 4.5 if work is RIGHT else 3.5 for name, work in works.items()
    }
    with classbook.opened(school.reports) as book:
        assert [book.earlier(row.whose) for row in rows] == [None] * len(rows)
        assert book.failures() == []
    for row in rows:
        assert store.read(school.reports / f"{row.name}.json") == row.report


def test_a_cluster_without_the_kit_says_so(
    school: Class, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It does not wait forever."""
    monkeypatch.setattr("autograder.batch.errand.ARGUMENTS", ("-I", "-m", "no_kit"))
    school.hand_in({"ada": RIGHT})
    assert school.grade("--engine", "dask", "--jobs", 1) == 2
    assert "No module named no_kit" in capfd.readouterr().err


def test_both_workers_are_at_work(school: Class, tmp_path: Path) -> None:
    """Students' code runs in neither of them, but in processes below."""
    school.hand_in({f"s{n}": "import os\nprint(os.getppid())\n" for n in range(4)})
    with cluster(tmp_path) as (address, workers):
        until(lambda: joined(address) == 2, "the workers did not join")
        assert school.grade("--engine", f"dask={address}") == 1
        assert [worker.poll() for worker in workers] == [None, None]
    assert len(school.rows()) == 4


def joined(address: str) -> int:
    """Count the workers of a scheduler."""
    import distributed

    with distributed.Client(address, timeout=60) as client:
        return len(client.scheduler_info()["workers"])


def test_a_cluster_of_ones_own(school: Class) -> None:
    """On this machine, encrypted, and gone afterwards."""
    school.hand_in({"ada": RIGHT, "bo": WRONG, "cyd": "import nowhere"})
    with school.grading("--engine", "dask", "--jobs", "2") as process:
        _, error = process.communicate(timeout=300)
    assert process.returncode == 2, error.decode()
    assert {who: mark[1] for who, mark in school.marks().items()} == {
        "ada": 4.5,
        "bo": 3.5,
        "cyd": 0,
    }


@pytest.mark.parametrize(
    ("engine", "message"),
    [
        ("slurm", "there is `dask`"),
        ("dask=nonsense://x", "no scheduler of Dask"),
        ("dask=tcp://127.0.0.1:1", "no scheduler of Dask"),
    ],
)
def test_a_cluster_that_is_not_there(
    school: Class,
    engine: str,
    message: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is said, and nothing is graded."""
    monkeypatch.setattr("autograder.batch.on_dask._PATIENCE", 2)
    school.hand_in({"ada": RIGHT})
    assert school.grade("--engine", engine) == 2
    assert message in capsys.readouterr().err
    assert not list(school.reports.glob("*.json"))


def test_another_kit_on_a_worker_is_told(
    school: Class, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its marks would not be those of this one."""
    monkeypatch.setattr("autograder.batch.work.__version__", "0.0.0")
    school.hand_in({"ada": RIGHT, "bo": RIGHT})
    assert school.grade() == 2
    assert "it was to be graded with kit 0.0.0" in capsys.readouterr().err
    assert main(["class", str(school.reports)]) == 0
    assert "graded with kit 0.0.0" in (school.reports / "class.html").read_text("utf-8")
