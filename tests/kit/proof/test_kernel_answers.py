"""What the kernel answers about our own descriptors, sockets, locks and memory."""

from __future__ import annotations

import contextlib
import fcntl
import mmap
import os
import select
import signal
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.proof import procfs, sockets
from autograder.proof.descriptor_holders import READS, WRITES, Holders
from autograder.proof.ends import (
    NOT_ACCEPTED,
    AwaitedDescriptor,
    Closure,
    Want,
    examine,
)
from autograder.proof.filelocks import examine_lock
from autograder.proof.look import look_at
from autograder.proof.named_memory import can_be_opened
from autograder.proof.passed import given_outside
from autograder.proof.scene import Scene, World

WE = os.getpid()
ALONE = Scene(world=World(root_pid=WE), looks=look_at(WE))


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Two ends of a Unix connection, both ours."""
    left, right = socket.socketpair()
    with left, right:
        yield left, right


@pytest.fixture
def connection() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Two ends of a TCP connection, both ours."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        left = socket.create_connection(server.getsockname())
        right, _ = server.accept()
    with left, right:
        yield left, right


def ours(
    fd: int, *, writes: bool = False, world: World | None = None
) -> AwaitedDescriptor:
    """What is found about a descriptor of ours, as if we were the whole tree."""
    scene = Scene(world=world or World(root_pid=WE), looks=look_at(WE))
    return examine(Want(pid=WE, fd=fd, writes=writes), scene)


def test_pipe_is_closed_when_we_hold_both_ends() -> None:
    """A reader waits for a writer, a writer for a reader."""
    reading, writing = os.pipe()
    end = ours(reading)
    assert (end.closure, end.holders) == (Closure.CLOSED, (WE,))
    os.close(writing)
    assert ours(reading).closure is Closure.EXTERNAL  # nobody is seen to hold it
    os.close(reading)


def test_pipe_with_data_is_ready() -> None:
    """A process that waits for what is there has just been served."""
    reading, writing = os.pipe()
    os.write(writing, b"x")
    assert ours(reading).closure is Closure.READY
    assert ours(writing, writes=True).closure is Closure.READY
    os.close(reading)
    os.close(writing)


def test_inherited_description_is_external() -> None:
    """What the world calls outside is outside."""
    reading, writing = os.pipe()
    world = World(root_pid=WE, outside=frozenset({procfs.target(WE, reading)}))
    assert ours(reading, world=world).closure is Closure.EXTERNAL
    os.close(reading)
    os.close(writing)


def test_holders_tell_readers_from_writers() -> None:
    """The two ends of a pipe have one name and two modes."""
    reading, writing = os.pipe()
    name = procfs.target(WE, reading)
    assert Holders().with_mode(name, READS) == [WE]
    assert Holders().outside(name, frozenset({WE})) == []
    assert Holders().outside(name, frozenset()) == [WE]
    os.close(writing)
    assert Holders().with_mode(name, WRITES) == []
    os.close(reading)


def test_unix_peers_are_known(pair: tuple[socket.socket, socket.socket]) -> None:
    """Each end names the other, and what waits in it."""
    left, right = (os.fstat(end.fileno()).st_ino for end in pair)
    pair[1].send(b"abc")
    table = sockets.unix_sockets()
    assert (table[left].peer, table[right].peer) == (right, left)
    assert (table[left].waiting, table[right].waiting) == (3, 0)
    assert table[left].kind == sockets.STREAM
    assert [sockets.peer_inode(end) for end in (left, right)] == [right, left]


def test_a_socket_of_nobody_has_no_peer() -> None:
    """Nor has one that was closed meanwhile; nothing is raised."""
    with socket.socket(socket.AF_UNIX) as alone:
        inode = os.fstat(alone.fileno()).st_ino
        assert sockets.peer_inode(inode) == 0
    assert sockets.peer_inode(inode) == 0


def test_ready_made_socket_asks_its_namespace(
    pair: tuple[socket.socket, socket.socket],
) -> None:
    """A netlink socket that was opened elsewhere is used, and left open."""
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 4) as link:
        table = sockets.unix_sockets(link)
        assert os.fstat(pair[0].fileno()).st_ino in table
        assert sockets.unix_sockets(link).keys() >= {os.fstat(pair[1].fileno()).st_ino}


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6, socket.AF_UNIX])
def test_a_connection_that_waits_to_be_accepted_is_its_listeners(
    family: socket.AddressFamily,
) -> None:
    """Only who holds the listener could accept it, and then write."""
    hosts = {socket.AF_INET: ("127.0.0.1", 0), socket.AF_INET6: ("::1", 0)}
    with socket.socket(family) as listener, socket.socket(family) as client:
        listener.bind(hosts.get(family, ""))
        listener.listen()
        client.connect(listener.getsockname())
        end = ours(client.fileno())
        assert (end.closure, end.reason) == (Closure.CLOSED, NOT_ACCEPTED)
        assert not end.accepted
        assert end.holders == (WE,)
        outside = frozenset({procfs.target(WE, listener.fileno())})
        world = World(root_pid=WE, outside=outside)
        assert ours(client.fileno(), world=world).closure is Closure.EXTERNAL
        nobody = Scene(world=World(root_pid=WE), looks={})
        want = Want(pid=WE, fd=client.fileno())
        assert examine(want, nobody).closure is Closure.EXTERNAL
        accepted, _ = listener.accept()
        with accepted:
            assert ours(client.fileno()).reason == ""
            accepted.send(b"x")
            assert ours(client.fileno()).closure is Closure.READY


@pytest.mark.parametrize("kind", ["pair", "connection"])
def test_socket_is_closed_when_we_hold_both_ends(
    kind: str, request: pytest.FixtureRequest
) -> None:
    """Unix or TCP: with nothing on its way, only we could send."""
    left, right = request.getfixturevalue(kind)
    assert ours(left.fileno()).closure is Closure.CLOSED
    right.send(b"x")
    assert ours(left.fileno()).closure is Closure.READY


def test_socket_with_a_timeout_of_its_own_is_timed(
    pair: tuple[socket.socket, socket.socket],
) -> None:
    """The call shows no time limit, the socket has one."""
    limit = b"\x01" + bytes(15)
    pair[0].setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, limit)
    assert ours(pair[0].fileno()).closure is Closure.TIMED


def test_gate_is_a_gate(pair: tuple[socket.socket, socket.socket]) -> None:
    """A client socket that the referee holds."""
    inode = os.fstat(pair[0].fileno()).st_ino
    world = World(root_pid=WE, gate_inodes=frozenset({inode}))
    assert ours(pair[0].fileno(), world=world).closure is Closure.GATE


def test_room_in_tcp_is_never_proved(
    connection: tuple[socket.socket, socket.socket],
) -> None:
    """The kernel may find room by itself."""
    connection[0].setblocking(False)
    with contextlib.suppress(BlockingIOError):
        while connection[0].send(bytes(1 << 16)):
            pass
    assert ours(connection[0].fileno(), writes=True).closure is Closure.EXTERNAL


def test_strangers_are_external() -> None:
    """A listener, a datagram socket, a terminal, a file: somebody may come."""
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as local,
    ):
        master, slave = os.openpty()
        null = os.open(os.devnull, os.O_RDONLY)
        for fd in (*map(socket.socket.fileno, (server, datagrams, local)), slave, null):
            assert ours(fd).closure is Closure.EXTERNAL
        for fd in (master, slave, null):
            os.close(fd)
    assert ours(999_999).closure is Closure.EXTERNAL


def test_end_of_a_child_is_closed_while_it_lives() -> None:
    """A pidfd becomes ready when its process ends."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.read(reading, 1)
        os._exit(0)
    fd = os.pidfd_open(child)
    scene = Scene(world=World(root_pid=WE), looks=look_at(WE) | look_at(child))
    assert examine(Want(pid=WE, fd=fd), scene).closure is Closure.CLOSED
    assert ours(fd).closure is Closure.EXTERNAL  # a child outside this tree
    os.kill(child, signal.SIGKILL)
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    scene = Scene(world=World(root_pid=WE), looks=look_at(WE) | look_at(child))
    assert examine(Want(pid=WE, fd=fd), scene).closure is Closure.READY
    os.waitpid(child, 0)
    for each in (fd, reading, writing):
        os.close(each)


