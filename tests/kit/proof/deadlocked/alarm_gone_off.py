"""An alarm has gone off; nothing else will."""

import signal
import threading

signal.signal(signal.SIGALRM, lambda *_: None)
signal.setitimer(signal.ITIMER_REAL, 0.05)
threading.Event().wait()  # <- here
