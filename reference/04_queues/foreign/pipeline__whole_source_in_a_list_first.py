# exercise: pipeline
# label: wrong
# mistake: "Never more than limit items wait in between ... both are at work at the same time": list(source) takes everything before the first item is handled
import threading
from queue import Queue


def pipeline(source, handle, limit=10):
    items = list(source)  # it may be a generator, so make sure it can be iterated
    n = len(items)
    # print("got", n, "items")
    q = Queue(maxsize=limit)
    error = []

    def producer():
        for i in range(n):
            q.put(items[i])

    def consumer():
        for i in range(n):  # the number is known, no end mark necessary
            item = q.get()
            if not error:
                try:
                    handle(item)
                except BaseException as ex:
                    error.append(ex)

    a = threading.Thread(target=producer)
    b = threading.Thread(target=consumer)
    a.start()
    b.start()
    a.join()
    b.join()
    if error:
        raise error[0]
