"""Rules about who sends, who receives, and how a conversation ends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case
from autograder.diagnosis.emitted_lines import worker_of, workers_with_fewer_lines
from autograder.diagnosis.locking import function_of
from autograder.diagnosis.observations import reach, written, wrong_list
from autograder.diagnosis.pipe_facts import user
from autograder.diagnosis.pipe_observations import (
    at_its_line,
    counts_of_children,
    ended_children,
    face_to_face,
    joining,
    makers,
    pending,
    uses_of_children,
    uses_of_parent,
)
from autograder.diagnosis.process_observations import found
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import count, line, shown
from autograder.evidence import Frame, Role
from autograder.facts import (
    AskedAtOnce,
    FactKind,
    Found,
    NotAtOnce,
    WrongValue,
)
from autograder.recording import pipe_ends
from autograder.recording.pipe_ends import RECV, SEND
from autograder.verdict import EvidenceLine

_ASKS = r"^(while|if|elif)\b.*(is_alive|exitcode|active_children|sentinel)"


@rule("received", "sent")
def ended_before_read(case: Case) -> Mapping[str, Any] | None:
    """The parent checks whether the child is alive before it reads."""
    at = written(case, _ASKS)
    if not case.is_a(FactKind.WRONG_VALUE) or at is None:
        return None
    if any(failure.raised.type != "TaskFailed" for failure in case.failures()):
        return None
    sent, received = uses_of_children(case, SEND), uses_of_parent(case, RECV)
    if sent <= received:
        return None
    return {
        "sent": sent,
        "received": received,
        "evidence": (line("the parent", "checks here whether it is alive", at),),
    }


@rule("answers")
def child_ends_too_early(case: Case) -> Mapping[str, Any] | None:
    """The child answers, and ends while the parent still has questions."""
    if not case.raised("EOFError", "BrokenPipeError", "ConnectionResetError"):
        return None
    for pid in sorted(ended_children(case)):
        answers = pipe_ends.finished(case.run, SEND, pid)
        received = pipe_ends.finished(case.run, RECV, pid)
        if case.failures() or pipe_ends.saw_an_end(case.run, pid):
            continue
        if answers and len(received) == len(answers) and _was_asked(case, pid):
            last = line("the child", "sends its last answer here", answers[-1].begun.at)
            return {"answers": count(len(answers), "question"), "evidence": (last,)}
    return None


def _was_asked(case: Case, child: int) -> bool:
    """Return whether more was sent to the child than it received."""
    mine = pipe_ends.ends_used_by(case.run, child)
    sent = [
        use
        for use in pipe_ends.uses(case.run)
        if use.action == SEND
        and use.begun.pid != child
        and pipe_ends.other_end(case.run, use.end) in mine
    ]
    return len(sent) > len(pipe_ends.finished(case.run, RECV, child))


_RECEIVES = r"\.recv\("


@rule("number", "then")
def one_recv_for_all(case: Case) -> Mapping[str, Any] | None:
    """One `recv` for many messages."""
    at = written(case, _RECEIVES)
    lines = map(case.listing.frame, case.listing.find(_RECEIVES, reach(case)))
    if any(_in_a_loop(case, each) for each in lines):
        return None  # it would have received more, and stopped for another reason
    evidence = (line("the parent", "receives once here", at),) if at is not None else ()
    refused = case.failures("BrokenPipeError")
    found = {
        "then": Choice("send-failed" if refused else "nothing-else"),
        "evidence": evidence,
    }
    if _hung_up_on(case):
        return {**found, "number": "more than one item"}
    fact = case.fact
    if not isinstance(fact, WrongValue) or not isinstance(fact.expected, list):
        return None
    expected, actual = fact.expected, fact.actual
    if len(expected) < 2 or actual not in (expected[0], expected[:1]):
        return None
    if uses_of_parent(case, RECV) != 1:
        return None
    children = {a.actor.pid for a in case.tasks() if a.actor.role is Role.PROCESS}
    if len(children) > 1:
        return None  # each may have sent one
    return {**found, "number": f"{len(expected)} items"}


def _hung_up_on(case: Case) -> bool:
    """Return whether the child's second item failed, the parent being gone."""
    cut_off = case.is_a(FactKind.NEVER_RAN) and case.failures("BrokenPipeError")
    return bool(cut_off) and uses_of_parent(case, RECV) == 1


