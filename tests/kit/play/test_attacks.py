"""Programs that attack the play: the run stays honest, and nobody survives it."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator

import pytest

from autograder.evidence import Outcome, Role, Run
from autograder.play import orphans, tree

Perform = Callable[..., Run]

# What the attacks use: the socket of the runner, the number of its request, its gates.
TOOLS = """
import json, os, signal, socket, struct, sys, threading, time

def protocol():
    for fd in map(int, os.listdir('/proc/self/fd')):
        try:
            if os.readlink(f'/proc/self/fd/{fd}').startswith('socket'):
                return fd
        except OSError:
            pass

def number():
    frame = sys._getframe()
    while 'request' not in frame.f_locals:
        frame = frame.f_back
    return frame.f_locals['request']['id']

def send(fd, message):
    body = json.dumps(message).encode()
    os.write(fd, struct.pack('>I', len(body)) + body)

def answer(value):
    reply = {'id': number(), 'outcome': 'returned', 'value': value, 'threads': []}
    send(protocol(), reply)

def gate(label, kind):
    s = socket.socket(socket.AF_UNIX)
    s.connect(os.environ['LOCKSTEP_GATES'][5:])
    send(s.fileno(), {'kind': kind, 'label': label})
    return s

def wait_for_ever():
    threading.Lock().acquire()
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()

def own(ending):
    return f"{os.environ['LOCKSTEP_LINES']}/{os.getpid()}.{ending}"
"""
RIGHT = """
import threading

def solve(tasks):
    results = {}
    def run(i):
        results[i] = tasks[i]()
    threads = [threading.Thread(target=run, args=(i,)) for i in range(len(tasks))]
    for t in threads: t.start()
    for t in threads: t.join()
    return [results[i] for i in range(len(tasks))]
