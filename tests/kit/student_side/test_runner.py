"""The runner: one request, one reply, whatever the student's code does."""

from __future__ import annotations

import os
import signal
import sys
import textwrap
from typing import TYPE_CHECKING

import pytest

from autograder.student_side import runner

if TYPE_CHECKING:
    from tests.kit.student_side.conftest import Theatre

CALL = """
    def scenario(student, stage, *args):
        return student.f(*args)
"""


def test_returns_the_value_type_exact(theatre: Theatre) -> None:
    """A value crosses as it is."""
    ended = theatre.play("def f(x): return (x, [True, 1, 1.0])", CALL, (2, b"a"))
    assert ended.value == ((2, b"a"), [True, 1, 1.0])
    assert [type(item) for item in ended.value[1]] == [bool, int, float]
    assert ended.reply["id"] == "00ff"
    assert ended.exit_code == 0
    [[name, _, daemon, alive]] = ended.reply["threads"]
    assert (name, daemon, alive) == ("MainThread", False, True)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("def f(): return object()", "returned an object of type object"),
        (
            """
            class E(int): pass
            def f(): return [E(1)]
            """,
            "returned an object of type E",
        ),
        ("def f(): return [0] * 50_000", "a value of more than"),
        ("def f(): return 'x' * (1 << 21)", "bytes"),
        (
            """
            def f():
                loop = []
                loop.append(loop)
                return loop
            """,
            "contains itself",
        ),
    ],
)
def test_names_what_cannot_be_returned(
    theatre: Theatre, source: str, words: str
) -> None:
    """A value of our own making that cannot cross is an exception with words."""
    reply = theatre.play(source, CALL).reply
    assert (reply["outcome"], reply["phase"]) == ("raised", "call")
    assert reply["type"] == "WireError"
    assert words in reply["message"]


@pytest.mark.parametrize(
    ("statement", "kind", "message"),
    [
        ("raise ValueError('no')", "ValueError", "no"),
        ("import sys; sys.exit(3)", "SystemExit", "3"),
        ("raise KeyboardInterrupt", "KeyboardInterrupt", ""),
        ("raise GeneratorExit", "GeneratorExit", ""),
        ("f()", "RecursionError", "maximum recursion depth exceeded"),
        (
            "raise type('Odd', (BaseException,), {'__str__': lambda s: 1 / 0})",
            "Odd",
            "(its message cannot be shown)",
        ),
    ],
)
def test_reports_whatever_is_raised(
    theatre: Theatre, statement: str, kind: str, message: str
) -> None:
    """Every exception is an answer, SystemExit too."""
    reply = theatre.play(f"def f():\n    {statement}", CALL).reply
    assert (reply["outcome"], reply["phase"], reply["type"]) == ("raised", "call", kind)
    assert reply["message"].startswith(message)
    assert reply["stack"][0] == [str(theatre.student_file), 2, "f", statement]


def test_hides_our_frames_and_the_scenarios(theatre: Theatre) -> None:
    """A stack shows the student's lines alone."""
    reply = theatre.play("def f():\n    1 / 0", CALL).reply
    assert [frame[2] for frame in reply["stack"]] == ["f"]


def test_tells_a_failing_import(theatre: Theatre) -> None:
    """An exception while importing is of the phase `import`."""
    reply = theatre.play("x = 1\nimport nowhere\n", CALL).reply
    assert (reply["phase"], reply["type"]) == ("import", "ModuleNotFoundError")
    assert reply["stack"] == [
        [str(theatre.student_file), 2, "<module>", "import nowhere"]
    ]


def test_points_at_a_syntax_error(theatre: Theatre) -> None:
    """A syntax error ends with the line that cannot be read."""
    reply = theatre.play("x = 1\ndef f(:\n", CALL).reply
    assert (reply["phase"], reply["type"]) == ("import", "SyntaxError")
    assert reply["stack"][-1] == [str(theatre.student_file), 2, "", "def f(:"]
    assert "line" not in reply["message"]


def test_calls_a_fault_of_the_scenarios_ours(theatre: Theatre) -> None:
    """What fails before the student's file is imported is of the phase `scenario`."""
    reply = theatre.play("x = 1", "import nowhere\n").reply
    assert (reply["phase"], reply["type"]) == ("scenario", "ModuleNotFoundError")
    reply = theatre.play("x = 1", CALL, scenario="absent").reply
    assert (reply["phase"], reply["type"]) == ("scenario", "LookupError")


