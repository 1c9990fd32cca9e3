# exercise: gather
# label: right
# style: functional: the threads only send (position, value, error) into a queue, which is drained and sorted by position after the joins
from operator import itemgetter
from queue import SimpleQueue
from threading import Thread


def attempt(task):
    try:
        return task(), None
    except BaseException as error:
        return None, error


def gather(tasks):
    outbox = SimpleQueue()
    threads = [
        Thread(target=lambda i=i, task=task: outbox.put((i, *attempt(task))))
        for i, task in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    outcomes = sorted((outbox.get() for _ in threads), key=itemgetter(0))
    errors = [error for _, _, error in outcomes if error is not None]
    if errors:
        raise errors[0]
    return [value for _, value, _ in outcomes]
