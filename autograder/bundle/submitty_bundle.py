"""Submitty: the configuration of a gradeable with one custom validator.

Contract: ``config/config.json`` has one testcase; what is in
``custom_validation_code/`` is started in a folder above that of the testcase, and
leaves ``validation_results.json``.

Source: Submitty, ``_docs/instructor/autograding`` and ``more_autograding_examples``.

Tried: its validator, in that layout, as root and as an ordinary user; not on a server.

Limits: Submitty allows no child process by default, so the configuration raises the
limits and allows all system calls.  The image needs Python 3.11 or later.

Known gaps: **Submitty cannot abstain**: see ``lockstep export list submitty``.  The
validator has one user.  Where the kit can put no wall round a hand-in (``lockstep
doctor`` says so), that could read the hidden tests.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from autograder.bundle.packing import Item
from autograder.bundle.parts import KIT, LAUNCHER, Parts
from autograder.bundle.post import Post, beside

_SECONDS = 300


def _hand_in(base: Path, file_name: str) -> Path:
    """What was handed in lies in the folder of the testcase, which Submitty names."""
    given = json.loads((base / "custom_validator_input.json").read_text("utf-8"))
    return beside(base / str(given["testcase_prefix"]), file_name)


POST = Post(
    format="submitty",
    hand_in=_hand_in,
    result="validation_results.json",
    seconds=_SECONDS - 60,
    staff_log=True,
)


_CONFIG = {
    "autograding_method": "docker",
    "container_options": {"container_image": "submitty/autograding-default:latest"},
    "allow_system_calls": ["ALLOW_ALL_RESTRICTED_SYSTEM_CALLS"],
    "resource_limits": {
        "RLIMIT_CPU": _SECONDS,
        "RLIMIT_NPROC": 256,
        "RLIMIT_NOFILE": 1024,
        "RLIMIT_FSIZE": 32_000_000,
        "RLIMIT_DATA": 4_000_000_000,
    },
}
_VALIDATION = {
    "method": "custom_validator",
    "command": f"python3 -I {LAUNCHER}",
    "actual_file": "STDOUT.txt",
    "show_actual": "never",
}


def files(parts: Parts) -> Mapping[str, Item]:
    """Return the folder `config`."""
    points = round(parts.points)
    testcase = {
        "title": f"Lockstep: {parts.slug}",
        "command": "python3 -c pass",
        "points": points,
        "validation": [_VALIDATION],
    }
    config = {
        **_CONFIG,
        "grading_parameters": {"AUTO_POINTS": points},
        "testcases": [testcase],
    }
    code = "config/custom_validation_code"
    return {
        "config/config.json": Item.text(json.dumps(config, indent=2) + "\n"),
        **{f"{code}/{name}": parts.files[name] for name in (LAUNCHER, KIT)},
    }
