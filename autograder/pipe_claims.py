"""Claims about a conversation through a pipe, by what the recorder and the kernel tell.

What went through a pipe of the system is not recorded: about that nothing is claimed.
"""

from __future__ import annotations

from autograder.claims import fail, returned
from autograder.evidence import Run
from autograder.facts import AskedAtOnce, ChildKilled, OtherGoodbye
from autograder.recording import pipe_ends


def one_question_at_a_time(run: Run, label: str) -> None:
    """Claim that each at ``label`` got its values one by one, each after an answer.

    By the recorder's messages: fewer than there were tasks are several in one; where
    there are just as many, none may be sent before the answer to the one before it.
    """
    returned(run)
    if pipe_ends.may_be_hidden(run):
        return
    for pid in sorted({arrival.actor.pid for arrival in run.of(label)}):
        number = sum(arrival.actor.pid == pid for arrival in run.of(label))
        received = pipe_ends.finished(run, pipe_ends.RECV, pid)
        if len(received) < number:
            fail(run, AskedAtOnce(values=number, messages=len(received)))
        _not_ahead(run, pid, number)


def _not_ahead(run: Run, pid: int, number: int) -> None:
    """Claim that the partner of a process sent nothing before it had its answer."""
    answers = pipe_ends.finished(run, pipe_ends.SEND, pid)
    mine = pipe_ends.ends_used_by(run, pid)
    questions = [
        use
        for use in pipe_ends.uses(run)
        if use.action == pipe_ends.SEND
        and use.begun.pid != pid
        and pipe_ends.other_end(run, use.end) in mine
    ]
    if not len(answers) == len(questions) == number:
        return  # there were other messages, and which of them asks is not known
    for place, (asked, answered) in enumerate(
        zip(questions[1:], answers, strict=False)
    ):
        if asked.begun.time < answered.begun.time:
            fail(run, AskedAtOnce(ahead=place + 2, at=asked.begun))


def ends_after(run: Run, child_ends: str, asked: str, task: str) -> None:
    """Claim that no child came to its end while its parent was ``asked`` out.

    The parent comes there when it has had the answer to the last question, and has not
    closed its end; who comes there before the last ``task`` has looked ahead, and shows
    nothing.  Play it with ``timers_fire(hold=asked)``.
    """
    returned(run)
    last = max(arrival.step for arrival in run.of(task))
    for parent in run.of(asked):
        if parent.released is None or parent.step <= last:
            continue
        for child in run.of(child_ends):
            pid = child.actor.pid
            if pid != parent.actor.pid and child.step < parent.released:
                received = pipe_ends.finished(run, pipe_ends.RECV, pid)
                extra = len(received) > sum(a.actor.pid == pid for a in run.of(task))
                at = received[-1].begun if received else None
                fail(run, OtherGoodbye(child=pid, at=at, extra=extra))


def told_by_the_end(run: Run, label: str) -> None:
    """Claim that each at ``label`` ended because it met the end of its pipe.

    That it was killed is known from the kernel, or from the recorder where the kernel
    does not say.  That it ended for another reason is said of one all of whose
    messages are recorded, if none of its uses of a pipe met an end, and it got one
    message more than questions, or its partner had not closed the other end by then.
    """
    returned(run)
    for pid in sorted({arrival.actor.pid for arrival in run.of(label)}):
        if pipe_ends.killed(run, pid):
            fail(run, ChildKilled(child=pid))
    for pid in sorted({arrival.actor.pid for arrival in run.of(label)}):
        number = sum(arrival.actor.pid == pid for arrival in run.of(label))
        received = pipe_ends.finished(run, pipe_ends.RECV, pid)
        if pipe_ends.may_be_hidden(run) or len(received) < number:
            continue
        if pipe_ends.saw_an_end(run, pid):
            continue
        extra = len(received) > number
        if extra or not pipe_ends.partner_closed_first(run, pid):
            at = received[-1].begun
            fail(run, OtherGoodbye(child=pid, at=at, extra=extra))
