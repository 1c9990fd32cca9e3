"""A watchdog of faulthandler ends the program from a thread of its own."""

import faulthandler
import threading

faulthandler.dump_traceback_later(0.4, exit=True)
threading.Event().wait()