@rule("messages")
def one_recv_too_many(case: Case) -> Mapping[str, Any] | None:
    """The code waits for one more message than is sent."""
    found = _raised(case) or _waiting(case)
    if case.failures() or found is None or _in_a_loop(case, found[1]):
        return None  # a loop that waits for the end only needs to expect it
    if any(map(_left, counts_of_children(case))):
        return None  # a child took a message, and the answer to it is missing
    end, at = found
    sent = _number(case, SEND, pipe_ends.other_end(case.run, end))
    if not 0 < sent == _number(case, RECV, end):
        return None
    waits = line("the call", "waits for one more here", at)
    return {"messages": count(sent, "message"), "evidence": (waits,)}


def _raised(case: Case) -> tuple[str, Frame] | None:
    """Return the end on which the call got `EOFError`, and the line."""
    if not case.raised("EOFError") or case.run.raised is None:
        return None
    at = case.line_of(case.run.raised.stack)
    failed = [
        use
        for use in pipe_ends.uses(case.run)
        if use.action == RECV and use.ended and use.ended.facts.get("error")
    ]
    if at is None or not failed or failed[-1].begun.pid not in makers(case):
        return None
    return failed[-1].end, at


def _waiting(case: Case) -> tuple[str, Frame] | None:
    """Return the end on which the call waits for a process that has ended."""
    ended = ended_children(case)
    for waiter, use in pending(case, RECV):
        at = waiter.at or case.line_of(waiter.stack)
        other = pipe_ends.other_end(case.run, use.end)
        users = {pid for pid, _ in pipe_ends.users(case.run).get(other, {})}
        if waiter.actor.role is Role.MAIN and at is not None and users & ended:
            return use.end, at
    return None


def _number(case: Case, action: str, end: str) -> int:
    return sum(
        use.end == end and use.action == action and "error" not in use.ended.facts
        for use in pipe_ends.uses(case.run)
        if use.ended is not None
    )


def _in_a_loop(case: Case, frame: Frame) -> bool:
    return any(
        frame.line in case.listing.block(head)
        and function_of(case, head) == function_of(case, frame.line)
        for head in case.listing.loops()
    )


_POLLS_UP_TO_A_LIMIT = r"\.poll\(\s*(timeout\s*=\s*)?(?!None\b)[\w.]|\bwait\(.*timeout"


@rule()
def poll_gives_up(case: Case) -> Mapping[str, Any] | None:
    """A time limit decides that nothing will come."""
    kinds = FactKind.WRONG_VALUE, FactKind.NEVER_RAN, FactKind.CHILD_KILLED
    missing = case.is_a(*kinds) or found(case, Found.NOBODY_FAILED)
    if not case.run.outlasts or not missing:
        return None
    polled = {e.pid for e in case.run.events if e.name == pipe_ends.POLLED}
    at = written(case, _POLLS_UP_TO_A_LIMIT)
    if at is None or not polled & makers(case):
        return None
    return {"evidence": (line("the parent", "waits only up to this time limit", at),)}


@rule()
def both_receive_first(case: Case) -> Mapping[str, Any] | None:
    """Both sides receive, and neither sends."""
    pair = face_to_face(case, RECV)
    if pair is None or _sends_only_some(case):
        return None
    doing = "waits for a message"
    return {"evidence": tuple(at_its_line(case, waiter, doing) for waiter in pair)}


def _sends_only_some(case: Case) -> bool:
    """Return whether a line sends only under a condition: that may be why."""
    for number in case.listing.find(r"\.send(_bytes)?\(", reach(case)):
        head = number - 1
        if re.match(r"(if|elif)\b", case.listing.text(head)) and (
            number in case.listing.block(head)
        ):
            return True
        if re.match(r"(if|elif)\b", case.listing.text(number)):
            return True
    return False


@rule()
def both_send_first(case: Case) -> Mapping[str, Any] | None:
    """Both sides send, and neither receives."""
    pair = face_to_face(case, SEND)
    if pair is None:
        return None
    doing = "waits for room in the pipe"
    return {"evidence": tuple(at_its_line(case, waiter, doing) for waiter in pair)}


