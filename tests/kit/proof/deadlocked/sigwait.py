"""Waiting for the end of a child, as a signal, while the child waits for us."""

import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
reading, writing = os.pipe()
if os.fork() == 0:
    os.read(reading, 1)  # <- here
    os._exit(0)
signal.sigwait({signal.SIGCHLD})  # <- here
