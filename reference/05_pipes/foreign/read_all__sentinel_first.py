# exercise: read_all
# label: wrong
# mistake: it waits for the pipe and for the end of the child, and stops as soon as the child has ended, although items may still lie in the pipe: of a child that sends a few items quickly and ends, the last ones (or all) are lost; breaks "Read everything that a child sends" and "reads until `EOFError`".
import multiprocessing
from multiprocessing.connection import wait


def _produce_all(receiver, sender, produce):
    receiver.close()
    with sender:
        produce(sender.send)


def read_all(produce):
    context = multiprocessing.get_context()
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=_produce_all, args=(receiver, sender, produce))
    child.start()
    sender.close()
    items = []
    with receiver:
        while True:
            ready = wait([receiver, child.sentinel], timeout=None)
            if child.sentinel in ready:
                break
            try:
                items.append(receiver.recv())
            except EOFError:
                break
    child.join()
    return items
