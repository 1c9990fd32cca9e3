# exercise: run_in_background
# label: right
# style: defensive: closure, numbered names, a handshake with an Event, errors go to the log
import itertools
import logging
import threading

log = logging.getLogger("background")
_numbers = itertools.count(1)


def run_in_background(task, *args):
    is_up = threading.Event()

    def body():
        is_up.set()  # only says "I am there"; the task comes afterwards
        try:
            task(*args)
        except Exception:
            log.exception("a background task failed")

    thread = threading.Thread(target=body, name="background-%d" % next(_numbers))
    thread.start()
    is_up.wait()
    return thread
