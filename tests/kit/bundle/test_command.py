"""`lockstep bundle`: what is in a bundle, who could read it, and what goes wrong."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from autograder.bundle import launcher, parts
from autograder.bundle.charge import Charge
from autograder.bundle.packing import Item, zipped
from autograder.bundle.platform_table import PLATFORMS
from autograder.bundle.post import Secrecy
from autograder.cli import main
from autograder.gatekeeper.publishing.wheel import WheelError, pack_needed
from autograder.report.record import Report

ROOT = Path(__file__).parents[3]
NUMBER = b"number 4711"  # stands in a hidden test only
ONLY_SOLUTION = b"return [value, value]"
ENDLESS = """
def double(task):
    while True:
        pass


def half(task):
    return task()
"""

Bundle = Callable[..., int]


@pytest.fixture
def bundle(course: Path) -> Bundle:
    """Return what makes a bundle of the small course, and returns the exit status."""

    def command(platform: str, out: Path, slug: str = "01_small") -> int:
        words = ["bundle", platform, slug, "--course", str(course)]
        return main([*words, "--out", str(out)])

    return command


def all_files(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield a file, and all that is in it, in it, and so on."""
    yield name, data
    if zipfile.is_zipfile(io.BytesIO(data)) and not name.endswith(".tar"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for inner in archive.namelist():
                yield from all_files(f"{name}/{inner}", archive.read(inner))
    elif name.endswith(".tar"):
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            for entry in tar:
                read = tar.extractfile(entry)
                assert read is not None
                yield from all_files(f"{name}/{entry.name}", read.read())


@pytest.mark.parametrize("platform", PLATFORMS)
def test_what_is_in_a_bundle(platform: str, bundle: Bundle, tmp_path: Path) -> None:
    """The kit and all it needs, no solution, hidden tests where nobody can look."""
    out = tmp_path / "bundle.zip"
    assert bundle(platform, out) == 0
    found = dict(all_files("bundle.zip", out.read_bytes()))
    ours = {name: data for name, data in found.items() if "/course/" in name}
    assert any("/lockstep_exercises-" in name for name in found)
    assert any("/pytest_timeout-" in name for name in found)
    assert not [name for name in found if "reference" in Path(name).parts]
    assert not [name for name, data in ours.items() if ONLY_SOLUTION in data]
    hidden = [name for name, data in ours.items() if NUMBER in data]
    is_secret = PLATFORMS[platform].secrecy is Secrecy.IN_REACH
    assert len(hidden) == (1 if is_secret else 0)


@pytest.mark.parametrize("secrecy", Secrecy)
def test_who_can_read_it_is_told(
    secrecy: Secrecy, bundle: Bundle, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On the error output, in plain words; and what comes next on the other."""
    name = next(name for name, p in PLATFORMS.items() if p.secrecy is secrecy)
    assert bundle(name, tmp_path / "out") == 0
    said = capsys.readouterr()
    points = 6 if secrecy is Secrecy.IN_REACH else 5
    assert said.out.endswith(f"Full marks are {points} points.\n")
    assert said.err.startswith("lockstep: students ")


@pytest.mark.parametrize("platform", ["gradescope", "autolab"])
def test_a_bundle_is_the_same_each_time(
    platform: str, bundle: Bundle, tmp_path: Path
) -> None:
    """So a teacher sees whether anything has changed."""
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    assert bundle(platform, first) == bundle(platform, second) == 0
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


def test_a_folder_holds_what_the_zip_holds(bundle: Bundle, tmp_path: Path) -> None:
    """Scripts can be started from both."""
    assert bundle("gradescope", tmp_path / "zip.zip") == 0
    assert bundle("gradescope", tmp_path / "folder") == 0
    with zipfile.ZipFile(tmp_path / "zip.zip") as archive:
        for entry in archive.infolist():
            file = tmp_path / "folder" / entry.filename
            assert file.read_bytes() == archive.read(entry)
            assert file.stat().st_mode & 0o111 == entry.external_attr >> 16 & 0o111
    assert os.access(tmp_path / "folder" / "run_autograder", os.X_OK)


def test_what_is_there_stays_as_it_is(
    bundle: Bundle, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder with something in it, and a file: status 2, and a message."""
    (tmp_path / "there").mkdir()
    for place in (tmp_path / "there" / "notes.txt", tmp_path / "old.zip"):
        place.write_text("mine")
    assert bundle("vpl", tmp_path / "there") == 2
    assert bundle("vpl", tmp_path / "old.zip") == 2
    assert capsys.readouterr().err.count("Name a new") == 2
    assert (tmp_path / "old.zip").read_text() == "mine"
    assert sorted(p.name for p in tmp_path.rglob("*")) == [
        "notes.txt",
        "old.zip",
        "there",
    ]


def test_where_nothing_can_be_written_nothing_is_left(
    bundle: Bundle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A folder that is a file; a disk that is full half way."""
    (tmp_path / "file").write_text("")
    for name in ("out", "out.zip"):
        assert bundle("markus", tmp_path / "file" / name) == 2
        assert "Failed to write" in capsys.readouterr().err

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "hardlink_to", full)
    monkeypatch.setattr(Path, "rename", full)
    for name in ("new", "new.zip"):
        assert bundle("markus", tmp_path / name) == 2
        assert "No space left" in capsys.readouterr().err
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["blackboard", "01_small", "--out", "x"], "Choose: gradescope, "),
        (["vpl"], "lockstep bundle vpl SLUG --out DIR|ZIP"),
        (["vpl", "01_small"], "where to write"),
        (["vpl", "09_none", "--out", "x"], "Choose: 01_small"),
        (["list", "blackboard"], "Choose: gradescope, "),
    ],
)
def test_wrong_usage_is_status_two(
    words: list[str],
    message: str,
    course: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The message says what there is."""
    monkeypatch.chdir(tmp_path)
    assert main(["bundle", *words, "--course", str(course)]) == 2
    assert message in capsys.readouterr().err
    assert not list(tmp_path.glob("x*"))


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_platform_has_a_page(
    platform: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Contract, source, how it was tried, and limits."""
    assert main(["bundle", "list", platform]) == 0
    shown = capsys.readouterr().out
    heads = ("Contract:", "Source:", "Tried:", "Limits:", "Known gaps:")
    assert all(f"\n{head} " in shown for head in heads)


def test_the_list_names_all(capsys: pytest.CaptureFixture[str]) -> None:
    """A line for each."""
    assert main(["bundle", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(PLATFORMS)


def test_without_visible_tests_there_is_nothing_to_publish(
    course: Path, tmp_path: Path
) -> None:
    """The hidden ones do not take their place."""
    self_check = course / "assignments/01_small/test_small.py"
    away = tmp_path / "away"
    self_check.rename(away)
    try:
        words = ["bundle", "actions", "01_small", "--course", str(course)]
        assert main([*words, "--out", str(tmp_path / "out")]) == 2
    finally:
        away.rename(self_check)
    assert not (tmp_path / "out").exists()


def test_what_is_compiled_is_not_packed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would not run on the machine of the platform."""
    (tmp_path / "fast-1.dist-info").mkdir()
    info = tmp_path / "fast-1.dist-info"
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: fast\nVersion: 1\n")
    (info / "WHEEL").write_text("Wheel-Version: 1.0\nRoot-Is-Purelib: false\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    needed = {"lockstep-exercises": ["fast"], "fast": []}
    monkeypatch.setattr(
        "autograder.gatekeeper.publishing.wheel._needed_by", needed.__getitem__
    )
    with pytest.raises(WheelError, match="`fast` is compiled"):
        pack_needed(tmp_path)


def test_an_old_python_is_told_what_it_lacks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The launcher is the one file that an old one reads."""
    monkeypatch.setattr(sys, "version_info", (3, 8, 10))
    assert launcher.main([]) == 2
    assert "Python 3.11 or later" in capsys.readouterr().err
    compile(Path(launcher.__file__).read_text(), "launcher", "exec", dont_inherit=True)


@pytest.fixture
def unpacked(course: Path, tmp_path: Path) -> Path:
    """Return a kit that is ready; this Python has all of it but the course."""
    from autograder.grading.course import Course

    made = parts.gather(Course(root=course), "01_small", "gradescope", hidden=True)
    with zipfile.ZipFile(io.BytesIO(made.files[parts.KIT].data)) as archive:
        archive.extractall(tmp_path / "kit")
    for wheel in (tmp_path / "kit/wheels").iterdir():
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(tmp_path / "kit/kit")
    return tmp_path / "kit"


def charged(
    kit: Path, text: str, seconds: float
) -> tuple[Report | None, str, list[Report]]:
    """Grade a text; gives the last report, what failed, and the reports on the way."""
    hand_in = kit.parent / "small.py"
    hand_in.write_text(text)
    work = Path(tempfile.mkdtemp(prefix="ls-", dir="/tmp"))  # a short name
    seen: list[Report] = []
    charge = Charge(
        kit=kit,
        course=kit / "course",
        slug="01_small",
        hand_in=hand_in,
        work=work,
        seconds=seconds,
        log=sys.stderr,
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "geteuid", lambda: 1)  # nobody else can reach this folder
        report, failed = charge.graded(seen.append)
    shutil.rmtree(work)
    return report, failed, seen


def test_what_was_found_is_passed_on_before_the_end(unpacked: Path) -> None:
    """An endless loop takes some seconds; reports come before that is over."""
    report, failed, seen = charged(unpacked, ENDLESS, 200)
    assert (failed, report and report.gradable) == ("", True)
    assert report is not None
    assert report.score == 3
    assert any(not early.gradable for early in seen)


def test_a_grading_that_takes_too_long_is_ended(unpacked: Path) -> None:
    """That is an error of ours, or of the machine's: there is no score."""
    report, failed, _ = charged(unpacked, ENDLESS, 0)
    assert failed == "it was not finished after 0 seconds"
    assert report is None or not report.gradable
    listed = subprocess.run(
        ["ps", "-eo", "args"], capture_output=True, text=True, check=True, timeout=60
    )
    assert str(unpacked) not in listed.stdout


def test_a_grader_that_cannot_start_is_told(
    unpacked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the student's user may not start this Python."""
    monkeypatch.setattr(sys, "executable", str(unpacked / "nowhere"))
    report, failed, _ = charged(unpacked, ENDLESS, 60)
    assert report is None
    assert "could not be started" in failed


def test_a_report_that_is_none_is_not_read(unpacked: Path, tmp_path: Path) -> None:
    """No matter who wrote it: a link, a pipe that nobody writes to, nonsense."""
    own = tmp_path / "work" / "own"
    own.mkdir(parents=True)
    charge = Charge(
        kit=unpacked,
        course=unpacked / "course",
        slug="01_small",
        hand_in=tmp_path,
        work=tmp_path / "work",
        seconds=1,
    )
    file = own / "report.json"
    os.mkfifo(file)
    assert charge._read() is None
    file.unlink()
    (tmp_path / "real.json").write_text("{}")
    file.symlink_to(tmp_path / "real.json")
    assert charge._read() is None
    file.unlink()
    for text in ("{}", "[" * 100_000, "\x00", '{"format": 1}'):
        file.write_text(text)
        assert charge._read() is None


def test_a_zip_does_not_know_when_it_was_made() -> None:
    """Nor in which order its files were given."""
    one, two = Item.text("one"), Item.script("two")
    assert zipped({"a": one, "b": two}) == zipped({"b": two, "a": one})
