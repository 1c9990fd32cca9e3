"""The command: ``python -m tests.kit.second_opinion FILE... [--runs N] [--jobs N]``."""

import argparse
import runpy
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

if not __package__:  # run as a folder: `python tests/kit/second_opinion`
    here = Path(__file__).resolve().parent
    sys.path[0] = str(here.parent)
    runpy.run_module(here.name, run_name="__main__", alter_sys=True)  # it exits

from .census import become_subreaper
from .given import ASSIGNMENTS, exercises_in
from .plan import FIRST_SEED, plans
from .runner import opinion_on, sweep
from .verdict import Opinion


def arguments(words: list[str] | None) -> argparse.Namespace:
    """Read the command line."""
    every = [name for assignment in ASSIGNMENTS for name in assignment.exercises]
    parser = argparse.ArgumentParser(
        prog="second_opinion", description="Try to refute solutions, by plain runs."
    )
    add = parser.add_argument
    add("files", nargs="+", type=Path, metavar="FILE")
    add("--exercise", choices=every, help="only this one (default: all in the file)")
    add("--assignment", choices=[assignment.slug for assignment in ASSIGNMENTS])
    add("--runs", type=int, default=10, help="runs of each solution (default: 10)")
    add("--seed", type=int, default=FIRST_SEED, help="the seed of the first run")
    add("--jobs", type=int, default=1, help="solutions that are played at once")
    add("--all-runs", action="store_true", help="go on after the first refutation")
    add("--json", action="store_true", help="one line of JSON for each opinion")
    return parser.parse_args(words)


def tasks_of(options: argparse.Namespace) -> list[tuple[Path, str]]:
    """Return what to play: pairs of a file and an exercise in it."""
    wanted = {
        name
        for assignment in ASSIGNMENTS
        for name in assignment.exercises
        if options.assignment in (None, assignment.slug)
        and options.exercise in (None, name)
    }
    found = []
    for file in options.files:
        names = (
            [options.exercise] if options.exercise else exercises_in(file.read_text())
        )
        found += [(file, name) for name in names if name in wanted]
    return found


def main(words: list[str] | None = None) -> int:
    """Say an opinion on every solution: 0 none refuted, 1 some, 2 trouble."""
    options = arguments(words)
    tasks = tasks_of(options)
    if not tasks:
        sys.stderr.write("no exercise to play in these files\n")
        return 2
    become_subreaper()
    run_plans = plans(options.runs, options.seed)

    def say(task: tuple[Path, str]) -> Opinion:
        return opinion_on(*task, run_plans, to_the_end=options.all_runs)

    opinions = []
    with ThreadPoolExecutor(options.jobs) as pool:
        for opinion in pool.map(say, tasks):
            text = opinion.as_json() if options.json else str(opinion)
            sys.stdout.write(f"{text}\n")
            sys.stdout.flush()
            opinions.append(opinion)
    sweep()
    if any(opinion.troubles for opinion in opinions):
        return 2
    return int(any(opinion.refuted for opinion in opinions))


if __name__ == "__main__":
    sys.exit(main())
