"""An alarm was set, and cancelled."""

import signal
import threading

signal.alarm(600)
signal.alarm(0)
threading.Event().wait()  # <- here
