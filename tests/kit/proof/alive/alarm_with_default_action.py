"""Waits forever, but for an alarm without a handler: it ends the program."""

import signal
import threading

signal.setitimer(signal.ITIMER_REAL, 0.4)
threading.Event().wait()
