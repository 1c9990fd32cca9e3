# exercise: gather
# label: right
# style: message passing: the threads send (position, ok, what) through a queue, the caller sorts by position

import threading
from operator import itemgetter
from queue import Queue


def _send(box, position, task):
    try:
        message = (position, True, task())
    except BaseException as exc:
        message = (position, False, exc)
    box.put(message)


def gather(tasks):
    box = Queue()
    threads = [
        threading.Thread(target=_send, args=(box, position, task))
        for position, task in enumerate(tasks)
    ]
    for t in threads:
        t.start()

    # exactly one message from each thread, whatever happens in there
    messages = [box.get() for _ in threads]
    for t in threads:
        t.join()

    # by position only: the values need not be comparable
    messages.sort(key=itemgetter(0))
    for _, ok, what in messages:
        if not ok:
            raise what
    return [what for _, _, what in messages]