"""


def doing(body: str) -> str:
    """A submission whose ``solve`` does ``body``."""
    return f"{TOOLS}\ndef solve(tasks=()):\n" + textwrap.indent(
        textwrap.dedent(body).strip(), "    "
    )


@pytest.fixture(autouse=True)
def _nobody_survives() -> Iterator[None]:
    """Whatever a test plays, no process of it is alive afterwards."""
    before = orphans.below()
    yield
    assert orphans.below() == before


CRASHES = {
    "kills its supervisor": "os.kill(os.getppid(), 9)\nwait_for_ever()",
    "kills its group": "os.killpg(0, 9)",
    "becomes another program": "os.execv('/bin/true', ['true'])",
    "closes all it has": "os.closerange(3, 4096)",
    "ends in a thread": """
        thread = threading.Thread(target=os._exit, args=(0,))
        thread.start()
        thread.join()
    """,
    "ends after its answer": """
        def late():
            while 'solve' in names(sys._current_frames()[main]): pass
            os._exit(0)
        def names(frame):
            while frame is not None:
                yield frame.f_code.co_name
                frame = frame.f_back
        main = threading.get_ident()
        threading.Thread(target=late, daemon=True).start()
    """,
    "speaks nonsense": "os.write(protocol(), b'hello, this is not a frame')",
    "answers twice": "answer('a guess')\nanswer('another')\nwait_for_ever()",
    "answers with a foreign number": "send(protocol(), {'id': 'me', 'value': 1})",
}


@pytest.mark.parametrize("attack", CRASHES)
def test_ends_as_a_crash(perform: Perform, attack: str) -> None:
    """It is a crash, whatever was answered before; the next play is right."""
    run = perform(doing(CRASHES[attack]), "only")
    assert run.outcome is Outcome.CRASHED, run
    run = perform(RIGHT, "call", "a", "b")
    assert run.value == [run.tokens["a"], run.tokens["b"]]


def test_an_answer_of_its_own_brings_no_token(perform: Perform) -> None:
    """An answer before any task ran has no token, and the run has no arrival."""
    run = perform(doing("answer(['a', 'b'])\nwait_for_ever()"), "call", "a", "b")
    assert run.outcome is Outcome.RETURNED
    assert run.value != [run.tokens["a"], run.tokens["b"]]
    assert run.arrivals == ()


def test_gates_of_its_own_say_who_stands_there(perform: Perform) -> None:
    """Who makes gates by hand gets tokens, and is seen to be the caller, alone."""
    body = "gates = [gate(x, 'task') for x in 'ab']\nreturn [g.recv(99) for g in gates]"
    run = perform(doing(body), "call", "a", "b")
    assert [arrival.actor.role for arrival in run.arrivals] == [Role.MAIN, Role.MAIN]
    assert max(len(step.offered) for step in run.steps) == 1


def test_nothing_of_the_supervisor_is_in_its_hands(perform: Perform) -> None:
    """The one socket that the program has is the one on which it answers."""
    body = """
        links = []
        for fd in os.listdir('/proc/self/fd'):
            try: links.append(os.readlink(f'/proc/self/fd/{fd}'))
            except OSError: pass
        return [link for link in links if link.startswith('socket')]
    """
    assert len(perform(doing(body), "only").value) == 1


FLOODS = {
    "notes": "gate('x', 'note')",
    "gates": "gate('x', 'gate')",
    "connections": """
        s = socket.socket(socket.AF_UNIX)
        s.connect(os.environ['LOCKSTEP_GATES'][5:])
    """,
    "output": "os.write(1, b'x' * 4096)",
    "children": "os.fork() or os._exit(0)\nos.wait()",
    "itself": "if os.fork(): os._exit(0)",
}


@pytest.mark.parametrize("flood", FLOODS)
def test_a_flood_without_end_is_left_behind(perform: Perform, flood: str) -> None:
    """A child that floods the referee forever cannot keep it from its verdict."""
    for_ever = textwrap.indent(textwrap.dedent(FLOODS[flood]).strip(), " " * 8)
    body = f"if os.fork() == 0:\n    while True:\n{for_ever}\nreturn 7"
    run = perform(doing(body), "only")
    assert (run.outcome, run.value) == (Outcome.RETURNED, 7)
    assert run.leftovers


def test_thousands_of_connections_are_refused(perform: Perform) -> None:
    """Files of the grader are not used up, and the tasks still meet."""
    body = """
        global kept
        kept = []
        for _ in range(3000):
            s = socket.socket(socket.AF_UNIX)
            s.connect(os.environ['LOCKSTEP_GATES'][5:])
            kept.append(s)
        kept.clear()
        return right(tasks)
    """
    source = doing(body) + RIGHT.replace("solve", "right")
    run = perform(source, "call", "a", "b")
    assert run.value == [run.tokens["a"], run.tokens["b"]]


def test_stops_itself(perform: Perform) -> None:
    """A stopped program is stuck, in seconds."""
    run = perform(doing("os.kill(os.getpid(), signal.SIGSTOP)"), "only")
    assert (run.outcome, run.stuck_reason) == (Outcome.STUCK, "stopped")


def test_stops_its_supervisor(
    perform: Perform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who cannot be ended by a stopped warden is ended by the grader."""
    monkeypatch.setattr(tree, "_PATIENCE", 0.3)
    body = """
        os.kill(os.getppid(), signal.SIGSTOP)
        if os.fork() == 0:
            os.setsid()
            while True: signal.pause()
        return 7
    """
    run = perform(doing(body), "only")
    assert (run.outcome, run.value) == (Outcome.RETURNED, 7)
    assert run.leftovers


@pytest.mark.parametrize("ending", ["facts", "stack"])
@pytest.mark.parametrize(
    "replacement", ["os.mkfifo(path)", "os.symlink('/dev/zero', path)"]
)
def test_a_trap_in_place_of_a_file(
    perform: Perform, ending: str, replacement: str
) -> None:
    """A pipe or an endless device where the grader reads costs it nothing."""
    body = f"path = own('{ending}')\nos.unlink(path)\n{replacement}\nwait_for_ever()"
    run = perform(doing(body), "only")
    assert run.outcome in (Outcome.DEADLOCKED, Outcome.STUCK)


