# exercise: meanwhile
# label: wrong
# mistake: the event is made once for all calls and never cleared, so from the second call on the caller does not wait and returns the task's value of an earlier call when the foreground ends first; breaks "The call returns when both have ended" and ":return: the value of ``task``"
import threading

_ready = threading.Event()
_answer = [None]


def meanwhile(task, foreground):
    def background():
        _answer[0] = task()
        _ready.set()

    threading.Thread(target=background).start()
    here = foreground()
    _ready.wait()
    return _answer[0], here
