# exercise: read_all
# label: wrong
# mistake: it joins the child first and then drains the pipe while poll() says that something is there, so items that do not fit into the pipe (100 kB) leave the child in send and the parent in join forever: breaks "they may be of any value and size" and "The parent reads until EOFError"
from multiprocessing import Pipe, Process


def _produce(receiver, sender, produce):
    receiver.close()
    produce(sender.send)


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=_produce, args=(receiver, sender, produce))
    child.start()
    child.join()
    items = []
    while receiver.poll():
        items.append(receiver.recv())
    receiver.close()
    sender.close()
    return items
