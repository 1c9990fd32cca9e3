"""Waits for a signal that the end of a child brings."""

import os
import signal
import time

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
child = os.fork()
if child == 0:
    time.sleep(0.4)
    os._exit(5)
print(signal.sigwait({signal.SIGCHLD}) == signal.SIGCHLD)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