def test_describes_the_exercises(theatre: Theatre) -> None:
    """The scenario $load tells kinds, signatures and lines."""
    student = """
        import functools
        limit = 3
        def good(task, *args): ...
        def narrow(task): ...
        class Named:
            def __init__(self, name, task): ...
        @functools.wraps(good)
        def wrapped(*args): ...
        @functools.wraps(narrow)
        def hands_over_less(task, more): ...
    """
    ended = theatre.play(
        student,
        "",
        ["good", [1, 3]],
        ["narrow", [1, 3]],
        ["Named", [2, [1, ["task"]]]],
        ["wrapped", [2]],
        ["hands_over_less", [2]],
        ["limit", [0]],
        ["absent", [0]],
        ["print", [0]],
        scenario="$load",
    )
    assert ended.value == {
        "good": ["function", True, "good(task, *args)", 4],
        "narrow": ["function", False, "narrow(task)", 5],
        "Named": ["class", True, "Named(name, task)", 7],
        "wrapped": ["function", True, "wrapped(task, *args)", 4],
        "hands_over_less": ["function", True, "hands_over_less(task, more)", 5],
        "limit": ["other", False, "", 0],
        "absent": ["missing", False, "", 0],
        "print": ["missing", False, "", 0],
    }


PARENT = """
    import multiprocessing, threading
    def double(x):
        return 2 * x
    def fail():
        raise ValueError("in the child")
    def f(task):
        with multiprocessing.Pool(2) as pool:
            doubled = pool.map(double, [1, 2])
            called = pool.map(task, [3])
        child = multiprocessing.Process(target=fail, name="Fred")
        child.start()
        child.join()
        method = multiprocessing.get_start_method()
        return doubled, called, child.exitcode, method
"""


@pytest.mark.parametrize("start_method", ["fork", "spawn", "forkserver"])
def test_children_find_the_modules(theatre: Theatre, start_method: str) -> None:
    """Children import the student's file and the scenarios, and tell their failures."""
    scenarios = """
        def triple(x):
            return 3 * x
        def scenario(student, stage):
            return student.f(triple)
    """
    ended = theatre.play(PARENT, scenarios, start_method=start_method)
    assert ended.value == ([2, 4], [9], 1, start_method)
    [failure] = ended.referee.notes("process failed")
    assert (failure["type"], failure["message"]) == ("ValueError", "in the child")
    assert failure["process"] == "Fred"
    assert "ValueError: in the child" in ended.output
    assert "student_side" not in ended.output
    assert failure["stack"][-1][1:] == [
        6,
        "fail",
        'raise ValueError("in the child")',
    ]


def test_a_python_started_by_hand_is_of_the_play(theatre: Theatre) -> None:
    """It finds the scenarios' functions, as it would find any other ones."""
    student = """
        import pickle, subprocess, sys
        CODE = "import pickle, sys; print(pickle.load(sys.stdin.buffer)(3))"
        def f(task):
            run = subprocess.run(
                [sys.executable, "-c", CODE], input=pickle.dumps(task), stdout=-1
            )
            return run.stdout.decode()
    """
    scenarios = """
        def triple(x):
            return 3 * x
        def scenario(student, stage):
            return student.f(triple)
    """
    assert theatre.play(student, scenarios).value == "9\n"


def test_a_scenario_prepares_what_the_file_is_to_find(theatre: Theatre) -> None:
    """What has to be so when the file is imported is not too late then."""
    scenarios = """
        import os
        def before_scenario(number):
            os.environ["NUMBER"] = str(number)
        def scenario(student, stage, number):
            return student.SEEN
    """
    student = "import os\nSEEN = os.environ.get('NUMBER')"
    assert theatre.play(student, scenarios, 7).value == "7"


def test_a_thread_that_fails_is_told(theatre: Theatre) -> None:
    """Exceptions that nobody sees become notes."""
    student = """
        import threading
        class Loud:
            def __del__(self):
                raise KeyError("gone")
        def fail():
            raise ValueError("in the thread")
        def f():
            Loud()
            thread = threading.Thread(target=fail, name="Fred")
            thread.start()
            thread.join()
    """
    ended = theatre.play(student, CALL)
    [failure] = ended.referee.notes("thread failed")
    assert (failure["type"], failure["thread"]) == ("ValueError", "Fred")
    [unraisable] = ended.referee.notes("unraisable")
    assert unraisable["type"] == "KeyError"
    assert "in the thread" in ended.output


@pytest.mark.parametrize("start_method", ["fork", "spawn", "forkserver"])
def test_only_the_runner_holds_the_control_socket(
    theatre: Theatre, start_method: str
) -> None:
    """Neither children nor programs that are started inherit the way to the grader."""
    student = """
        import multiprocessing, os, subprocess, sys
        def sockets(queue=None):
            links = []
            for entry in os.listdir("/proc/self/fd"):
                try:
                    links.append(os.readlink(f"/proc/self/fd/{entry}"))
                except OSError:
                    pass
            found = [link for link in links if link.startswith("socket:")]
            if queue is None:
                return found
            queue.put(found)
        def f():
            own = sockets()
            queue = multiprocessing.SimpleQueue()
            child = multiprocessing.Process(target=sockets, args=(queue,))
            child.start()
            there = queue.get()
            child.join()
            program = "import os; print([os.readlink(f'/proc/self/fd/{e}')" \\
                " for e in os.listdir('/proc/self/fd') if e != '3'])"
            printed = subprocess.run(
                [sys.executable, "-c", program], close_fds=False,
                capture_output=True, text=True,
            ).stdout
            return len(own), set(own) & set(there), own[0] in printed
    """
    ended = theatre.play(student, CALL, start_method=start_method)
    assert ended.value == (1, set(), False)