def test_a_trap_in_place_of_its_source(perform: Perform) -> None:
    """A program may replace its own file by a pipe; it is not quoted then."""
    run = perform(doing("os.unlink(__file__)\nos.mkfifo(__file__)\nreturn 7"), "only")
    assert (run.outcome, run.value) == (Outcome.RETURNED, 7)


def test_lies_about_threads_and_lines(perform: Perform) -> None:
    """What cannot be a thread or a line of a file is not believed."""
    body = r"""
        with open(own('facts'), 'a') as file:
            file.write('thread x y z\nthread 1 ' + '9' * 5000 + ' z\n')
        with open(own('stack'), 'a') as file:
            file.write('Thread 0x1\n  File "\\Uffffffff", line 0 in x\n')
            file.write('  File "x", line ' + '9' * 5000 + ' in x\n')
        wait_for_ever()
    """
    run = perform(doing(body), "only")
    assert run.outcome in (Outcome.DEADLOCKED, Outcome.STUCK)


def test_takes_its_folder_away(
    perform: Perform, capfd: pytest.CaptureFixture[str]
) -> None:
    """A program may remove its scratch folder; the grader has nothing to say."""
    body = """
        import shutil
        shutil.rmtree(os.path.dirname(os.environ['TMPDIR']))
        return 7
    """
    run = perform(doing(body), "only")
    assert (run.outcome, run.value) == (Outcome.RETURNED, 7)
    assert capfd.readouterr() == ("", "")


def test_what_it_replaces_is_its_own(perform: Perform) -> None:
    """Replaced clocks and sockets change nothing for the gates."""
    source = TOOLS + RIGHT
    source += """
time.sleep = time.monotonic = time.time = socket.socket = None
threading.get_ident = os.getppid = lambda: 1
"""
    run = perform(source, "call", "a", "b")
    assert run.outcome is Outcome.RETURNED, run.raised
    assert run.value == [run.tokens["a"], run.tokens["b"]]
    assert {arrival.actor.role for arrival in run.arrivals} == {Role.THREAD}


def test_a_busy_thread_is_left_behind(perform: Perform) -> None:
    """A thread that never sleeps is seen after the return as one that does."""
    body = """
        def busy():
            while True: pass
        threading.Thread(target=busy, name="busy").start()
        return 7
    """
    run = perform(doing(body), "only")
    assert (run.outcome, run.value) == (Outcome.RETURNED, 7)
    assert [left.actor.name for left in run.leftovers] == ["busy"]


def test_a_bomb_is_ended(perform: Perform) -> None:
    """A hundred processes in sessions of their own, deaf to signals, all end."""
    body = """
        for _ in range(100):
            if os.fork() == 0:
                os.setsid()
                signal.signal(signal.SIGTERM, signal.SIG_IGN)
                while True: signal.pause()
        return 7
    """
    run = perform(doing(body), "only")
    assert (run.outcome, run.value) == (Outcome.RETURNED, 7)
    assert len(run.leftovers) == 100


def test_what_it_does_to_the_clock_is_its_own_harm(perform: Perform) -> None:
    """A clock that it truncates kills the program instead of the grader."""
    body = "os.truncate(os.environ['LOCKSTEP_CLOCK'], 0)\ntime.sleep(1)\ntime.time()"
    run = perform(doing(body), "only")
    assert run.outcome in (Outcome.CRASHED, Outcome.RETURNED)
    run = perform(doing("time.sleep(1)\nreturn 7"), "only")
    assert run.value == 7


def test_holds_its_supervisor_like_a_debugger(
    perform: Perform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A supervisor that is traced is killed like all the rest."""
    monkeypatch.setattr(tree, "_PATIENCE", 0.3)
    body = """
        import ctypes
        attach, supervisor = 16, os.getppid()
        r, w = os.pipe()
        if os.fork() == 0:
            held = ctypes.CDLL(None).ptrace(attach, supervisor, 0, 0)
            os.write(w, b'%d' % held)
            while True: signal.pause()
        return os.read(r, 9).decode()
    """
    run = perform(doing(body), "only")
    assert run.outcome is Outcome.RETURNED
    assert run.value in ("0", "-1")  # where that is forbidden, there is nothing to see
