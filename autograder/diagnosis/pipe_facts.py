"""Words for the facts about processes and pipes that claims find."""

from __future__ import annotations

from autograder.diagnosis.case import Case
from autograder.diagnosis.pipe_observations import child_process
from autograder.diagnosis.words import count, line, task
from autograder.evidence import Event
from autograder.facts import (
    AskedAtOnce,
    ChildRaised,
    NotJoined,
    OtherGoodbye,
    PipeUnused,
    ProcessCount,
    SharedEnd,
    UnusedEnd,
)
from autograder.recording import pipe_ends
from autograder.verdict import EvidenceLine, Verdict

_DOES = {pipe_ends.SEND: "sends", pipe_ends.RECV: "receives"}


def user(case: Case, event: Event) -> str:
    """Name who used an end: a child, the main thread, or another thread, by number."""
    process, thread = event.pid, event.tid
    main = min((e.pid for e in case.run.events), default=process)
    made = pipe_ends.made_at(case.run, event.obj)
    main = made.pid if made is not None else main
    if process != main:
        return child_process(case, process)
    if thread == process:
        return "the main thread"
    threads = sorted({e.tid for e in case.run.events if e.pid == main} - {main})
    return f"thread {threads.index(thread) + 1}"


def users_of(case: Case, end: str) -> tuple[EvidenceLine, ...]:
    """Tell where an end was made, and who used it: one line for each, few of them."""
    made = pipe_ends.made_at(case.run, end)
    lines = [line("this end", "is made here", made.at)] if made is not None else []
    by = pipe_ends.users(case.run).get(end, {})
    lines += [
        line(user(case, use.begun), f"{_DOES[use.action]} with it", use.begun.at)
        for use in list(by.values())[:3]
    ]
    return tuple(lines)


def shared_end(case: Case) -> Verdict:
    """Two threads or processes used one end of a pipe."""
    end = case.as_a(SharedEnd).end
    number = len(pipe_ends.users(case.run).get(end, {}))
    return Verdict(
        mistake="",
        happened=f"SHARED END: {number} threads or processes used the same end of a "
        "pipe.",
        evidence=users_of(case, end),
        because="Who of them gets a message, or whose message comes first, is luck.",
        try_next="Give each child a pipe of its own, and use each end in one place.",
    )


def unused_end(case: Case) -> Verdict:
    """A child held an end of a pipe open that it never used."""
    made = pipe_ends.made_at(case.run, case.as_a(UnusedEnd).end)
    told = (line("this end", "is made here", made.at),) if made is not None else ()
    return Verdict(
        mistake="",
        happened="LEFT OPEN: while the child was at work, it had an end of the pipe "
        "open that it never used.",
        evidence=told,
        because="A forked child has a copy of every end that its parent has open.",
        try_next="Hand that end to the child, too, and close it there first of all.",
    )


def child_failed(case: Case) -> Verdict:
    """A child ended with an exception, where it had to come to its end."""
    return Verdict(
        mistake="",
        happened=f"UNCLEAN END: a child ended with {case.as_a(ChildRaised).type}, "
        "which nobody caught.",
        because="A child whose work is done has to end without an exception.",
        try_next="Catch it where it is raised, and let the function end.",
    )


def returned_twice(case: Case) -> Verdict:
    """The call returned in a forked child as well."""
    return Verdict(
        mistake="",
        happened=f"TWO RETURNS: `{case.exercise}` returned in a child process as well.",
        because="After `os.fork` two processes run the same code. A child that returns "
        "goes on with whatever your caller does next.",
        try_next="End the child with `os._exit(0)` when its part is done.",
    )


def child_killed(case: Case) -> Verdict:
    """A child was ended by a signal, where it had to come to its end."""
    forced = [
        line("the parent", "ends it by force here", event.at)
        for event in case.run.events
        if event.name in ("process terminate", "process kill")
    ]
    return Verdict(
        mistake="",
        happened="ENDED BY FORCE: a signal killed the child; it did not come to its "
        "end.",
        evidence=tuple(forced[:1]),
        because="Whatever a child that is killed has not finished is lost.",
        try_next="Let the child come to its end by itself, and join it.",
    )


def not_joined(case: Case) -> Verdict:
    """Children had ended, and their parent had not joined them."""
    number = count(case.as_a(NotJoined).count, "child", "children")
    return Verdict(
        mistake="",
        happened=f"NOT JOINED: {number} had ended when the call returned, and nobody "
        "had joined them.",
        because="The system keeps what is left of a process until its parent asks how "
        "it ended, by `join()`.",
        try_next="Join each child, also one that died.",
    )


def asked_at_once(case: Case) -> Verdict:
    """More than one question was under way at a time."""
    fact = case.as_a(AskedAtOnce)
    ahead, sent = fact.ahead, fact.at
    if sent is not None:
        happened = (
            f"AHEAD: question {ahead} was sent before question {ahead - 1} was "
            "answered."
        )
        evidence = [line(user(case, sent), "sends it here", sent.at)]
    else:
        values = count(fact.values, "value")
        messages = count(fact.messages, "message")
        happened = f"NOT ONE BY ONE: {values} came to the child in {messages}."
        evidence = []
    return Verdict(
        mistake="",
        happened=happened,
        evidence=tuple(evidence),
        because="A conversation takes turns: a question, its answer, and then the "
        "next question.",
        try_next="In one loop over the values: `send` one, and `recv` its answer.",
    )


def other_goodbye(case: Case) -> Verdict:
    """The child ended, and it was not the closed end that told it to."""
    fact = case.as_a(OtherGoodbye)
    told = "by a message" if fact.extra else "in another way"
    at = fact.at.at if fact.at is not None else None
    where = line("the child", "receives the last message here", at)
    return Verdict(
        mistake="",
        happened="ANOTHER GOODBYE: the child was not told by the closed end that the "
        f"conversation was over, but {told}.",
        evidence=(where,) if at is not None else (),
        because="A word can be a question as well, and who counts has to know the "
        "number in advance. A closed end cannot be mistaken.",
        try_next="Close the parent's end after the last answer; the child receives "
        "until `recv` raises `EOFError`.",
    )


def not_reported(case: Case) -> Verdict:
    """What the child received did not come back from it."""
    del case
    return Verdict(
        mistake="",
        happened="NOT REPORTED: the value that the child received never came back "
        "from the child.",
        because="The parent can only know what the child has received if it says so.",
        try_next="Let the child send what it has received, and receive that.",
    )


def pipe_unused(case: Case) -> Verdict:
    """A child did not receive, or did not send, through a pipe."""
    receives = case.as_a(PipeUnused).missing == pipe_ends.RECV
    return Verdict(
        mistake="",
        happened="NOT THROUGH A PIPE: the child "
        + ("received no value from a pipe." if receives else "sent no answer."),
        because="The exercise asks for a `multiprocessing.Pipe()`.",
        try_next="Make a pipe, and give one of its ends to the child.",
    )


def process_count(case: Case) -> Verdict:
    """The work was done by more, or by fewer, processes than asked for."""
    fact = case.as_a(ProcessCount)
    wanted, got = int(fact.wanted), int(fact.got)
    name = task(fact.label)
    return Verdict(
        mistake="",
        happened=f"{name} ran in {count(got, 'process', 'processes')}, where "
        f"{wanted} {'was' if wanted == 1 else 'were'} asked for.",
        because="Each process has a memory of its own, and takes time to start.",
        try_next="Count how often your code starts a process.",
    )
