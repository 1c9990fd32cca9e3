"""Rules about the ends of pipes: which process has them, and what goes through."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case
from autograder.diagnosis.locking import at_top, function_of
from autograder.diagnosis.observations import reach, written
from autograder.diagnosis.pipe_facts import users_of
from autograder.diagnosis.pipe_observations import (
    GONE,
    at_its_line,
    ended_children,
    face_to_face,
    failed,
    makers,
    pending,
    uses_of_parent,
    who,
)
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.rules.calling_rules import looks_a_loops_variable_up
from autograder.diagnosis.words import count, line, shown
from autograder.evidence import Frame, Role
from autograder.facts import (
    About,
    FactKind,
    PipeUnused,
    SharedEnd,
    UnusedEnd,
    WrongValue,
)
from autograder.recording import pipe_ends
from autograder.recording.pipe_ends import RECV, SEND, Sharing

_EXPLAINED = (
    FactKind.DEADLOCKED,
    FactKind.STUCK,
    FactKind.RAISED,
    FactKind.WRONG_VALUE,
    FactKind.SHARED_END,
)


@rule()
def wrong_end(case: Case) -> Mapping[str, Any] | None:
    """Parent and child use the same end."""
    if not case.is_a(*_EXPLAINED):
        return None
    parents, users = makers(case), pipe_ends.users(case.run)
    for end, by in pipe_ends.shared(case.run).items():
        pids = {user[0] for user in by}
        other = users.get(pipe_ends.other_end(case.run, end), {})
        alone = not {user[0] for user in other} - parents
        if pids & parents and pids - parents and alone:
            return {"evidence": users_of(case, end)}
    return None


@rule("what")
def answer_not_sent(case: Case) -> Mapping[str, Any] | None:
    """The child does its task but sends nothing."""
    waits = any(
        waiter.actor.role is not Role.PROCESS for waiter, _ in pending(case, RECV)
    )
    if case.failures() or not (waits or case.raised("EOFError")):
        return None
    if not pipe_ends.users(case.run) or pipe_ends.may_be_hidden(case.run):
        return None
    done = [
        a
        for a in case.tasks()
        if a.actor.role is Role.PROCESS and a.released is not None
    ]
    ended = ended_children(case)
    spoke = {use.begun.pid for use in pipe_ends.uses(case.run) if use.action == SEND}
    for arrival in done:
        if arrival.actor.pid in ended - spoke:
            at = case.line_of(arrival.stack)
            what = "did its task and ended without sending anything"
            return {
                "what": what,
                "evidence": (line("the child", "does its task here", at),),
            }
    for event in case.events(pipe_ends.CLOSED):
        received = pipe_ends.finished(case.run, RECV, event.pid)
        if received and event.pid not in spoke | makers(case):
            what = "closed its end before it had sent anything"
            where = line("the child", "closes its end here", event.at)
            return {"what": what, "evidence": (where,)}
    return None


@rule()
def ends_swapped(case: Case) -> Mapping[str, Any] | None:
    """The two ends of a one-way pipe are swapped."""
    evidence = failed(case, "OSError", prose.WRONG_END)
    if not evidence:
        return None
    uses = pipe_ends.uses(case.run)
    ways = {(use.end, use.action) for use in uses}
    both = any(
        (end, pipe_ends.RECV) in ways for end, does in ways if does != pipe_ends.RECV
    )
    return None if both or _asks_and_answers(case) else {"evidence": evidence}


def _asks_and_answers(case: Case) -> bool:
    """Return whether one function sends and receives, and so needs both directions."""
    sends, receives = (
        {function_of(case, n) for n in case.listing.find(what, reach(case))}
        for what in (r"\.send\(", r"\.recv\(")
    )
    return bool(sends & receives)


@rule("number")
def late_bound_end(case: Case) -> Mapping[str, Any] | None:
    """A function created in a loop looks up its end of a pipe when it runs."""
    if not case.is_a(FactKind.SHARED_END) or len(pipe_ends.pairs(case.run)) < 2:
        return None
    end = case.as_a(SharedEnd).end
    processes = {pid for pid, _ in pipe_ends.users(case.run).get(end, {})}
    if len(processes) < 2 or not looks_a_loops_variable_up(case):
        return None
    return {"number": len(processes), "evidence": users_of(case, end)}


_SHOWN_BY = FactKind.DEADLOCKED, FactKind.STUCK, FactKind.RAISED, FactKind.WRONG_VALUE


@rule("because", "number", "way", "when")
def shared_end(case: Case) -> Mapping[str, Any] | None:
    """An end of a pipe has two users."""
    end = _end(case)
    if end is None:
        return None
    by = pipe_ends.users(case.run)[end]
    pids = {user[0] for user in by}
    number = count(len(by), "user") if len(pids) == 1 else f"{len(pids)} processes"
    if len(pids) == 1:
        number = count(len(by), "thread")
    how = pipe_ends.sharing(case.run, end)
    when, because = _HOW[how]
    way = Choice("a-pipe-for-each")
    if not any(u.action == RECV and u.end == end for u in pipe_ends.uses(case.run)):
        because = _SENT_ONLY.get(because, because)
        if case.exercise == "collect_lines":  # any number of lines from each
            way = Choice("a-queue-for-all")
    evidence = users_of(case, end)
    taken = pipe_ends.common_lock(case.run, end)
    if how is Sharing.LOCKED and taken is not None:
        evidence += (line("the lock", "is taken here each time", taken.at),)
    words = {"number": number, "when": when, "because": because, "way": way}
    return {**words, "evidence": evidence}


_LUCK = Choice("luck")
_HOW = {
    Sharing.OVERLAP: (Choice("at-the-same-time"), _LUCK),
    Sharing.TURNS: (Choice("in-turn-by-luck"), _LUCK),
    Sharing.LOCKED: (Choice("under-a-lock"), Choice("whole-but-luck")),
    Sharing.EACH_WAY: (Choice("each-way"), Choice("one-user-each")),
    Sharing.HANDED_OVER: (Choice("one-after-another"), Choice("took-turns")),
}
# Those who only send cannot get each other's messages.
_SENT_ONLY = {
    _LUCK: Choice("torn-by-luck"),
    Choice("whole-but-luck"): Choice("whole-but-one-pipe-each"),
}


def _end(case: Case) -> str | None:
    """Return the end that the fact is about, or one that several children use."""
    if case.is_a(FactKind.SHARED_END):
        return case.as_a(SharedEnd).end
    if not case.is_a(*_SHOWN_BY):
        return None
    parents = makers(case)
    for end, by in pipe_ends.shared(case.run).items():
        if len({user[0] for user in by} - parents) > 1:
            return end
    return None


@rule("because", "way")
def used_after_close(case: Case) -> Mapping[str, Any] | None:
    """An end is used after it was closed."""
    evidence = failed(case, "OSError", prose.END_CLOSED)
    if not evidence:
        return None
    because = Choice("final-here")
    if at := _closed_above(case, evidence[0].at):
        way = Choice("close-after-the-last")
        closed = line("the end", "is closed here", at)
    elif at := _closed_before_the_start(case, evidence[0].at):
        way = Choice("close-after-the-start")
        because = Choice("final-for-the-child")
        closed = line("an end", "is closed here, before the start", at)
    elif at := _made_for_all_calls(case):
        way = Choice("one-pipe-for-each-call")
        because = Choice("final-for-later-calls")
        closed = line("the pipe", "is created here, once for all calls", at)
    else:
        way, closed = Choice("close-when-done"), None
    shown = (closed, *evidence) if closed else evidence
    return {"because": because, "way": way, "evidence": shown}


def _made_for_all_calls(case: Case) -> Frame | None:
    """Return the line at the top of the file that creates the only pipe."""
    every = range(1, len(case.listing.lines) + 1)
    used = {w for n in reach(case) for w in re.findall(r"\w+", case.listing.text(n))}
    for number in case.listing.find(r"^\w+, \w+ = .*\bPipe\(", every):
        names = re.findall(r"\w+", case.listing.text(number).partition("=")[0])
        if at_top(case, number) and used.intersection(names):
            return case.listing.frame(number)
    return None


_USES = re.compile(r"([\w.]+)\.(?:send|recv|poll)")


def _closed_above(case: Case, at: Frame | None) -> Frame | None:
    """Return the line that closed the end which this line uses: above, in its function.

    By the name of the end, and by the recorder, which saw that the line closed one.
    """
    used = _USES.search(at.source) if at is not None else None
    if at is None or used is None:
        return None
    ran = {event.at.line for event in case.events(pipe_ends.CLOSED) if event.at}
    shape = rf"(?<![\w.]){re.escape(used[1])}\.close\("
    above = [n for n in sorted(ran) if n < at.line]
    same = [n for n in above if function_of(case, n) == function_of(case, at.line)]
    closes = case.listing.find(shape, same)
    return case.listing.frame(closes[-1]) if closes else None


def _closed_before_the_start(case: Case, failed_at: Frame | None) -> Frame | None:
    """Quote the line that closes an end when no child has been started yet.

    Only where the child failed, or its start: the parent may have closed its own end.
    """
    body = case.listing.body_of(case.exercise)
    at_start = failed_at is not None and ".start(" in failed_at.source
    if not at_start and not case.failures("OSError"):
        return None
    starts = case.listing.find(r"\.start\(", body)
    closes = case.listing.find(r"\.close\(\)", body)
    early = starts and closes and closes[0] < starts[0]
    return case.listing.frame(closes[0]) if early else None


@rule("holder", "who")
def other_end_open(case: Case) -> Mapping[str, Any] | None:
    """A copy of the other end is still open."""
    if any(f.raised.type != "TaskFailed" for f in case.failures()):
        return None  # the thread that should have closed it, or sent, ended with that
    if face_to_face(case, RECV) is not None:
        return None  # each waits for the other one to send
    for waiter, use in pending(case, RECV):
        other = pipe_ends.other_end(case.run, use.end)
        used = {pid for pid, _ in pipe_ends.users(case.run).get(other, {})}
        itself = waiter.actor.pid in waiter.holders
        if not waiter.holders or not (itself or not waiter.holders & used):
            continue
        holder = "it still has" if itself else "another child still has"
        made = pipe_ends.made_at(case.run, other)
        evidence = [at_its_line(case, waiter, f"waits here;   {waiter.held_by}")]
        if made is not None:
            evidence.append(line("the other end", "is created here", made.at))
        return {"who": who(case, waiter), "holder": holder, "evidence": tuple(evidence)}
    return None


_SENDS_TEXT = r"\.(put|send)\(.*\b(str|repr|format_exc|error|exc|e|err)\b"


@rule()
def message_not_sent(case: Case) -> Mapping[str, Any] | None:
    """The child's error message does not reach the parent."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or fact.about is not About.MESSAGE_OF_CHILD:
        return None
    if not case.failures() and written(case, _SENDS_TEXT):
        return None  # it was sent, but got lost
    at = written(case, r"\bChildFailed\(")
    got = shown(case.as_a(WrongValue).actual, case.run.tokens)
    evidence = (
        line("expected", shown(case.as_a(WrongValue).expected, case.run.tokens)),
        line("got", got, at),
    )
    return {"evidence": evidence}


