"""An event that nobody sets."""

import threading

threading.Event().wait()  # <- here
