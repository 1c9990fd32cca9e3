# exercise: ask_child
# label: right
# style: embedded engineer, verbose and defensive, ExitStack for every resource
from collections.abc import Callable
from contextlib import ExitStack
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def _ask_child_slave(
    master_port: Connection, slave_port: Connection, handler: Callable[[Any], Any]
) -> None:
    """Entry point of the slave: one request frame in, one response frame out."""
    # The slave was handed the master's port only to give it up.
    master_port.close()
    try:
        request = slave_port.recv()
        response = handler(request)
        slave_port.send(response)
    finally:
        slave_port.close()


def ask_child(task: Callable[[Any], Any], value: Any) -> Any:
    with ExitStack() as cleanup:
        master_port, slave_port = Pipe()
        # Connection.close() may be called twice, so both are registered at once.
        cleanup.callback(master_port.close)
        cleanup.callback(slave_port.close)

        slave = Process(
            target=_ask_child_slave,
            args=(master_port, slave_port, task),
            name="slave",
        )
        slave.start()
        cleanup.callback(slave.join)

        # From here on the slave port belongs to the slave alone.
        slave_port.close()

        # Request phase.
        master_port.send(value)
        # Response phase.
        response = master_port.recv()
    return response
