# exercise: meanwhile
# label: right
# style: _thread.start_new_thread, a lock as signal

import _thread


def meanwhile(task, foreground):
    done = _thread.allocate_lock()
    done.acquire()
    place = {}

    def body():
        place["a"] = task()
        done.release()

    _thread.start_new_thread(body, ())
    b = foreground()
    done.acquire()
    return place["a"], b
