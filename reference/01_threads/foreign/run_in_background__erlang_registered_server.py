# exercise: run_in_background
# label: wrong
# mistake: while one task runs, a second call only puts a message into the mailbox of the same server, runs after the first, and gets the same thread back; breaks "Run ``task(*args)`` in a new thread"
import collections
import threading
import traceback

_lock = threading.Lock()
_mailbox = collections.deque()
_registered = {"background": None}


def _loop():
    while True:
        with _lock:
            if not _mailbox:
                _registered["background"] = None
                return
            task, args = _mailbox.popleft()
        try:
            task(*args)
        except BaseException:
            traceback.print_exc()


def run_in_background(task, *args):
    with _lock:
        _mailbox.append((task, args))
        if _registered["background"] is None:
            _registered["background"] = threading.Thread(target=_loop)
            _registered["background"].start()
        return _registered["background"]
