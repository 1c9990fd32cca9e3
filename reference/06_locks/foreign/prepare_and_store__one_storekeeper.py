# exercise: prepare_and_store
# label: right
# style: Go / message-passing person; no lock at all: threads prepare and put into a queue, the caller alone stores
import queue
import threading


def _prepare_into(inbox, prepare, item):
    try:
        message = ("ready", prepare(item))
    except BaseException as error:
        message = ("failed", error)
    inbox.put(message)


def prepare_and_store(prepare, store, items):
    # "share memory by communicating"
    inbox = queue.SimpleQueue()
    threads = [
        threading.Thread(target=_prepare_into, args=(inbox, prepare, item))
        for item in items
    ]
    for thread in threads:
        thread.start()

    failures = []
    for _ in threads:                 # one message from each
        status, content = inbox.get()
        if status == "failed":
            failures.append(content)
            continue
        try:
            store(content)
        except BaseException as error:
            failures.append(error)

    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
