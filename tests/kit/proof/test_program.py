"""What `lockstep run` does beside the proof: it is the program, as far as can be."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder.proof.look import look_at
from tests.kit.proof.running import NET, run, wait_until_asleep
from tests.kit.until import until

DEADLOCK = "import threading; threading.Event().wait()\n"
# By `os.write`: a handler may interrupt a print, and must not print in its middle.
TELL_SIGNALS = (
    "import os, signal, time\n"
    "def end(number, frame):\n"
    "    os.write(1, signal.Signals(number).name.encode() + b'\\n')\n"
    "    raise SystemExit(9)\n"
    "for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):\n"
    "    signal.signal(number, end)\n"
    "print('ready', flush=True)\n"
)


def command(tmp_path: Path, text: str) -> list[str]:
    """The command that runs a program of these lines under the proof."""
    program = tmp_path / "program.py"
    program.write_text(text)
    return [sys.executable, "-m", "autograder.proof", str(program)]


def test_status_three_of_the_program_is_told_apart(tmp_path: Path) -> None:
    """A program with the status of a deadlock is not taken for one."""
    result = run(command(tmp_path, "raise SystemExit(3)"))
    assert result.returncode == 3
    assert "no deadlock: the program itself exited with status 3" in result.stderr


def test_says_nothing_about_a_program_that_ends(tmp_path: Path) -> None:
    """Nothing is added to what a program writes, and its arguments reach it."""
    text = "import sys; print(sys.argv[1:]); print('e', file=sys.stderr)"
    result = run([*command(tmp_path, text), "-x", "two words"])
    assert result.stdout == "['-x', 'two words']\n"
    assert result.stderr == "e\n"


def test_program_that_is_missing_fails_as_it_does_alone(tmp_path: Path) -> None:
    """A file that is not there is Python's to complain about."""
    result = run([sys.executable, "-m", "autograder.proof", str(tmp_path / "none.py")])
    assert result.returncode == 2
    assert "No such file" in result.stderr


