# exercise: converse
# label: right
# style: over-engineered embedded style, the parent watches the link and the sentinel of the child
from collections.abc import Callable, Sequence
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait
from typing import Any


def _converse_receive(port: Connection) -> tuple[bool, Any]:
    """Return (True, frame), or (False, None) when the peer has hung up."""
    try:
        frame = port.recv()
    except EOFError:
        return False, None
    return True, frame


def _converse_firmware(
    host_port: Connection, device_port: Connection, task: Callable[[Any], Any]
) -> None:
    # Step 1: drop the copy of the host's port.
    host_port.close()
    # Step 2: main loop of the device.
    try:
        link_up, frame = _converse_receive(device_port)
        while link_up:
            device_port.send(task(frame))
            link_up, frame = _converse_receive(device_port)
    finally:
        # Step 3: shut down.
        device_port.close()


def _converse_transact(host_port: Connection, device: Process, value: Any) -> Any:
    host_port.send(value)
    ready = wait([host_port, device.sentinel])
    if host_port not in ready:
        raise RuntimeError("device lost, exit code %r" % (device.exitcode,))
    return host_port.recv()


def converse(task: Callable[[Any], Any], values: Sequence[Any]) -> list[Any]:
    answers: list[Any] = []
    host_port, device_port = Pipe(duplex=True)
    device = Process(
        target=_converse_firmware,
        kwargs={"host_port": host_port, "device_port": device_port, "task": task},
    )
    device.start()
    try:
        device_port.close()
        for value in values:
            answers.append(_converse_transact(host_port, device, value))
    finally:
        host_port.close()
        device.join()
    return answers
