"""What somebody outside of a program's tree does, by the program's line `# outside:`.

An act is a generator: it prepares, yields once (the program may start now), is given
what the program printed first when the program is asleep, and ends the program's wait.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import signal
import socket
from collections.abc import Callable, Generator
from multiprocessing.connection import Client
from pathlib import Path

Act = Generator[None, str, None]


def touch(folder: Path, name: str) -> Act:
    """Create a file, or change its time."""
    yield
    (folder / name).touch()


def signals(_folder: Path, name: str) -> Act:
    """Send a signal to the process that the program names."""
    process = yield
    os.kill(int(process), signal.Signals[f"SIG{name}"])


def drain(folder: Path, name: str) -> Act:
    """Be a socket of datagrams, full at first, and read all that comes."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiver:
        receiver.bind(str(folder / name))
        yield
        receiver.settimeout(1)
        try:
            while receiver.recv(1000):
                pass
        except TimeoutError:
            return


def datagram(_folder: Path) -> Act:
    """Send a packet to a port."""
    port = yield
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.sendto(b"late", ("127.0.0.1", int(port)))


def netlink(_folder: Path) -> Act:
    """Send a packet to a netlink socket, as the kernel does for a new device."""
    number = yield
    with socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM, 2) as sender:
        sender.bind((0, 0))
        sender.sendto(b"add@/devices/late", (int(number), 0))


def terminal(_folder: Path) -> Act:
    """Type something at a terminal."""
    name = yield
    Path(name).write_bytes(b"late")


def opens(folder: Path, name: str) -> Act:
    """Ask for a file that another process has a lease on."""
    yield
    try:
        os.close(os.open(folder / name, os.O_RDWR | os.O_NONBLOCK))
    except BlockingIOError:
        return


def message(_folder: Path) -> Act:
    """Send a message to a POSIX queue."""
    name = yield
    library = ctypes.CDLL(None)
    queue = library.mq_open(name.encode(), os.O_WRONLY)
    library.mq_send(queue, b"late", 4, 0)
    os.close(queue)


def semaphore(_folder: Path) -> Act:
    """Release a System V semaphore."""
    number = yield
    ctypes.CDLL(None).semop(int(number), (ctypes.c_short * 3)(0, 1, 0), 1)


def lock(folder: Path, name: str) -> Act:
    """Have a file locked, and unlock it."""
    with (folder / name).open("w") as file:
        fcntl.lockf(file, fcntl.LOCK_EX)
        yield


def read(folder: Path, name: str) -> Act:
    """Read from a named pipe."""
    yield
    (folder / name).read_bytes()


def client(_folder: Path) -> Act:
    """Call a server, and say one line."""
    port = yield
    with socket.create_connection(("127.0.0.1", int(port))) as connection:
        connection.sendall(b"late\n")
        connection.recv(1)


def manager(_folder: Path) -> Act:
    """Call a manager's server, and shut it down."""
    port = yield
    with Client(("127.0.0.1", int(port)), authkey=b"key") as connection:
        connection.send((None, "shutdown", (), {}))
        connection.recv()


ACTS: dict[str, Callable[..., Act]] = {
    "touch": touch,
    "signal": signals,
    "drain": drain,
    "datagram": datagram,
    "netlink": netlink,
    "terminal": terminal,
    "open": opens,
    "message": message,
    "semaphore": semaphore,
    "lock": lock,
    "read": read,
    "client": client,
    "manager": manager,
}