@rule()
def conversation_not_ended(case: Case) -> Mapping[str, Any] | None:
    """The parent does not end the conversation."""
    parent = joining(case)
    if parent is None:
        return None
    for waiter, _ in pending(case, RECV):
        mine = parent.actor.pid in waiter.holders
        alone = waiter.holders == {parent.actor.pid}
        if alone or (mine and _answered(case, waiter.actor.pid)):
            evidence = (
                at_its_line(case, parent, "waits for the child to end"),
                at_its_line(case, waiter, "waits for the next message, or for the end"),
            )
            return {"evidence": evidence}
    return None


def _answered(case: Case, child: int) -> bool:
    """Return whether the waiting child has answered before."""
    return bool(pipe_ends.finished(case.run, SEND, child))


@rule()
def join_before_recv(case: Case) -> Mapping[str, Any] | None:
    """The parent joins before it receives."""
    parent = joining(case)
    sending = [waiter for waiter, _ in pending(case, SEND)]
    if parent is None or not sending:
        return None
    if _stopped_reading(case, parent.actor.pid):
        return None  # it did receive, and stopped at the first dead child
    if _began_to_receive(case, parent.actor.pid):
        return None  # it took the beginning, and gave up
    evidence = (
        at_its_line(case, parent, "waits for the child to end"),
        at_its_line(case, sending[0], "waits for room in the pipe"),
    )
    return {"evidence": evidence}


def _stopped_reading(case: Case, parent: int) -> bool:
    """Return whether the parent got `EOFError` after the full pipe was created."""
    made = (pipe_ends.made_at(case.run, use.end) for _, use in pending(case, SEND))
    first = min((event.time for event in made if event is not None), default=0)
    return any(
        use.begun.pid == parent and use.ended is not None and use.until > first
        for use in pipe_ends.uses(case.run)
        if use.ended is not None and "error" in use.ended.facts
    )


def _began_to_receive(case: Case, parent: int) -> bool:
    """Return whether the parent received more often than the child was through with.

    Then it was at the message that the child is still sending.
    """
    ended = [use for use in pipe_ends.uses(case.run) if use.ended]
    by_all = Counter((use.end, use.action) for use in ended)
    by_it = Counter((u.end, u.action) for u in ended if u.begun.pid == parent)
    for _, sending in pending(case, SEND):
        other = pipe_ends.other_end(case.run, sending.end)
        if by_it[other, RECV] > by_all[sending.end, SEND]:
            return True
    return False


@rule()
def poll_taken_for_end(case: Case) -> Mapping[str, Any] | None:
    """An empty pipe is taken for the end."""
    lists = wrong_list(case)
    fewer = lists is not None and len(lists[1]) < len(lists[0])
    short = fewer or case.is_a(FactKind.NEVER_RAN)
    polls = [e for e in case.run.events if e.name == pipe_ends.POLLED]
    mine = [e for e in polls if e.pid in makers(case)]
    at = written(case, r"^(while|if)\b.*\.poll\(")
    if not short or not mine or at is None:
        return None
    return {"evidence": (line("the parent", "checks whether something is there", at),)}


_ENDS = r"\bis (not )?None\b|^(if|while)\b.*(not |:=)|==|\biter\("
_SENDS_A_MARK = r"\.send\(\s*(None|[\"'][^\"']*[\"'])\s*\)"


@rule("how", "way")
def value_taken_for_end(case: Case) -> Mapping[str, Any] | None:
    """A value is taken for the end."""
    cut_off = _cut_off(case)
    unanswered = () if cut_off else _left_silently(case)
    if not cut_off and not unanswered:
        return None
    at = written(case, _ENDS)
    where = (line("this line", "may be where it ends", at),) if at is not None else ()
    way = Choice("in-the-parent")
    marks: tuple[EvidenceLine, ...] = ()
    if unanswered or uses_of_children(case, RECV):
        way, marks = _without_a_mark(case)
    return {
        "how": cut_off or "the child received a value and ended without answering it",
        "way": way,
        "evidence": (*where, *(marks or unanswered)),
    }


def _without_a_mark(case: Case) -> tuple[Choice, tuple[EvidenceLine, ...]]:
    """Return how the child can end, and the line that sends it an end mark."""
    at = written(case, _SENDS_A_MARK)
    if at is None or function_of(case, at.line) != case.exercise:
        return Choice("in-the-child"), ()
    return Choice("close-for-the-mark"), (line("this line", "sends the end mark", at),)


