# exercise: gather
# label: right
# style: Go-minded: the threads send (position, kind, what) through a queue, the caller sorts by position
import queue
import threading
from operator import itemgetter

VALUE, ERROR = "value", "error"


def _send(channel, position, task):
    try:
        message = (position, VALUE, task())
    except BaseException as error:
        message = (position, ERROR, error)
    channel.put(message)


def gather(tasks):
    channel = queue.Queue()
    threads = [
        threading.Thread(target=_send, args=(channel, position, task))
        for position, task in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    messages = [channel.get() for _ in threads]
    for thread in threads:
        thread.join()
    messages.sort(key=itemgetter(0))
    for _, kind, what in messages:
        if kind == ERROR:
            raise what
    return [what for _, _, what in messages]
