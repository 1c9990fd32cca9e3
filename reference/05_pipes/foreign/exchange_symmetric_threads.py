# exercise: exchange
# label: right
# style: symmetric full duplex, both sides send in a thread and join it before going on
import threading
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


def _exchange_swap(port: Connection, outgoing: Any) -> Any:
    """Transmit and receive at the same time; return when both are complete."""
    transmitter = threading.Thread(target=port.send, args=(outgoing,))
    transmitter.start()
    try:
        incoming = port.recv()
    finally:
        transmitter.join()
    return incoming


def _exchange_remote(local_port: Connection, remote_port: Connection, right: Any) -> None:
    local_port.close()
    try:
        incoming = _exchange_swap(remote_port, right)
        # The transmitter has finished: the port is free for the report.
        remote_port.send(incoming)
    finally:
        remote_port.close()


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    local_port, remote_port = Pipe(duplex=True)
    remote = Process(target=_exchange_remote, args=(local_port, remote_port, right))
    remote.start()
    try:
        remote_port.close()
        incoming = _exchange_swap(local_port, left)
        report = local_port.recv()
    finally:
        local_port.close()
        remote.join()
    return incoming, report