def _cut_off(case: Case) -> str | None:
    """Return at which value the list ends, if it begins as it should."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or not isinstance(fact.expected, list):
        return None
    expected, actual = fact.expected, fact.actual
    if not any(event.name.startswith("pipe ") for event in case.run.events):
        return None
    if not isinstance(actual, list) or not actual or len(actual) >= len(expected):
        return None
    value = expected[len(actual)]
    if actual != expected[: len(actual)] or (value and not isinstance(value, str)):
        return None
    if uses_of_children(case, SEND) <= len(actual) and value:
        return None
    came = max(uses_of_parent(case, RECV), uses_of_children(case, RECV))
    if came <= len(actual):
        return None  # the value was not received, so it was not taken for anything
    return f"the list ends where `{shown(value, case.run.tokens)}` should be"


def _left_silently(case: Case) -> tuple[EvidenceLine, ...]:
    """Return who waits for the answer to a message that a child received, and ended."""
    if case.failures() or not any(map(_left, counts_of_children(case))):
        return ()
    if case.raised("EOFError", "BrokenPipeError", "ConnectionResetError"):
        assert case.run.raised is not None
        at = case.line_of(case.run.raised.stack)
        return (line("the parent", "gets no answer here", at),)
    if not written(case, _ENDS):
        return ()
    found = _waiting(case)  # the ends that are open keep it from raising `EOFError`
    if found is None:
        return ()
    return (line("the parent", "waits for the answer here", found[1]),)


def _left(counts: Counter[str]) -> bool:
    return counts[SEND] > 0 and counts[RECV] == counts[SEND] + 1


@rule("how")
def asked_at_once(case: Case) -> Mapping[str, Any] | None:
    """The questions are not asked one by one."""
    if not case.is_a(FactKind.ASKED_AT_ONCE):
        return None
    fact = case.as_a(AskedAtOnce)
    ahead, at = fact.ahead, fact.at
    if at is None:
        values = count(fact.values, "value")
        messages = count(fact.messages, "message")
        return {"how": f"the child got {values} in {messages}"}
    how = f"question {ahead} was sent before question {ahead - 1} was answered"
    return {"how": how, "evidence": (line(user(case, at), "sends it here", at.at),)}


_LOOKS = r"\.empty\(|\.qsize\(|get_nowait"


@rule("missing")
def first_end_for_all(case: Case) -> Mapping[str, Any] | None:
    """The end of one worker is taken for the end of all of them."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or case.exercise != "collect_lines":
        return None
    if not case.ran_only_in(Role.PROCESS) or written(case, _LOOKS):
        return None
    expected, actual = fact.expected, fact.actual
    if not isinstance(actual, list) or not 0 < len(actual) < len(expected):
        return None
    at = written(case, r"^break\b") or written(case, r"\biter\(.*None")
    if at is None or not set(actual) < set(expected) or _of_one_that_ended_early(case):
        return None
    missing = count(len(expected) - len(actual), "line")
    return {"missing": missing, "evidence": (line("this line", "ends the loop", at),)}


def _of_one_that_ended_early(case: Case) -> bool:
    """Return whether all that is missing is of workers that had fewer lines to tell."""
    fact = case.as_a(WrongValue)
    lost = [value for value in fact.expected if value not in fact.actual]
    return {worker_of(case, value) for value in lost} <= workers_with_fewer_lines(case)


@rule("tasks", "way")
def recv_in_start_loop(case: Case) -> Mapping[str, Any] | None:
    """Each answer is awaited before the next child is started."""
    if not case.is_a(FactKind.NOT_AT_ONCE) or not case.ran_only_in(Role.PROCESS):
        return None
    lines = reach(case)
    for head in case.listing.find(r"^(async )?(for|while)\b", lines):
        block = [n for n in case.listing.block(head) if n in lines]
        starts = case.listing.find(r"\.start\(", block)
        receives = case.listing.find(r"\.recv\(", block)
        joins = case.listing.find(r"\.join\(", block)
        if starts and receives and not (joins and joins[0] < receives[0]):
            sends = case.listing.find(r"\.send\(", block)
            return {
                "way": Choice(
                    "start-and-send-first" if sends else "keep-child-and-end"
                ),
                "tasks": count(case.as_a(NotAtOnce).wanted, "child", "children"),
                "evidence": (
                    line("starts a child", "", case.listing.frame(starts[0])),
                    line("waits for its answer", "", case.listing.frame(receives[0])),
                ),
            }
    return None
