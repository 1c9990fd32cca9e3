"""What can wall a student's program off here, and which tiers hold."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from autograder.doctor.machine_finding import MachineFinding
from autograder.enclosure import Tier, landlock
from autograder.self_trial.tier_choice import why_not

_SECONDS = 20
_MEANS = {
    Tier.N: "namespaces: of files, network and processes a program sees its own",
    Tier.U: "files and calls are closed, and each submission has a user of its own",
    Tier.L: "files, signals, network and calls are closed (Landlock, seccomp)",
    Tier.S: "no wall: a program runs as the user who grades, with a deadline, and its "
    "whole tree is ended after each play",
}


def walls() -> Iterator[MachineFinding]:
    """Yield what the machine offers, then which tiers hold when they are tried."""
    yield _tool("bubblewrap", ["bwrap", "--unshare-all", "--ro-bind", "/", "/", "true"])
    yield _tool("namespaces", ["unshare", "--user", "--pid", "--fork", "true"])
    version = landlock.version() if sys.platform == "linux" else 0
    found = f"version {version}" if version else "not there"
    yield MachineFinding(what="Landlock", found=found, means=_offered(version > 0))
    there = "Seccomp" in _status()
    found = "there" if there else "not there"
    yield MachineFinding(what="seccomp", found=found, means=_offered(there))
    yield _user()
    yield from _tiers()


def _tiers() -> Iterator[MachineFinding]:
    """Try each tier as a grading does, the strongest first."""
    for tier in sorted(Tier, key=lambda tier: -tier.rank):
        reason = "" if tier is Tier.S else why_not(tier, "proc")
        found = f"not here: {reason}" if reason else "holds here"
        yield MachineFinding(what=f"tier {tier}", found=found, means=_MEANS[tier])


def _tool(what: str, command: Sequence[str]) -> MachineFinding:
    program = shutil.which(command[0])
    if program is None:
        found = f"`{command[0]}` is not installed"
        return MachineFinding(what=what, found=found, means=_offered(False))
    try:
        done = subprocess.run(
            [program, *command[1:]],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
        works, said = done.returncode == 0, done.stderr.decode("utf-8", "replace")
    except (OSError, subprocess.TimeoutExpired) as error:
        works, said = False, str(error)
    lines = said.strip().splitlines()
    found = "works" if works else f"refused ({lines[-1] if lines else 'no reason'})"
    return MachineFinding(what=what, found=found, means=_offered(works))


def _user() -> MachineFinding:
    if not hasattr(os, "geteuid"):
        return MachineFinding(what="user", found="unknown", means=_offered(False))
    if os.geteuid() != 0:
        found = f"an ordinary one ({os.geteuid()})"
        means = "hidden tests are readable for what it grades, as it reads them itself"
        return MachineFinding(what="user", found=found, means=means)
    means = (
        "without a wall, a student's program has every right: start grading as another "
        "user, as the entry scripts of `lockstep bundle` do, or say --require-tier"
    )
    return MachineFinding(what="user", found="root", means=means)


def _offered(there: bool) -> str:
    return "offered" if there else "not offered"


def _status() -> set[str]:
    """Return the names of what Linux tells of this process."""
    with suppress(OSError):
        lines = Path("/proc/self/status").read_text("utf-8", "replace").splitlines()
        return {line.partition(":")[0] for line in lines}
    return set()
