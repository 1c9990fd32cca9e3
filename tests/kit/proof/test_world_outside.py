"""Waits that only somebody outside the tree can end: never a deadlock.

Each test has a helper outside: the test itself, or a process that it starts.  The
program is first seen asleep; then the helper ends its wait, and it must still be alive.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from autograder.proof import syscalls
from tests.kit.proof.running import NET, end, wait_until_asleep

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start a program of these lines under the proof."""
    started: list[subprocess.Popen[str]] = []

    def start(
        text: str, *, stdin: int = subprocess.DEVNULL, pass_fds: Sequence[int] = ()
    ) -> subprocess.Popen[str]:
        program = tmp_path / "program.py"
        program.write_text(text)
        process = subprocess.Popen(
            [sys.executable, "-m", "autograder.proof", str(program)],
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=pass_fds,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        end(process)


def ended_well(process: subprocess.Popen[str]) -> str:
    """What the program wrote, when it ended by itself."""
    out, err = process.communicate(timeout=NET)
    assert process.returncode == 0, err
    return out


def test_input_comes_from_outside(start: Start) -> None:
    """A program that reads its input waits for the one who writes it."""
    process = start("print(input())", stdin=subprocess.PIPE)
    wait_until_asleep(process)
    assert process.stdin
    process.stdin.write("late\n")
    process.stdin.flush()
    assert ended_well(process) == "late\n"


def test_output_is_read_outside(start: Start) -> None:
    """A program whose output is full waits for the one who reads it."""
    process = start("print('x' * 1_000_000)")
    wait_until_asleep(process)
    assert len(ended_well(process)) == 1_000_001


def test_inherited_pipe_is_written_outside(start: Start) -> None:
    """A descriptor that the program inherited has its other end outside."""
    reading, writing = os.pipe()
    process = start(
        f"import os; print(os.read({reading}, 9))", pass_fds=[reading, writing]
    )
    wait_until_asleep(process)
    os.write(writing, b"late")
    assert "late" in ended_well(process)
    os.close(reading)
    os.close(writing)


def test_named_pipe_is_opened_outside(start: Start, tmp_path: Path) -> None:
    """Anybody may open a named pipe, no matter who has it open now."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    process = start(f"import os; print(os.read(os.open({str(pipe)!r}, os.O_RDWR), 9))")
    wait_until_asleep(process)
    pipe.write_bytes(b"late")
    assert "late" in ended_well(process)


def test_server_is_called_from_outside(start: Start) -> None:
    """A server waits for one who connects."""
    process = start(
        "import socket\n"
        "with socket.create_server(('127.0.0.1', 0)) as server:\n"
        "    print(server.getsockname()[1], flush=True)\n"
        "    connection, _ = server.accept()\n"
        "    print(connection.recv(9))\n"
    )
    assert process.stdout
    port = int(process.stdout.readline())
    wait_until_asleep(process)
    with socket.create_connection(("127.0.0.1", port)) as client:
        wait_until_asleep(process)
        client.sendall(b"late")
        assert "late" in ended_well(process)


def test_listener_of_the_library_is_called_from_outside(start: Start) -> None:
    """A program may tell somebody the random name of its own listener."""
    process = start(
        "from multiprocessing.connection import Listener\n"
        "with Listener(authkey=b'key') as listener:\n"
        "    print(listener.address, flush=True)\n"
        "    print(listener.accept().recv())\n"
    )
    assert process.stdout
    name = process.stdout.readline().strip()
    wait_until_asleep(process)
    code = (
        "from multiprocessing.connection import Client\n"
        f"Client({name!r}, authkey=b'key').send('late')\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=NET)
    assert ended_well(process) == "late\n"


def test_unix_server_outside_answers(start: Start, tmp_path: Path) -> None:
    """The other end of a connection may lie outside."""
    name = str(tmp_path / "socket")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(name)
        server.listen()
        process = start(
            "import socket\n"
            "client = socket.socket(socket.AF_UNIX)\n"
            f"client.connect({name!r})\n"
            "print(client.recv(9))\n"
        )
        connection, _ = server.accept()
        wait_until_asleep(process)
        connection.sendall(b"late")
        assert "late" in ended_well(process)


def test_pipe_was_passed_outside(start: Start, tmp_path: Path) -> None:
    """The program gave one end of its own pipe to somebody outside."""
    name = str(tmp_path / "socket")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(name)
        server.listen()
        process = start(
            "import os, socket\n"
            "reading, writing = os.pipe()\n"
            "with socket.socket(socket.AF_UNIX) as client:\n"
            f"    client.connect({name!r})\n"
            "    socket.send_fds(client, [b'x'], [writing])\n"
            "print(os.read(reading, 9))\n"
        )
        connection, _ = server.accept()
        _, [writing], _, _ = socket.recv_fds(connection, 1, 1)
        wait_until_asleep(process)
        os.write(writing, b"late")
        assert "late" in ended_well(process)
        os.close(writing)


SEMAPHORE = (
    "import sys, _multiprocessing\n"
    "lock = _multiprocessing.SemLock\n"
    "lock = {how}\n"
    "lock.{what}()\n"
)


def test_named_semaphore_is_released_outside(start: Start) -> None:
    """Memory that has a name may be opened by somebody outside, even later."""
    name = f"/lockstep-test-{os.getpid()}"
    process = start(
        SEMAPHORE.format(how=f"lock(1, 0, 1, {name!r}, False)", what="acquire")
    )
    try:
        wait_until_asleep(process)
        code = SEMAPHORE.format(how=f"lock._rebuild(0, 1, 1, {name!r})", what="release")
        subprocess.run([sys.executable, "-c", code], check=True, timeout=NET)
        ended_well(process)
    finally:
        Path(f"/dev/shm/sem.{name[1:]}").unlink(missing_ok=True)


FUTEX = (
    "import ctypes, mmap, os\n"
    "file = os.open({path!r}, os.O_RDWR)\n"
    "memory = mmap.mmap(file, 4096)\n"
    "os.close(file)\n"
    "word = ctypes.c_int.from_buffer(memory)\n"
    "print('mapped', flush=True)\n"
    "{before}\n"
    "address = ctypes.c_void_p(ctypes.addressof(word))\n"
    "ctypes.CDLL(None).syscall({number}, address, {command}, {count}, None)\n"
)


def test_nameless_memory_is_shared_outside(start: Start, tmp_path: Path) -> None:
    """A file that was mapped here and outside, and then lost its name."""
    path = tmp_path / "memory"
    path.write_bytes(bytes(4096))
    [number] = [n for n, name in syscalls.names_here().items() if name == "futex"]
    fixed = {"path": str(path), "number": number}
    wake = FUTEX.format(before="input(); word.value = 1", command=1, count=9, **fixed)
    outside = subprocess.Popen(
        [sys.executable, "-c", wake],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    process = start(FUTEX.format(before="", command=0, count=0, **fixed))
    for mapping in (outside, process):
        assert mapping.stdout
        mapping.stdout.readline()
    path.unlink()
    wait_until_asleep(process)
    outside.communicate("\n", timeout=NET)
    ended_well(process)


BEGIN = "import ctypes, os, select, signal, socket, threading\n"
READY = "print(os.getpid(), flush=True)\n"
EVENT = "event = threading.Event()\n"
WAIT = READY + "event.wait()\n"
CALLED = (  # by a C function, so that Python knows nothing of it
    "reading, writing = os.pipe()\n"
    "function = ctypes.CFUNCTYPE(None, ctypes.c_int)\n"
    "called = function(lambda _: os.write(writing, b'x') and None)\n"
    "ctypes.CDLL(None).signal({number}, called)\n" + READY + "os.read(reading, 1)\n"
)
LOCKED = (
    "lock = threading.Lock()\n"
    "lock.acquire()\n"
    "worker = threading.Thread(target=lock.acquire)\n"
    "worker.start()\n"
    "signal.signal({number}, lambda *_: lock.release())\n" + READY + "worker.join()\n"
)
CHILD = (
    "reading, writing = os.pipe()\n"
    "signal.signal({number}, lambda *_: os.write(writing, b'x'))\n"
    "if os.fork() == 0:\n"
    "    print(os.getpid(), flush=True)\n"
    "    os.read(reading, 1)\n"
    "    os._exit(0)\n"
    "os.wait()\n"
)
LOOP = (
    "import asyncio\n"
    "async def main():\n"
    "    event = asyncio.Event()\n"
    "    asyncio.get_running_loop().add_signal_handler({number}, event.set)\n"
    "    " + READY + "    await event.wait()\n"
    "asyncio.run(main())\n"
)
BLOCKED = "signal.pthread_sigmask(signal.SIG_BLOCK, [{number}])\n"
DESCRIPTOR = (
    BLOCKED + "mask = (ctypes.c_ulong * 16)(1 << ({number} - 1))\n"
    "fd = ctypes.CDLL(None).signalfd(-1, ctypes.byref(mask), 0)\n"
)
OWN = EVENT + "signal.signal({number}, lambda *_: event.set())\n" + WAIT
ASKED = (
    EVENT
    + "signal.signal({number}, signal.default_int_handler)\n"
    + READY
    + "try:\n    event.wait()\nexcept KeyboardInterrupt:\n    pass\n"
)
WOKEN = (  # by the byte, in a worker: the main thread's exception is not needed
    "reading, writing = os.pipe()\n"
    "os.set_blocking(writing, False)\n"
    "signal.set_wakeup_fd(writing)\n"
    "worker = threading.Thread(target=os.read, args=(reading, 1))\n"
    "worker.start()\n" + READY + "try:\n"
    "    worker.join()\nexcept KeyboardInterrupt:\n    worker.join()\n"
)
SIGNALLED = {
    "service": (OWN, signal.SIGTERM),
    "interrupt": (OWN, signal.SIGINT),
    "interrupt asked for": (ASKED, signal.SIGINT),
    "abort as interrupt": (ASKED, signal.SIGABRT),
    "interrupt as a byte": (WOKEN, signal.SIGINT),
    "window": (OWN, signal.SIGWINCH),
    "abort": (OWN, signal.SIGABRT),
    "alarm of another": (OWN, signal.SIGALRM),
    "dump": (OWN, signal.SIGRTMAX - 1),
    "worker": (LOCKED, signal.SIGUSR1),
    "child": (CHILD, signal.SIGINT),
    "loop": (LOOP, signal.SIGTERM),
    "loop interrupted": (LOOP, signal.SIGINT),
    "by C": (CALLED, signal.SIGINT),
    "sigwait": (BLOCKED + READY + "signal.sigwait([{number}])\n", signal.SIGUSR1),
    "read": (DESCRIPTOR + READY + "os.read(fd, 128)\n", signal.SIGHUP),
    "poll": (
        DESCRIPTOR
        + "poll = select.epoll()\npoll.register(fd)\n"
        + READY
        + "poll.poll()",
        signal.SIGHUP,
    ),
    "pause": (
        READY + "try:\n    signal.pause()\nexcept KeyboardInterrupt:\n    pass\n",
        signal.SIGINT,
    ),
    "asynchronous input": (
        "import fcntl\nreading, writing = os.pipe()\n"
        + BLOCKED
        + "fcntl.fcntl(reading, fcntl.F_SETOWN, os.getpid())\n"
        "fcntl.fcntl(reading, 10, {number})\n"
        "fcntl.fcntl(reading, fcntl.F_SETFL, os.O_ASYNC)\n"
        + READY
        + "signal.sigwait([{number}])\n",
        signal.SIGRTMIN + 2,
    ),
}


@pytest.mark.parametrize("kind", SIGNALLED)
def test_signal_is_sent_from_outside(start: Start, kind: str) -> None:
    """A handler of the program's own may do anything; a blocked signal is awaited."""
    text, number = SIGNALLED[kind]
    process = start(BEGIN + text.format(number=int(number)))
    assert process.stdout
    program = int(process.stdout.readline())
    wait_until_asleep(process)
    os.kill(program, number)
    ended_well(process)


PASSES = (
    BEGIN + "way = socket.socket(socket.AF_UNIX, socket.{kind})\n"
    "way.connect({name!r})\n"
    "reading, writing = os.pipe()\n"
    "socket.send_fds(way, [b'x'], [writing])\n"
    "{then}\n"
    "print(os.read(reading, 9))\n"
)


@pytest.mark.parametrize("then", ["", "os.close(writing); way.close()"])
@pytest.mark.parametrize("accepts", [True, False])
def test_descriptor_is_on_its_way_outside(
    start: Start, tmp_path: Path, then: str, accepts: bool
) -> None:
    """Nobody holds what has been sent and not yet received; and yet it is not lost."""
    name = str(tmp_path / "socket")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(name)
        server.listen()
        process = start(PASSES.format(kind="SOCK_STREAM", name=name, then=then))
        connection = server.accept()[0] if accepts else None
        wait_until_asleep(process)
        connection = connection or server.accept()[0]
        received_and_written(connection, process)
        connection.close()


def test_descriptor_is_on_its_way_in_a_datagram(start: Start, tmp_path: Path) -> None:
    """A socket that many may send to has no other end."""
    name = str(tmp_path / "socket")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiver:
        receiver.bind(name)
        process = start(PASSES.format(kind="SOCK_DGRAM", name=name, then="way.close()"))
        wait_until_asleep(process)
        received_and_written(receiver, process)


def received_and_written(
    socket_: socket.socket, process: subprocess.Popen[str]
) -> None:
    """Take the end of the pipe out of a socket, and write into it."""
    assert process.poll() is None
    _, [writing], _, _ = socket.recv_fds(socket_, 1, 1)
    os.write(writing, b"late")
    assert "late" in ended_well(process)
    os.close(writing)


MANAGER = (
    "import multiprocessing, sys\n"
    "from multiprocessing.managers import SyncManager\n"
    "if __name__ == '__main__':\n"
    "    {begin}\n"
    "    queue = manager.Queue()\n"
    "    token = queue._token\n"
    "    print(token.address, token.id, {key}.hex(), flush=True)\n"
    "    print(queue.get())\n"
)
BEGINS = {
    "address read": "manager = multiprocessing.Manager(); manager.address",
    "key chosen": "manager = SyncManager(authkey=b'key'); manager.start()",
    "key read": "manager = multiprocessing.Manager(); "
    "multiprocessing.current_process().authkey",
    "key of all chosen": "multiprocessing.current_process().authkey = b'key'; "
    "manager = multiprocessing.Manager()",
}
PUT = (
    "import sys\n"
    "from multiprocessing.managers import BaseProxy, SyncManager, Token\n"
    "address, number, key = sys.argv[1], sys.argv[2], bytes.fromhex(sys.argv[3])\n"
    "token = Token('Queue', address, number)\n"
    "SyncManager(address=address, authkey=key).connect()\n"
    "BaseProxy(token, 'pickle', authkey=key)._callmethod('put', ('late',))\n"
)


@pytest.mark.parametrize("how", BEGINS)
def test_manager_is_called_from_outside(start: Start, how: str) -> None:
    """Who has taken the address or the key of a manager may have given it away."""
    text = MANAGER.format(begin=BEGINS[how], key="bytes(manager._authkey)")
    process = start(text)
    assert process.stdout
    words = process.stdout.readline().split()
    wait_until_asleep(process)
    subprocess.run([sys.executable, "-c", PUT, *words], check=True, timeout=NET)
    assert ended_well(process) == "late\n"


SYSTEM_V = (
    "import ctypes, sys\n"
    "libc = ctypes.CDLL(None)\n"
    "libc.shmat.restype = ctypes.c_void_p\n"
    "number = {number}\n"
    "memory = ctypes.c_void_p(libc.shmat(number, None, 0))\n"
)


def test_semaphore_in_system_v_memory_is_posted_outside(start: Start) -> None:
    """Such memory is found by its number, as long as it is not taken away."""
    number = "libc.shmget(0, 4096, 0o600)"
    wait = (
        "libc.sem_init(memory, 1, 0)\nprint(number, flush=True)\nlibc.sem_wait(memory)"
    )
    process = start(
        SYSTEM_V.format(number=number) + wait + "\nlibc.shmctl(number, 0, None)\n"
    )
    assert process.stdout
    name = process.stdout.readline().strip()
    wait_until_asleep(process)
    code = SYSTEM_V.format(number=name) + "libc.sem_post(memory)\n"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=NET)
    ended_well(process)
