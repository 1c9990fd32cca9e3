"""Pipes: let two processes talk to each other, and let them stop talking.

Five exercises, 20 points.  The handout (README.md) explains each of them.  Import what
you need from ``multiprocessing``.  What a child runs must be at the top of this file.
"""

### BEGIN SOLUTION
import multiprocessing.connection

### END SOLUTION
from collections.abc import Callable, Sequence
from typing import Any


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    """Let a child process answer one question through a two-way pipe.

    The parent sends ``value`` through the pipe, the child receives it and sends
    ``task(value)`` back.  When the call returns, the child has ended and has been
    joined, and both ends are closed.

    :param task: a callable with one argument; it does not raise.
    :param value: the value to ask about, of any size.
    :return: what ``task(value)`` returned in the child.
    :raises: nothing.

    >>> ask_child(abs, -11)
    11
    """
    # TODO 1: make a pipe, start a child, send, receive, join
    ### BEGIN SOLUTION
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.Process(target=answer_one, args=(task, theirs))
    child.start()
    theirs.close()
    ours.send(value)
    answer = ours.recv()
    ours.close()
    child.join()
    return answer
    ### END SOLUTION


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    """Ask one child many questions through one pipe, one after the other.

    The parent sends a value and waits for its answer before it sends the next one.
    After the last answer it closes its end: that is how the child learns that the
    conversation is over (not by a message, a count or a signal), and ends,
    without an exception.  It is joined then.

    :param task: a callable with one argument; it does not raise.
    :param values: the values to ask about; there may be none.  ``None`` is a value
        like any other, and values and answers may be large.
    :return: the answers, in the order of the values.
    :raises: nothing.

    >>> converse(abs, [-1, 2, -3])
    [1, 2, 3]
    """
    # TODO 2: one child that answers until recv() raises EOFError
    ### BEGIN SOLUTION
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.Process(target=answer_all, args=(task, theirs, ours))
    child.start()
    theirs.close()
    answers = []
    for value in values:
        ours.send(value)
        answers.append(ours.recv())
    ours.close()
    child.join()
    return answers
    ### END SOLUTION


def ask_each(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    """Ask many children at once: one child and one pipe for each value.

    All children are at work at the same time.  The answer comes through the pipe; the
    value may go through it, too, or be an argument of the child.  No end of a pipe is
    used by two processes, or by two threads.  When the call returns, all children are
    joined, even those that died.

    :param task: a callable with one argument; in a child it may raise, or end the
        process.
    :param values: the values to ask about; there may be none.
    :return: the answers, in the order of the values; ``None`` in place of a child
        that ended without an answer.
    :raises: nothing.

    >>> ask_each(abs, [-1, 2, -3])
    [1, 2, 3]
    """
    # TODO 3: a pipe and a child for each value, then receive from each
    ### BEGIN SOLUTION
    children = []
    for value in values:
        ours, theirs = multiprocessing.Pipe()
        child = multiprocessing.Process(target=answer_one, args=(task, theirs))
        child.start()
        theirs.close()
        ours.send(value)
        children.append((child, ours))
    answers = []
    for child, ours in children:
        try:
            answers.append(ours.recv())
        except EOFError:  # it died without an answer
            answers.append(None)
        ours.close()
        child.join()
    return answers
    ### END SOLUTION


def read_all(produce: Callable[[Callable[[Any], None]], Any]) -> list[Any]:
    """Read everything that a child sends, until it has ended.

    A child runs ``produce(send)``; each call of ``send(item)`` sends one item.  The
    parent reads until ``EOFError`` tells it that nobody is left who could send.  Each
    of the two first closes the end that it does not use.

    :param produce: a callable with one argument, ``send``.  If it raises, or ends its
        process, what it had sent until then counts.
    :return: the items, in the order in which they were sent; there may be none, and
        they may be of any value and size.
    :raises: nothing.

    >>> from operator import methodcaller
    >>> read_all(methodcaller("__call__", "ham"))  # calls send("ham")
    ['ham']
    """
    # TODO 4: close what you do not use, and receive until EOFError
    ### BEGIN SOLUTION
    reader, writer = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=produce_into, args=(produce, writer, reader))
    child.start()
    writer.close()
    items = []
    with reader:
        while True:
            try:
                items.append(reader.recv())
            except EOFError:
                break
    child.join()
    return items
    ### END SOLUTION


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    """Let two processes hand each other a value through one pipe.

    The parent sends ``left`` and receives what the child sends; the child sends
    ``right`` and receives what the parent sends.  Both values may be larger than the
    pipe's buffer, so that ``send`` waits until the other side receives; a thread may
    do the sending.  The child reports to the parent what it has received.

    :param left: the value that the parent sends.
    :param right: the value that the child sends.
    :return: what the parent received, then what the child received, as it reported it.
    :raises: nothing.

    >>> exchange("from the parent", "from the child")
    ('from the child', 'from the parent')
    """
    # TODO 5: one side sends first, the other one receives first
    ### BEGIN SOLUTION
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.Process(target=swap, args=(right, theirs))
    child.start()
    theirs.close()
    with ours:
        ours.send(left)
        received = ours.recv()
        reported = ours.recv()
    child.join()
    return received, reported
    ### END SOLUTION


### BEGIN SOLUTION
End = multiprocessing.connection.Connection


def answer_one(task: Callable[[Any], Any], end: End) -> None:
    """Receive one value, send one answer: what a child does."""
    with end:
        end.send(task(end.recv()))


def answer_all(task: Callable[[Any], Any], end: End, parents_end: End) -> None:
    """Answer each value, until the parent has closed its end."""
    parents_end.close()  # or this copy of it would keep the conversation open
    with end:
        while True:
            try:
                value = end.recv()
            except EOFError:
                return
            end.send(task(value))


def produce_into(
    produce: Callable[[Callable[[Any], None]], Any], writer: End, reader: End
) -> None:
    """Send what ``produce`` makes."""
    reader.close()
    with writer:
        produce(writer.send)


def swap(own: Any, end: End) -> None:
    """Receive first, then send: the other side does it the other way round."""
    with end:
        received = end.recv()
        end.send(own)
        end.send(received)  # the report


### END SOLUTION
