"""What walls cost: each play, and the first one, for which the place is entered."""

from __future__ import annotations

import shutil
import statistics
from contextlib import ExitStack, closing
from pathlib import Path

from autograder.enclosure import Tier
from autograder.enclosure.probe import probe
from autograder.evidence import Outcome
from autograder.play import Hosts, Player, Submission
from autograder.play.closed import closed_place
from tests.benchmarks.measure import Clocked, Row, added, interleaved, milliseconds

SCENARIOS = Path(__file__).with_name("scenarios.py")
SOURCE = "def solve(): pass\n"
A_PLAY = 5.0  # milliseconds that a tier may add to a play
THE_FIRST = 120.0  # and to the first, with the start of a host


def costs(folder: Path, repeats: int) -> list[Row]:
    """Compare plays behind walls with plays without, in each tier that is here."""
    folder.chmod(0o711)  # another user has to come through
    (folder / "copy").mkdir()
    (folder / "copy" / "walled.py").write_text(SOURCE, "utf-8")
    shutil.copy(SCENARIOS, folder / "copy")
    walled = [t for t in Tier if t is not Tier.S and not probe(t).against(t)]
    rows = []
    with ExitStack() as stack:
        tiers = (Tier.S, *walled)
        players = {tier: _player(folder / "copy", tier, stack) for tier in tiers}
        plays = {tier.value: _clocked(players[tier], warm=True) for tier in tiers}
        firsts = {tier.value: _clocked(players[tier], warm=False) for tier in tiers}
        for what, cases, budget in (
            ("adds to a play", plays, A_PLAY),
            ("adds to the first play", firsts, THE_FIRST),
        ):
            taken = interleaved(repeats, cases)
            base = statistics.median(taken[Tier.S])
            rows += [
                Row(
                    what=f"tier {tier} {what}",
                    base=base,
                    value=added(taken[tier], taken[Tier.S]),
                    budget=budget,
                )
                for tier in walled
            ]
    return rows


def _player(copy: Path, tier: Tier, stack: ExitStack) -> Player:
    own = copy.with_name(f"copy-{tier}")
    shutil.copytree(copy, own)
    place = stack.enter_context(closed_place(tier, [own]))
    hosts = stack.enter_context(closing(Hosts(place)))
    return Player(Submission(own / "walled.py"), hosts=hosts)


def _clocked(player: Player, *, warm: bool) -> Clocked:
    def play() -> None:
        scenarios = player.submission.folder / SCENARIOS.name
        run = player.play("only", scenarios=scenarios)
        assert run.outcome is Outcome.RETURNED, run

    def clocked() -> float:
        if not warm:
            player.hosts.close()
        return milliseconds(play)

    return clocked
