# exercise: exchange
# label: right
# style: like an assistant's: type hints and docstrings, the child sends first, and its report comes through a second, one-way pipe

from __future__ import annotations

from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def _child_side(
    connection: Connection,
    report_to: Connection,
    unused: tuple[Connection, Connection],
    right: Any,
) -> None:
    """Send ``right``, receive the parent's value, and report what was received.

    Args:
        connection: The child's end of the exchange pipe.
        report_to: The sending end of the report pipe.
        unused: The parent's ends, which the child closes first of all.
        right: The value that the child sends.
    """
    for end in unused:
        end.close()
    with connection, report_to:
        connection.send(right)
        received = connection.recv()
        report_to.send(received)


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    """Let the parent and a child hand each other a value.

    The child sends first while the parent receives; then the roles are swapped, so
    that at no time both of them wait in ``send``.

    Args:
        left: The value that the parent sends.
        right: The value that the child sends.

    Returns:
        What the parent received and what the child reported.
    """
    here, there = Pipe()
    report_from, report_to = Pipe(duplex=False)
    child = Process(
        target=_child_side,
        args=(there, report_to, (here, report_from), right),
    )
    with there, report_to:
        child.start()

    with here, report_from:
        parent_received = here.recv()
        here.send(left)
        child_received = report_from.recv()
    child.join()
    return parent_received, child_received
