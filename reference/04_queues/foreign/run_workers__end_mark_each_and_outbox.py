# exercise: run_workers
# label: right
# style: message passing (Go, Erlang): an end mark for each worker, answers come back through an outbox queue
import queue
import threading

END = object()


def _worker(inbox, outbox):
    while (message := inbox.get()) is not END:
        number, task = message
        try:
            outbox.put((number, task(), None))
        except BaseException as error:
            outbox.put((number, None, error))


def run_workers(tasks, workers):
    inbox, outbox = queue.Queue(), queue.SimpleQueue()
    crew = [
        threading.Thread(target=_worker, args=(inbox, outbox)) for _ in range(workers)
    ]
    for member in crew:
        member.start()
    for message in enumerate(tasks):
        inbox.put(message)
    for _ in crew:
        inbox.put(END)
    for member in crew:
        member.join()

    values, first = [None] * len(tasks), None
    for _ in tasks:
        number, value, error = outbox.get()
        values[number] = value
        if error is not None and first is None:
            first = error
    if first is not None:
        raise first
    return values
