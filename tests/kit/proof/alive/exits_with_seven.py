"""Raises SystemExit in the main thread after work in another."""

import sys
import threading

thread = threading.Thread(target=print, args=("worked",))
thread.start()
thread.join()
sys.exit(7)
