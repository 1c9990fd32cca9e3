# exercise: read_all
# label: right
# style: plain; each side closes the other one's end first, the parent loops until EOFError
from multiprocessing import Pipe, Process


def _run(receiver, sender, produce):
    receiver.close()
    produce(sender.send)
    # the sending end is closed when this process is over


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_run, args=(receiver, sender, produce))
    child.start()
    sender.close()

    items = []
    try:
        while True:
            items.append(receiver.recv())
    except EOFError:
        pass
    except OSError:
        pass  # the child was killed in the middle of an item
    receiver.close()
    child.join()
    return items
