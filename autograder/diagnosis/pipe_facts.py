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
    """Return who used an end: a child by number, the main thread, another thread."""
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
    """Return where an end was made, and up to three of its users, a line each."""
    made = pipe_ends.made_at(case.run, end)
    lines = [line("this end", "is created here", made.at)] if made is not None else []
    by = pipe_ends.users(case.run).get(end, {})
    used = [
        line(user(case, use.begun), f"{_DOES[use.action]} with it", use.begun.at)
        for use in by.values()
    ]
    # Who came first is luck.
    return tuple(lines + sorted(used, key=_place)[:3])


def _place(one: EvidenceLine) -> tuple[int, str]:
    return one.at.line if one.at else 0, one.actor


def shared_end(case: Case) -> Verdict:
    """Two threads or processes used one end of a pipe."""
    end = case.as_a(SharedEnd).end
    number = len(pipe_ends.users(case.run).get(end, {}))
    return Verdict(
        mistake="",
        happened=f"SHARED END: {number} threads or processes used the same end of a "
        "pipe.",
        evidence=users_of(case, end),
        because="Luck decides which of them gets a message, or whose message comes "
        "first.",
        try_next="Give each child its own pipe, and use each end in only one thread.",
    )


def unused_end(case: Case) -> Verdict:
    """A child held an end of a pipe open that it never used."""
    made = pipe_ends.made_at(case.run, case.as_a(UnusedEnd).end)
    evidence = (line("this end", "is created here", made.at),) if made else ()
    return Verdict(
        mistake="",
        happened="LEFT OPEN: while the child was working, it had an end of the pipe "
        "open that it never used.",
        evidence=evidence,
        because="A forked child has a copy of every end that its parent has open.",
        try_next="Pass that end to the child too, and let the child close it first of "
        "all.",
    )


def child_failed(case: Case) -> Verdict:
    """A child ended with an exception instead of normally."""
    return Verdict(
        mistake="",
        happened=f"UNCLEAN END: a child ended with {case.as_a(ChildRaised).type}, "
        "which was not caught.",
        because="A child whose work is done must end without an exception.",
        try_next="Catch the exception where it is raised, and let the function end "
        "normally.",
    )


def returned_twice(case: Case) -> Verdict:
    """The call returned in a forked child as well."""
    return Verdict(
        mistake="",
        happened=f"TWO RETURNS: `{case.exercise}` returned in a child process as well.",
        because="After `os.fork`, two processes run the same code. A child that "
        "returns carries on with whatever the caller does next.",
        try_next="End the child with `os._exit(0)` when its part is done.",
    )


def child_killed(case: Case) -> Verdict:
    """A signal ended a child, which had to end by itself."""
    forced = [
        line("the parent", "ends it by force here", event.at)
        for event in case.run.events
        if event.name in ("process terminate", "process kill")
    ]
    return Verdict(
        mistake="",
        happened="ENDED BY FORCE: a signal killed the child before it could end by "
        "itself.",
        evidence=tuple(forced[:1]),
        because="A child that is killed loses whatever it has not finished.",
        try_next="Let the child end by itself, and join it.",
    )


def not_joined(case: Case) -> Verdict:
    """Children had ended, but their parent had not joined them."""
    number = count(case.as_a(NotJoined).count, "child", "children")
    return Verdict(
        mistake="",
        happened=f"NOT JOINED: {number} had ended when the call returned, but had not "
        "been joined.",
        because="The system keeps an entry for an ended process until its parent calls "
        "`join()` on it.",
        try_next="Join every child, even one that died.",
    )


def asked_at_once(case: Case) -> Verdict:
    """A question was sent before the one before it was answered."""
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
        happened = f"NOT ONE BY ONE: the child got {values} in {messages}."
        evidence = []
    return Verdict(
        mistake="",
        happened=happened,
        evidence=tuple(evidence),
        because="The two sides of a conversation take turns: a question, its answer, "
        "then the next question.",
        try_next="In one loop over the values, `send` one and `recv` its answer.",
    )


def other_goodbye(case: Case) -> Verdict:
    """The child ended, but not because the other end was closed."""
    fact = case.as_a(OtherGoodbye)
    how = "from a message" if fact.extra else "in another way"
    at = fact.at.at if fact.at is not None else None
    where = line("the child", "receives the last message here", at)
    return Verdict(
        mistake="",
        happened="ANOTHER GOODBYE: the child did not learn from the closed end that "
        f"the conversation was over, but {how}.",
        evidence=(where,) if at is not None else (),
        because="A word for the end could also be a question, and to count the "
        "questions the child must know their number in advance. A closed end cannot be "
        "mistaken for anything else.",
        try_next="Close the parent's end after the last answer, and let the child "
        "receive until `recv` raises `EOFError`.",
    )


def not_reported(case: Case) -> Verdict:
    """The child did not send back what it received."""
    del case
    return Verdict(
        mistake="",
        happened="NOT REPORTED: the child never sent back the value that it received.",
        because="The parent knows what the child received only if the child reports "
        "it.",
        try_next="Let the child send what it received, and receive that in the parent.",
    )


def pipe_unused(case: Case) -> Verdict:
    """A child did not receive, or did not send, through a pipe."""
    receives = case.as_a(PipeUnused).missing == pipe_ends.RECV
    happened = "NOT THROUGH A PIPE: the child "
    happened += "received no value from a pipe." if receives else "sent no answer."
    if not pipe_ends.users(case.run):
        because = "The exercise asks for a `multiprocessing.Pipe()`."
        try_next = "Create a pipe, and give one of its ends to the child."
    elif receives:
        because = "What is sent through a pipe arrives only where somebody receives it."
        try_next = "Call `recv()` in the child: it waits until the value is there."
    else:
        because = "An answer arrives only if the child sends it through its end."
        try_next = "Call `send()` in the child, and `recv()` in the parent."
    return Verdict(mistake="", happened=happened, because=because, try_next=try_next)


def process_count(case: Case) -> Verdict:
    """More or fewer processes did the work than were asked for."""
    fact = case.as_a(ProcessCount)
    wanted, got = int(fact.wanted), int(fact.got)
    name = task(fact.label)
    return Verdict(
        mistake="",
        happened=f"TOO {'MANY' if got > wanted else 'FEW'} PROCESSES: {name} ran in "
        f"{count(got, 'process', 'processes')} instead of {wanted}.",
        because="Each process has its own memory, and takes time to start.",
        try_next="Count how often your code starts a process.",
    )
