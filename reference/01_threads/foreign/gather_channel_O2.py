# exercise: gather
# label: right
# style: Go-like, workers send (index, value, err) over a channel, sorted by index at the end
import queue
import threading
from operator import itemgetter


def worker(index, task, channel):
    value, err = None, None
    try:
        value = task()
    except BaseException as exc:
        err = exc
    channel.put((index, value, err))


def gather(tasks):
    channel = queue.SimpleQueue()
    threads = []
    for index, task in enumerate(tasks):
        thread = threading.Thread(target=worker, args=(index, task, channel))
        thread.start()
        threads.append(thread)
    messages = [channel.get() for _ in threads]
    for thread in threads:
        thread.join()
    messages.sort(key=itemgetter(0))
    values = []
    for _, value, err in messages:
        if err is not None:
            raise err
        values.append(value)
    return values