_CLOSED_TOO_EARLY = {
    "because": Choice("no-way-through"),
    "way": Choice("receive-it-all"),
}


@rule("because", "type", "way", "who")
def partner_gone(case: Case) -> Mapping[str, Any] | None:
    """The other end is closed, and the code does not expect it."""
    if not pipe_ends.users(case.run):
        return None
    if case.events("process terminate") or case.events("process kill"):
        return None  # who was there has been ended by force
    error, who = case.run.raised, "the call"
    if case.is_a(FactKind.CHILD_FAILED):
        error, who = next((f.raised for f in case.failures(*GONE)), None), "a child"
    elif not case.raised(*GONE):
        return None
    if error is None:
        return None
    child = case.is_a(FactKind.CHILD_FAILED)
    place = who if child else "this line"
    evidence = (line(place, f"raised {error.type}", case.line_of(error.stack)),)
    found = {"who": who, "type": error.type, "evidence": evidence}
    if error.type != "EOFError":
        return {**found, **_CLOSED_TOO_EARLY}
    way = Choice("end-the-child" if child else "decide-there")
    if not child and written(case, r"\bChildFailed\("):
        way = Choice("child-died")
    return {**found, "because": Choice("nothing-more"), "way": way}


_OTHER_WAYS = r"\b(Queue|SimpleQueue|Pool|ProcessPoolExecutor|Manager)\("


