"""What a stranger gets: the wheel and the sdist hold the package and nothing hidden."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).parents[2]
HIDDEN = ("reference", "tests", "assignments", "right", "wrong", "hidden")
BUILD = "import sys, hatchling.build as b; print(b.build_{}(sys.argv[1]))"


def built(kind: str, folder: Path) -> Path:
    """Build the project's ``wheel`` or ``sdist`` with its own backend."""
    command = [sys.executable, "-c", BUILD.format(kind), str(folder)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return folder / done.stdout.split()[-1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the names of the files in the wheel."""
    with zipfile.ZipFile(built("wheel", tmp_path_factory.mktemp("wheel"))) as archive:
        return archive.namelist()


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the names of the files in the sdist, without its own folder."""
    with tarfile.open(built("sdist", tmp_path_factory.mktemp("sdist"))) as archive:
        return [name.partition("/")[2] for name in archive.getnames()]


def sources() -> set[str]:
    """Return the names of the package's files, as an archive would name them."""
    files = (p for p in (ROOT / "autograder").rglob("*") if p.is_file())
    whole = (file.relative_to(ROOT) for file in files)
    return {f.as_posix() for f in whole if "__pycache__" not in f.parts}


def test_the_wheel_holds_the_package_and_nothing_else(wheel: list[str]) -> None:
    """Beside the package there is only what describes it."""
    info = [name for name in wheel if ".dist-info/" in name]
    assert {name.split("/")[0] for name in info} == {
        "lockstep_exercises-0.1.0.dist-info"
    }
    assert set(wheel) - set(info) == sources()


def test_the_sdist_holds_the_package_and_nothing_hidden(sdist: list[str]) -> None:
    """The sdist adds the papers of the project."""
    papers = {"README.md", "LICENSE", "pyproject.toml", "PKG-INFO", ".gitignore"}
    assert set(sdist) - sources() <= papers
    assert sources() <= set(sdist)


def test_nothing_hidden_is_in_either(wheel: list[str], sdist: list[str]) -> None:
    """No folder of the course is in an archive, whatever the lists above say."""
    for name in wheel + sdist:
        folders = name.split("/")[:-1]
        assert not set(folders) & set(HIDDEN), name
        assert "test_" not in name.split("/")[-1], name


def test_the_command_and_the_plugin_are_announced(wheel: list[str]) -> None:
    """The wheel has entry points: the command, and the plugin of pytest."""
    assert any(name.endswith("entry_points.txt") for name in wheel)
    assert any(name.endswith("licenses/LICENSE") for name in wheel)


def test_the_lock_names_the_public_index_and_nobody_else() -> None:
    """One who installs from the lock asks the index that everybody can reach."""
    text = (ROOT / "uv.lock").read_text("utf-8")
    hosts = set(re.findall(r"\w+://[^/\"]+", text))
    assert hosts == {"https://pypi.org", "https://files.pythonhosted.org"}
    sources = [package["source"] for package in tomllib.loads(text)["package"]]
    own = [source for source in sources if "registry" not in source]
    assert own == [{"editable": "."}]


def test_the_lock_is_that_of_the_project() -> None:
    """A dependency that is added to the project is locked, too."""
    packages = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
    locked = next(p for p in packages if p["name"] == "lockstep-exercises")["metadata"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [
        *project["dependencies"],
        *(d for group in extras.values() for d in group),
    ]
    found = [
        (r["name"], set(r.get("extras", ())), SpecifierSet(r.get("specifier", "")))
        for r in locked["requires-dist"]
    ]
    parsed = sorted(map(Requirement, wanted), key=lambda r: r.name)
    assert found == [(r.name, r.extras, r.specifier) for r in parsed]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "need no course"),
        (["grade", "x.py"], "the source of the project is one"),
        (["demo"], "`lockstep run`, `explain`, `export`, `class` and `override` work"),
    ],
)
def test_without_a_course_it_says_what_it_can_do(
    arguments: list[str], message: str, tmp_path: Path
) -> None:
    """And how to get one; in a folder that has nothing, as after an installation."""
    done = subprocess.run(
        [sys.executable, "-I", "-m", "autograder", *arguments],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert message in " ".join(done.stderr.split())
