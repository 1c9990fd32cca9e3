# exercise: gather
# label: right
# style: Go flavoured, numbered messages over a queue used as a channel
import queue
import threading


def _send(channel, index, task):
    try:
        message = (index, True, task())
    except BaseException as error:
        message = (index, False, error)
    channel.put(message)


def gather(tasks):
    channel = queue.SimpleQueue()
    threads = [
        threading.Thread(target=_send, args=(channel, index, task))
        for index, task in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()

    received = {}
    for _ in threads:
        index, good, payload = channel.get()
        received[index] = (good, payload)
    for thread in threads:
        thread.join()

    values = []
    for index in range(len(threads)):
        good, payload = received[index]
        if not good:
            raise payload
        values.append(payload)
    return values
