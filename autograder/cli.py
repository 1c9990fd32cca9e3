"""The command ``lockstep``.

Exit status: 0 full marks, 1 points lost, 2 wrong usage or an error of the kit; of
several submissions, the worst.  ``lockstep run`` exits as the program does, or 3.
"""

from __future__ import annotations

import argparse
import errno
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from autograder import __version__, own_process
from autograder.batch import grade_options as grading
from autograder.bundle import bundle_options as bundling
from autograder.errors import LockstepError
from autograder.export import export_options as exporting
from autograder.gatekeeper.publishing import new_options as authoring
from autograder.overview import class_options as overviews

if TYPE_CHECKING:
    # The type has no public name.
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]

# A machine that has no room, no memory, or no more files or processes to give.
_SHORTAGES = frozenset(
    getattr(errno, name)
    for name in ("EAGAIN", "EDQUOT", "EMFILE", "ENFILE", "ENOMEM", "ENOSPC", "EROFS")
    if hasattr(errno, name)
)


class UsageError(LockstepError):
    """The command was called in a way that makes no sense."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    if argv is None:
        own_process.open_streams()
    parser = command_line()
    options = parser.parse_args(argv)
    if options.command is None:
        parser.print_help(sys.stderr)
        return 2
    if argv is None and options.command in _GRADING:
        own_process.protect()
    try:
        status: int = _COMMANDS[options.command](options)
    except LockstepError as error:
        sys.stderr.write(f"lockstep: {error}\n")
        return error.exit_code
    except OSError as error:
        if error.errno not in _SHORTAGES:
            return _failed()
        sys.stderr.write(f"lockstep: the machine has run short: {error}\n")
        return 2
    except KeyboardInterrupt:
        # CPython takes an interrupt inside of `exec` (a dataclass is made by one) for
        # unhandled, and ends by the signal in the end; any other `exec` clears that.
        exec("")
        sys.stderr.write("lockstep: interrupted\n")
        return 2
    except Exception:  # noqa: BLE001 - status 1 would say that points were lost
        return _failed()
    return status


def _failed() -> int:
    """Show what went wrong in the kit."""
    traceback.print_exc()
    sys.stderr.write("lockstep: this is an error of the kit; please report it\n")
    return 2


def command_line() -> argparse.ArgumentParser:
    """Return the parser of the command line, with every command and option."""
    parser = argparse.ArgumentParser(
        prog="lockstep",
        description="Grade exercises for Python's threading and multiprocessing. "
        "Every verdict is a proof, and every proof is explained.",
        epilog="`run`, `explain`, `export`, `class`, `override` and `doctor` need no "
        "course. The others do: a folder with `assignments/`, `reference/` and "
        "`tests/hidden/`, such as the source of the project. The installed package "
        "holds none. Exit status: 0 full marks, 1 points lost, 2 wrong usage or an "
        "error.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_demo(commands)
    grading.add_command(commands)
    overviews.add_commands(commands)
    authoring.add_new(commands)
    _add_check(commands)
    _add_release(commands)
    _add_notebooks(commands)
    _add_run(commands)
    exporting.add_command(commands)
    bundling.add_commands(commands)
    _add_explain(commands)
    _add_hint(commands)
    replay = commands.add_parser("replay", help="run one failed check again")
    replay.add_argument(
        "report", type=Path, metavar="FILE.json", help="the report that has the check"
    )
    replay.add_argument("check", metavar="CHECK", help="its id, as the report names it")
    _add_course(replay)
    return parser


def _add_explain(commands: _Commands) -> None:
    explain = commands.add_parser("explain", help="explain one mistake, or list all")
    explain.add_argument(
        "mistake",
        nargs="?",
        metavar="MISTAKE",
        help="its name, as a verdict shows it; without one, list all mistakes",
    )
    explain.add_argument(
        "--table",
        action="store_true",
        help="print all as a table, with the specimens of the course that make them",
    )
    _add_course(explain)


def _add_hint(commands: _Commands) -> None:
    hint = commands.add_parser("hint", help="show one hint for a task, then the next")
    hint.add_argument(
        "task",
        nargs="?",
        default="",
        metavar="TASK",
        help="its name or its number; by default, the next task by the self-check",
    )
    _add_flags(hint, again="show the last one again", all="show all of the task")


def _add_course(parser: argparse.ArgumentParser, more: str = "") -> None:
    parser.add_argument(
        "--course",
        type=Path,
        default=Path(),
        metavar="DIR",
        help=f"the course; by default, the one that the current folder is in{more}",
    )


def _add_flags(parser: argparse.ArgumentParser, **flags: str) -> None:
    """Add options without a value: the help of each by its name."""
    for name, text in flags.items():
        parser.add_argument(f"--{name}", action="store_true", help=text)


def _add_slug(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("slug", metavar="SLUG", help="the assignment")


def _add_demo(commands: _Commands) -> None:
    demo = commands.add_parser("demo", help="grade the sample submissions")
    _add_course(demo)


def _add_check(commands: _Commands) -> None:
    check = commands.add_parser(
        "check", help="check that an assignment is ready to hand out"
    )
    check.add_argument(
        "slug",
        nargs="?",
        metavar="SLUG",
        help="the assignment; without one, check all of them",
    )
    check.add_argument(
        "--only",
        default="",
        metavar="TEXT",
        help="run only the trials that have this in their name",
    )
    check.add_argument(
        "--home",
        type=int,
        nargs="?",
        const=10,
        metavar="N",
        help="compare the self-check and the grading on one in N of the solutions: "
        "on a tenth without a number, on all with 1",
    )
    _add_flags(
        check,
        soak="repeat everything while the CPUs are busy",
        all="play the whole foreign corpus instead of a tenth of it",
        pairs="list the mistakes whose rules match the same solution",
        gallery="write what a student reads about each wrong specimen into gallery.txt "
        "beside them; plays these alone, with --only some of them",
        cut="first cut the stub from the reference again, and write the tables",
    )
    _add_course(check)


def _add_release(commands: _Commands) -> None:
    release = commands.add_parser("release", help="make the folder that students get")
    _add_slug(release)
    release.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="a new folder"
    )
    _add_course(release)


def _add_notebooks(commands: _Commands) -> None:
    notebook = commands.add_parser(
        "notebook", help="make the source notebook of an assignment, for nbgrader"
    )
    _add_slug(notebook)
    notebook.add_argument(
        "--out", type=Path, metavar="DIR", help="a new folder; by default, SLUG"
    )
    _add_course(notebook)
    course = commands.add_parser(
        "course", help="make an nbgrader course: notebooks and configuration"
    )
    course.add_argument("out", type=Path, metavar="DIR", help="a new folder")
    _add_course(course)


def _add_run(commands: _Commands) -> None:
    run = commands.add_parser(
        "run", help="run any program; if it deadlocks, say who waits, and exit with 3"
    )
    run.add_argument(
        "program",
        nargs=argparse.REMAINDER,
        metavar="PROGRAM [ARGS]",
        help="a Python file and its arguments",
    )


def _demo(options: argparse.Namespace) -> int:
    from autograder.grading import commands

    return commands.demo(options.course)


def _check(options: argparse.Namespace) -> int:
    from autograder.gatekeeper.trials.check import (
        check,
        compare,
        cut_stubs,
        write_galleries,
    )
    from autograder.grading.course import Course

    course = Course.find(options.course).root
    if options.cut:
        cut_stubs(course, options.slug)
    if options.gallery:
        return write_galleries(course, options.slug, options.only)
    if options.home is not None:
        if options.home < 1:
            raise UsageError(f"--home {options.home}: one in how many? 1 plays all.")
        return compare(course, options.slug, options.home, options.only)
    return check(
        course,
        options.slug,
        options.soak,
        only=options.only,
        whole_corpus=options.all,
        pairs=options.pairs,
    )


def _release(options: argparse.Namespace) -> int:
    from autograder.gatekeeper.publishing.release import release
    from autograder.grading.course import Course

    return release(Course.find(options.course).root, options.slug, options.out)


def _notebook(options: argparse.Namespace) -> int:
    from autograder.gatekeeper.publishing.source_notebook import notebook
    from autograder.grading.course import Course

    course = Course.find(options.course).root
    return notebook(course, options.slug, options.out or Path(options.slug))


def _course(options: argparse.Namespace) -> int:
    from autograder.gatekeeper.publishing.nbgrader_course import nbgrader_course
    from autograder.grading.course import Course

    return nbgrader_course(Course.find(options.course).root, options.out)


def _run(options: argparse.Namespace) -> int:
    from autograder.proof.program import run_program

    program = options.program[1:] if options.program[:1] == ["--"] else options.program
    if not program:
        raise UsageError("Say which program: lockstep run PROGRAM [ARGS]")
    return run_program(program)


def _explain(options: argparse.Namespace) -> int:
    from autograder.grading import commands

    if not options.table:
        return commands.explain(options.mistake)
    if options.mistake:
        raise UsageError("`--table` shows all mistakes: leave the name out")
    from autograder.gatekeeper.editing.tables import show_mistakes

    return show_mistakes(options.course)


def _hint(options: argparse.Namespace) -> int:
    from autograder.grading import commands

    return commands.hint(options.task, again=options.again, whole=options.all)


def _replay(options: argparse.Namespace) -> int:
    from autograder.grading import commands

    return commands.replay(options.report, options.check, options.course)


# Commands that run what students have written.
_GRADING = frozenset({"demo", "grade", "check", "replay"})
_COMMANDS = {
    "demo": _demo,
    "grade": grading.run_grade,
    "class": overviews.run_class,
    "override": overviews.run_override,
    "new": authoring.run_new,
    "check": _check,
    "release": _release,
    "notebook": _notebook,
    "course": _course,
    "run": _run,
    "export": exporting.run,
    "bundle": bundling.run_bundle,
    "doctor": bundling.run_doctor,
    "explain": _explain,
    "hint": _hint,
    "replay": _replay,
}