def sends_a_descriptor(name: str) -> int:
    """A child that sends the end of a pipe to the one who listens there, and sleeps."""
    child = os.fork()
    if child == 0:
        with socket.socket(socket.AF_UNIX) as way:
            way.connect(name)
            reading, writing = os.pipe()
            socket.send_fds(way, [b"x"], [writing])
            os.close(writing)
            os.read(reading, 1)
            os._exit(0)
    while "pipe" not in procfs.sleeps_at(child, child):
        pass
    return child


@pytest.mark.parametrize("accepts", ["never", "while we look", "before"])
def test_descriptor_on_its_way_is_seen(tmp_path: Path, accepts: str) -> None:
    """Whether the connection is accepted before the look, during it, or later."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket"))
        server.listen()
        child = sends_a_descriptor(str(tmp_path / "socket"))
        connection = server.accept()[0] if accepts == "before" else None
        scene = Scene(world=World(root_pid=WE), looks=look_at(child))
        assert scene.unix_table()
        if accepts == "while we look":
            connection = server.accept()[0]
        assert given_outside(scene)
        if connection is not None:
            _, [writing], _, _ = socket.recv_fds(connection, 1, 1)
            while given_outside(Scene(world=World(root_pid=WE), looks=look_at(child))):
                pass  # not for this one: other programs may just pass some, too
            os.close(writing)
            connection.close()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


@pytest.mark.parametrize("lock", [fcntl.flock, fcntl.lockf])
def test_lock_of_a_file_has_a_holder(lock: object) -> None:
    """The kernel tells who holds a lock; without one, nobody is known to."""
    assert callable(lock)
    scene = Scene(world=World(root_pid=WE), looks=look_at(WE))
    with tempfile.NamedTemporaryFile() as file:
        assert examine_lock(WE, file.fileno(), scene).closure is Closure.EXTERNAL
        lock(file, fcntl.LOCK_EX)
        end = examine_lock(WE, file.fileno(), scene)
        assert (end.closure, end.holders) == (Closure.CLOSED, (WE,))
        stranger = Scene(world=World(root_pid=WE), looks={})
        found = examine_lock(WE, file.fileno(), stranger)
        assert found.closure is Closure.EXTERNAL


def test_borrowed_descriptor_is_the_same_and_is_given_back() -> None:
    """A duplicate of the description, for as long as the block lasts."""
    reading, writing = os.pipe()
    os.write(writing, b"x")
    with procfs.borrowed(WE, reading) as copy:
        assert copy not in (reading, writing)
        assert select.select([copy], [], [], 0)[0] == [copy]
    with pytest.raises(OSError, match="Bad file"):
        os.fstat(copy)
    os.close(reading)
    os.close(writing)


def address_of(memory: mmap.mmap) -> procfs.Area:
    """The area of our memory that begins with these bytes."""
    mark = os.urandom(16)
    memory[:16] = mark
    areas = [a for a in procfs.areas(WE) if a.shared and a.end - a.start >= 16]
    return next(a for a in areas if procfs.memory(WE, a.start, 16) == mark)


def test_memory_without_a_name_cannot_be_opened(tmp_path: Path) -> None:
    """Shared by a fork alone, or by a file that has lost its last name."""
    with mmap.mmap(-1, 4096) as memory:
        area = address_of(memory)
        assert not can_be_opened(WE, area, ALONE)
        assert procfs.area_at(WE, area.start + 8) == area
    path, second = tmp_path / "a", tmp_path / "b"
    path.write_bytes(bytes(4096))
    second.hardlink_to(path)
    with path.open("r+b") as file, mmap.mmap(file.fileno(), 4096) as memory:
        assert can_be_opened(WE, address_of(memory), ALONE)
        path.unlink()
        assert can_be_opened(WE, address_of(memory), ALONE)  # by its other name


def test_nothing_is_guessed() -> None:
    """What is not there is an error, and no answer."""
    with pytest.raises(OSError, match="Input/output"):
        procfs.memory(WE, 8, 4)
    with pytest.raises(OSError, match="No such file"):
        procfs.target(WE, 999_999)
    assert procfs.area_at(WE, 8) is None
    assert not procfs.has_posix_timer(WE)


def test_a_killed_process_is_known_before_it_is_gone() -> None:
    """It may have had no turn yet to end, or nobody has waited for it."""
    child = os.fork()
    if not child:
        signal.pause()
    assert not procfs.is_killed(child)
    os.kill(child, signal.SIGSTOP)
    assert not procfs.is_killed(child)
    os.kill(child, signal.SIGKILL)
    assert procfs.is_killed(child)
    os.waitpid(child, 0)
    assert procfs.is_killed(child)