def test_without_a_program_the_usage_is_told() -> None:
    """No program is wrong usage."""
    result = run([sys.executable, "-m", "autograder.proof"])
    assert result.returncode == 2
    assert result.stderr.startswith("usage:")


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGTERM, signal.SIGKILL])
def test_dies_by_the_signal_of_the_program(tmp_path: Path, number: int) -> None:
    """The process that started us sees the same signal."""
    result = run(command(tmp_path, f"import os; os.kill(os.getpid(), {number})"))
    assert result.returncode == -number


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_forwards_a_signal_sent_to_us(tmp_path: Path, number: signal.Signals) -> None:
    """A signal for us reaches the program, which may end in its own way."""
    text = TELL_SIGNALS + "time.sleep(60)\n"
    with subprocess.Popen(
        command(tmp_path, text), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        wait_until_asleep(process)  # on its way there, it would sleep for all that
        process.send_signal(number)
        out, _ = process.communicate(timeout=NET)
    assert out == f"{number.name}\n"
    assert process.returncode == 9


def test_key_at_the_terminal_reaches_the_program_once(tmp_path: Path) -> None:
    """Ctrl-C is the program's, and comes once."""
    text = TELL_SIGNALS.replace("raise SystemExit(9)", "pass")
    text += "time.sleep(1)\nprint('end', flush=True)\n"
    pid, terminal = pty.fork()
    if pid == 0:
        words = command(tmp_path, text)
        os.execv(words[0], words)
    with open(terminal, "rb+", buffering=0) as screen:  # noqa: PTH123 - a descriptor
        assert b"ready" in screen.readline()
        screen.write(b"\x03")
        lines = [screen.readline()]
        while b"end" not in lines[-1]:
            lines.append(screen.readline())
        _, status = os.waitpid(pid, 0)
    assert sum(b"SIGINT" in line for line in lines) == 1
    assert os.waitstatus_to_exitcode(status) == 0


def test_program_that_stops_itself_stops_us(tmp_path: Path) -> None:
    """A shell sees the stop, and wakes us both."""
    text = "import os, signal; os.kill(os.getpid(), signal.SIGTSTP); print('on')"
    with subprocess.Popen(
        command(tmp_path, text),
        stdout=subprocess.PIPE,
        text=True,
        process_group=0,  # in ours, if that is orphaned, nobody can be stopped
    ) as process:
        _, status = os.waitpid(process.pid, os.WUNTRACED)
        assert os.WIFSTOPPED(status)
        process.send_signal(signal.SIGCONT)
        out, _ = process.communicate(timeout=NET)
    assert out == "on\n"


LEAVES_OTHERS = (
    "import os, threading\n"
    "reading, writing = os.pipe()\n"
    "if os.fork() == 0:\n"
    "    os.setsid()\n"
    "    if os.fork() == 0:\n"
    "        os.write(1, b'%d\\n' % os.getpid())\n"
    "        os.read(reading, 1)\n"
    "    os._exit(0)\n"
    "os.wait()\n"
    "os.write(1, b'%d\\n' % os.getpid())\n"
    "threading.Event().wait()\n"
)


def test_deadlock_leaves_nobody_alive(tmp_path: Path) -> None:
    """Daemonised grandchildren end with the program."""
    result = run(command(tmp_path, LEAVES_OTHERS))
    assert result.returncode == 3, result.stderr
    pids = result.stdout.split()
    assert len(pids) == 2
    assert not [pid for pid in pids if Path(f"/proc/{pid}").exists()]


def test_end_of_the_program_leaves_others_alone(tmp_path: Path) -> None:
    """What a program leaves behind lives on, as it does alone."""
    text = (
        "import os, time\n"
        "if os.fork() == 0:\n"
        "    os.closerange(0, 3)\n"
        "    time.sleep(60)\n"
        "    os._exit(0)\n"
    )
    text = text.replace("if os.fork() == 0:", "child = os.fork()\nif child == 0:")
    result = run(command(tmp_path, text + "print(child)\n"))
    child = int(result.stdout)
    assert Path(f"/proc/{child}").exists()
    os.kill(child, signal.SIGKILL)


def test_says_how_to_wait_for_a_signal(tmp_path: Path) -> None:
    """A server that waits for Ctrl-C learns what to do about it."""
    result = run(command(tmp_path, DEADLOCK))
    assert result.returncode == 3
    assert "Nothing but a signal from outside can end this" in result.stderr
    assert "it needs a handler: signal.signal(SIGINT, ...)" in result.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_waits_for_a_signal_that_has_a_handler(
    tmp_path: Path, number: signal.Signals
) -> None:
    """A wait for a signal, by a program that handles it, is not a deadlock."""
    text = TELL_SIGNALS + DEADLOCK
    words = command(tmp_path, text)
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        wait_until_asleep(process)
        process.send_signal(number)
        out, _ = process.communicate(timeout=NET)
    assert out == f"{number.name}\n"
    assert process.returncode == 9


def test_program_that_was_stopped_and_woken_alone_goes_on(tmp_path: Path) -> None:
    """Who stops the program instead of us does not have to wake us."""
    text = (
        "import os, sys\nprint(os.getpid(), flush=True)\n"
        "sys.stdin.readline()\nprint('on')\n"
    )
    with subprocess.Popen(
        command(tmp_path, text),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin
        assert process.stdout
        program = int(process.stdout.readline())
        os.kill(program, signal.SIGSTOP)
        until(lambda: look_at(program)[program, program].state == "T", "a stop")
        time.sleep(0.5)  # in which the supervisor would have stopped, too
        os.kill(program, signal.SIGCONT)
        out, _ = process.communicate("\n", timeout=NET)
    assert out == "on\n"


def test_other_start_up_code_still_runs(tmp_path: Path) -> None:
    """The user's own `sitecustomize` is loaded, and our folder is not on the path."""
    (tmp_path / "sitecustomize.py").write_text("import builtins; builtins.mine = 1\n")
    text = "import sys; print(mine, [p for p in sys.path if 'bootstrap' in p])"
    words = command(tmp_path, text)
    result = subprocess.run(
        words,
        capture_output=True,
        text=True,
        timeout=NET,
        check=True,
        env=dict(os.environ, PYTHONPATH=str(tmp_path)),
        cwd=Path(__file__).parents[3],
    )
    assert result.stdout == "1 []\n"


def test_forks_find_their_descriptors_where_they_are_alone(tmp_path: Path) -> None:
    """A program that counts on the lowest free descriptor is not disturbed."""
    result = run(command(tmp_path, "import os; print(os.open('/dev/null', 0))"))
    program = tmp_path / "program.py"
    assert result.stdout == run([sys.executable, str(program)]).stdout


UNWATCHED = (
    "import sys\n"
    "from autograder.proof import program\n"
    "program._can_look = lambda: False\n"
    "sys.exit(program.run_program(sys.argv[1:]))\n"
)


@pytest.mark.parametrize(
    ("text", "status"), [("raise SystemExit(5)", 5), ("import os; os.abort()", -6)]
)
def test_runs_unwatched_where_nothing_can_be_proved(
    tmp_path: Path, text: str, status: int
) -> None:
    """Where the kernel shows nothing, that is said, and the program runs alone."""
    program = command(tmp_path, text)[-1]
    result = run([sys.executable, "-c", UNWATCHED, program])
    assert "nothing is watched" in result.stderr
    assert result.returncode == status
