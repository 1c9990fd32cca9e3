# exercise: read_all
# label: right
# style: a reader thread in the parent moves the items into a queue.Queue, and a private object marks the end there

import queue
import threading
from multiprocessing import Pipe, Process

END = object()  # never leaves the parent, so no item can be taken for it


def produce_in_child(produce, receiving, sending):
    receiving.close()
    with sending:
        produce(sending.send)


def pump(receiving, inbox):
    try:
        while True:
            inbox.put(receiving.recv())
    except EOFError:
        pass
    finally:
        receiving.close()
        inbox.put(END)


def read_all(produce):
    receiving, sending = Pipe(duplex=False)
    child = Process(target=produce_in_child, args=(produce, receiving, sending))
    child.start()
    sending.close()

    inbox = queue.Queue()
    reader = threading.Thread(target=pump, args=(receiving, inbox))
    reader.start()

    items = []
    while True:
        item = inbox.get()
        if item is END:
            break
        items.append(item)

    reader.join()
    child.join()
    return items