@rule()
def no_pipe(case: Case) -> Mapping[str, Any] | None:
    """No pipe is used."""
    if not case.is_a(FactKind.PIPE_UNUSED) or pipe_ends.users(case.run):
        return None
    at = written(case, _OTHER_WAYS)
    evidence = (line("this line", "uses something else", at),) if at is not None else ()
    return {"evidence": evidence}


@rule()
def value_not_sent(case: Case) -> Mapping[str, Any] | None:
    """The value does not go through the pipe."""
    if not case.is_a(FactKind.PIPE_UNUSED) or not pipe_ends.users(case.run):
        return None
    if case.as_a(PipeUnused).missing != pipe_ends.RECV:
        return None
    if uses_of_parent(case, SEND):
        return None  # it was sent, and the child did not wait for it
    at = written(case, r"\bargs\s*=")
    evidence = (
        (line("this line", "passes the value as an argument", at),)
        if at is not None
        else ()
    )
    return {"evidence": evidence}


@rule()
def not_reported(case: Case) -> Mapping[str, Any] | None:
    """The child does not report what it received."""
    return {} if case.is_a(FactKind.NOT_REPORTED) else None


@rule()
def unused_end_open(case: Case) -> Mapping[str, Any] | None:
    """The child leaves an end open that it does not use."""
    if not case.is_a(FactKind.UNUSED_END):
        return None
    made = pipe_ends.made_at(case.run, case.as_a(UnusedEnd).end)
    evidence = (
        (line("this end", "is created here", made.at),) if made is not None else ()
    )
    return {"evidence": evidence}
