"""An alarm has gone off; nothing else will."""

import signal
import threading

rung = threading.Event()
signal.signal(signal.SIGALRM, lambda *_: rung.set())
signal.setitimer(signal.ITIMER_REAL, 0.05)
rung.wait()
signal.signal(signal.SIGALRM, signal.SIG_DFL)
threading.Event().wait()  # <- here
