# exercise: read_all
# label: right
# style: a thread of the parent reads into a queue.Queue while the main thread waits for the child; comments say why
import queue
import threading
from multiprocessing import Pipe, Process


def child(produce, receiver, sender):
    receiver.close()  # the child only sends
    produce(sender.send)
    # the sending end is closed when the process ends


def drain(receiver, inbox):
    while True:
        try:
            item = receiver.recv()
        except EOFError:
            break
        inbox.put(item)
    receiver.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=child, args=(produce, receiver, sender))
    process.start()
    sender.close()  # the parent only receives

    inbox = queue.Queue()  # no limit, so that put never waits
    reader = threading.Thread(target=drain, args=(receiver, inbox))
    reader.start()

    # the thread empties the pipe, so the child can come to its end
    process.join()
    reader.join()

    # now nobody puts anything in any more, so qsize is exact
    return [inbox.get() for _ in range(inbox.qsize())]
