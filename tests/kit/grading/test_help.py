"""The command's help: every command and every option says what it is for."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import pytest

from autograder.cli import command_line, main


def commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return the parsers of the commands of ``parser``, by their names."""
    found: dict[str, argparse.ArgumentParser] = {}
    for action in parser._actions:  # there is no public way to walk a parser
        if isinstance(action, argparse._SubParsersAction):
            found |= action.choices
    return found


def silent(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield what has no help, or a sentence instead of a phrase."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helped = {choice.dest for choice in action._choices_actions if choice.help}
            yield from sorted(set(action.choices) - helped)
        elif not action.help or action.help[0].isupper() or action.help.endswith("."):
            yield "/".join(action.option_strings) or action.dest


PARSERS = {"lockstep": command_line(), **commands(command_line())}


@pytest.mark.parametrize("name", PARSERS)
def test_everything_says_what_it_is_for(name: str) -> None:
    """No option is left without help, neither a positional one."""
    assert list(silent(PARSERS[name])) == []


@pytest.mark.parametrize("name", [name for name in PARSERS if name != "lockstep"])
def test_help_is_shown(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What argparse makes of the help can be printed: no stray `%` is in it."""
    with pytest.raises(SystemExit) as leaving:
        main([name, "--help"])
    assert leaving.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: lockstep {name} ")


def test_what_has_no_help_is_found() -> None:
    """An option, a positional argument, a command; a sentence instead of a phrase."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--all", help="All of them.")
    parser.add_argument("--some", help="some of them")
    parser.add_subparsers().add_parser("fly")
    assert list(silent(parser)) == ["file", "--all", "fly"]
    assert {"check", "grade", "run"} <= set(commands(command_line()))
