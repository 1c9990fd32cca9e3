# exercise: meanwhile
# label: right
# style: a bare concurrent.futures.Future as the place both threads know, filled by a Thread
import threading
from concurrent.futures import Future


def _fulfil(promise, task):
    try:
        value = task()
    except BaseException as error:
        promise.set_exception(error)
    else:
        promise.set_result(value)


def meanwhile(task, foreground):
    promise = Future()
    thread = threading.Thread(target=_fulfil, args=(promise, task))
    thread.start()
    here = foreground()
    thread.join()
    return promise.result(), here
