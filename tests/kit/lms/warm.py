"""Runs nbgrader's commands in forks of one process that has imported it.

The import takes longer than most of what is done with it.  An order is a line of JSON
on the input: the folder, the arguments, the code and the file for what it says.  The
answer is the exit status.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from typing import Any

import nbgrader.api
import nbgrader.apps.nbgraderapp  # noqa: F401 - both are to be there in each fork


def perform(order: dict[str, Any]) -> None:
    """Do as `python -c CODE ARGUMENTS` does in that folder; does not return."""
    status: Any = 1
    try:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        said = os.open(order["said"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        for number in (1, 2):
            os.dup2(said, number)
        os.chdir(order["folder"])
        sys.path[0] = order["folder"]
        sys.argv = order["arguments"]
        exec(order["code"], {"__name__": "__main__"})
        status = 0
    except SystemExit as end:
        status = end.code or 0
        if isinstance(status, str):
            sys.stderr.write(f"{status}\n")
    except BaseException:  # noqa: BLE001 - as the interpreter does at its end
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status if isinstance(status, int) else 1)


def main() -> None:
    """Perform each order that comes, one after the other."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            perform(json.loads(line))
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
