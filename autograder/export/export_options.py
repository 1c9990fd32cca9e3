"""The options of ``lockstep export``; the formats are imported only when it runs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # The type has no public name.
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_command(commands: _Commands) -> None:
    """Add the command to the command line."""
    export = commands.add_parser(
        "export",
        help="write reports in the format of a platform",
        epilog="Exit status: 0, or 1 when a report has no final score. The report is "
        "named then, and no format turns it into a score of 0.",
    )
    # `find` has the list; this module does not import those of all formats.
    export.add_argument(
        "format",
        metavar="FORMAT",
        help="the platform; `list` shows all of them, `list FORMAT` explains one",
    )
    export.add_argument(
        "reports",
        nargs="*",
        type=Path,
        metavar="REPORT",
        help="a report, a folder of reports, or the store of a class",
    )
    export.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="where to write; for several files, a new folder",
    )
    export.add_argument(
        "--show-hidden",
        action="store_true",
        help="let students see what hidden checks found",
    )
    _add_platform(export)


def _add_platform(export: argparse.ArgumentParser) -> None:
    export.add_argument(
        "--points", type=float, metavar="N", help="what full marks are worth on it"
    )
    export.add_argument(
        "--title",
        default="",
        metavar="TITLE",
        help="the assignment's name on it (canvas)",
    )
    export.add_argument(
        "--worksheet",
        type=Path,
        metavar="FILE",
        help="the grading worksheet, as downloaded (moodle)",
    )
    export.add_argument(
        "--grade-column",
        default="",
        metavar="NAME",
        help="its column for grades, if it has another name (moodle)",
    )
    export.add_argument(
        "--feedback-column",
        default="",
        metavar="NAME",
        help="its column for feedback, if it has another name (moodle)",
    )


def run(options: argparse.Namespace) -> int:
    """Write reports, or show the formats; returns the exit status."""
    from autograder.export import export_command
    from autograder.export.format_table import listing, page
    from autograder.export.marks import ExportError
    from autograder.report.text import show

    if options.format == "list":
        pages = [page(str(name)) for name in options.reports]
        show("\n\n".join(pages) or listing())
        return 0
    if not options.reports:
        raise ExportError("Say which reports: lockstep export FORMAT REPORT...")
    return export_command.export(
        options.format,
        options.reports,
        export_command.ExportOptions(
            out=options.out,
            show_hidden=options.show_hidden,
            points=options.points,
            title=options.title,
            worksheet=options.worksheet,
            grade_column=options.grade_column,
            feedback_column=options.feedback_column,
        ),
    )
