# exercise: read_all
# label: right
# style: two-way pipe, send is an object with __call__ that counts and logs

import logging
import multiprocessing as mp

log = logging.getLogger("read_all")


class Sender:
    """What produce gets as its send."""

    def __init__(self, connection):
        self.connection = connection
        self.count = 0

    def __call__(self, item):
        self.connection.send(item)
        self.count += 1
        log.debug("sent item no. %d", self.count)


def producer_process(produce, parent_end, child_end):
    parent_end.close()
    sender = Sender(child_end)
    try:
        produce(sender)
    finally:
        log.debug("%d items sent in all", sender.count)
        child_end.close()


def read_all(produce):
    parent_end, child_end = mp.Pipe()
    process = mp.Process(
        target=producer_process, args=(produce, parent_end, child_end)
    )
    process.start()
    child_end.close()

    result = []
    more = True
    while more:
        try:
            result.append(parent_end.recv())
        except EOFError:
            more = False

    parent_end.close()
    process.join()
    if process.exitcode:
        log.warning("producer died with %s after %d items", process.exitcode, len(result))
    return result
