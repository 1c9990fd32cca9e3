from __future__ import annotations

import sys

from tests.kit.proof.running import run

# What other systems lack, as far as a module could ask for it when it is loaded.
BARE = (
    "import sys\n"
    "sys.modules['fcntl'] = sys.modules['resource'] = sys.modules['pwd'] = None\n"
    "import _signal, os, select, signal, socket, faulthandler\n"
    "for module in (_signal, signal):\n"
    "    for name in ('SIGRTMAX', 'SIGHUP', 'SIGQUIT', 'SIGCHLD', 'SIGKILL', 'alarm',\n"
    "                 'setitimer', 'sigtimedwait', 'pthread_sigmask', 'SIGXFSZ'):\n"
    "        module.__dict__.pop(name, None)\n"
    "del socket.AF_UNIX, socket.AF_NETLINK, select.poll, faulthandler.register\n"
    "del os.fork, os.register_at_fork, os.pidfd_open, os.posix_spawn, os.O_CLOEXEC\n"
    "from autograder.student_side import lines\n"
    "lines.install('/nowhere')\n"
    "from autograder.proof import judge, look, program, watcher, worded_waits\n"
    "print('loaded')\n"
)


def test_everything_loads_where_nothing_can_be_proved() -> None:
    """A system that lacks it all can still load the package, which others import."""
    result = run([sys.executable, "-c", BARE])
    assert result.stdout == "loaded\n", result.stderr
