# exercise: read_all
# label: wrong
# mistake: the child gets the whole pipe and never closes the receiving end (it is open while produce runs); breaks "Each of the two first closes the end that it does not use."
from multiprocessing import Pipe, Process


def _target(pipe, produce):
    _, sender = pipe
    with sender:
        produce(sender.send)


def _until_eof(end):
    while True:
        try:
            item = end.recv()
        except (EOFError, OSError):
            return
        yield item


def read_all(produce):
    pipe = receiver, sender = Pipe(duplex=False)
    with receiver:
        with sender:
            child = Process(target=_target, args=(pipe, produce))
            child.start()
        items = [*_until_eof(receiver)]
    child.join()
    return items