def test_a_forked_copy_does_not_answer(theatre: Theatre) -> None:
    """A child made by os.fork that returns from the call has no voice."""
    student = """
        import os
        def f():
            child = os.fork()
            if child:
                os.waitpid(child, 0)
                return "parent"
            return "child"
    """
    ended = theatre.play(student, CALL)
    assert ended.value == "parent"
    assert ended.exit_code == 0


def test_crashes_are_seen_by_the_exit(theatre: Theatre) -> None:
    """A process that ends itself sends no reply."""
    ended = theatre.play("import os\ndef f(): os._exit(7)", CALL)
    assert (ended.reply["outcome"], ended.exit_code) == ("no reply", 7)
    kill = "import os\ndef f(): os.kill(os.getpid(), 9)"
    assert theatre.play(kill, CALL).exit_code == -signal.SIGKILL


def test_output_is_not_lost(theatre: Theatre) -> None:
    """Lines reach the grader at once, and characters of any script do no harm."""
    student = """
        import os
        def f():
            print("\\N{SNOWMAN} \\udc80")
            os._exit(1)
    """
    assert theatre.play(student, CALL).output == "\N{SNOWMAN} \\udc80\n"


def test_the_standard_library_wins(theatre: Theatre) -> None:
    """A student's queue.py shadows nothing, and other files beside can be imported."""
    folder = theatre.student_file.parent
    folder.mkdir()
    (folder / "queue.py").write_text("raise SystemExit('mine')")
    (folder / "beside.py").write_text("value = 4")
    student = """
        import queue, beside
        def f():
            return queue.Queue(3).maxsize, beside.value
    """
    assert theatre.play(student, CALL).value == (3, 4)


def test_a_module_of_any_name_is_the_students(theatre: Theatre) -> None:
    """The file under test is loaded even if its name is one of the library's."""
    theatre.module = "queue"
    assert theatre.play("def f(): return 'mine'", CALL).value == "mine"


def test_nothing_else_of_the_kit_is_there(theatre: Theatre) -> None:
    """The grader's modules and pytest cannot be imported inside."""
    student = """
        import importlib
        def f():
            found = []
            for name in ("autograder.verdict", "autograder.play", "pytest"):
                try:
                    importlib.import_module(name)
                    found.append(name)
                except ModuleNotFoundError:
                    pass
            from autograder.student_side import Stage
            return found
    """
    assert theatre.play(student, CALL).value == []


def test_a_students_own_start_method_is_allowed(theatre: Theatre) -> None:
    """set_start_method may be called once, as in any program."""
    student = """
        import multiprocessing
        multiprocessing.set_start_method("spawn")
        def f():
            return multiprocessing.get_start_method()
    """
    assert theatre.play(student, CALL, start_method="fork").value == "spawn"


def test_default_timeouts_do_not_reach_gates(theatre: Theatre) -> None:
    """A student's setdefaulttimeout changes their sockets, not ours."""
    student = """
        import socket
        socket.setdefaulttimeout(0.0)
        def f(task):
            return task()
    """
    scenarios = """
        def scenario(student, stage):
            return student.f(lambda: stage.gate("a"))
    """
    assert theatre.play(student, scenarios).value == "token a"


def test_importing_the_runner_does_nothing() -> None:
    """Children import the runner again: it must be safe."""
    before = dict(os.environ), list(sys.meta_path)
    namespace = {"__name__": "somewhere", "__file__": runner.__file__}
    with open(runner.__file__) as file:  # noqa: PTH123 - as children read it
        exec(compile(file.read(), runner.__file__, "exec"), namespace)
    assert (dict(os.environ), list(sys.meta_path)) == before


def test_gates_are_open_without_a_referee(theatre: Theatre) -> None:
    """A scenario can be run in a debugger."""
    program = textwrap.dedent(
        """
        import sys
        sys.path.insert(0, sys.argv[1])
        from autograder.student_side import Stage
        assert Stage().gate("a") is None
        assert Stage().task("a")(1) is None
        number = Stage().number("n", 2)
        number.value += 1
        assert number.final == 3
        """
    )
    import subprocess
    from pathlib import Path

    root = Path(runner.__file__).parents[2]
    environment = {k: v for k, v in os.environ.items() if "LOCKSTEP" not in k}
    done = subprocess.run(
        [sys.executable, "-c", program, str(root)], env=environment, timeout=60
    )
    assert done.returncode == 0
    assert theatre.referees == []


def test_a_play_imports_little(theatre: Theatre) -> None:
    """Each play pays for what the student's process imports before their code."""
    student = """
        import sys
        heavy = {"typing", "inspect", "dataclasses", "traceback", "pathlib", "tempfile",
                 "importlib.util", "contextlib", "logging", "subprocess", "linecache"}
        found = heavy & set(sys.modules)
        def f():
            return found
    """
    assert theatre.play(student, CALL).value == set()
