# exercise: read_all
# label: wrong
# mistake: the parent never closes its own sending end, so it waits for itself and recv() never raises EOFError ("Each of the two first closes the end that it does not use.")
from multiprocessing import Pipe, Process


def run(receiver, sender, produce):
    receiver.close()
    produce(sender.send)
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    p = Process(target=run, args=(receiver, sender, produce))
    p.start()
    items = []
    try:
        while True:
            items.append(receiver.recv())
    except EOFError:
        pass
    p.join()
    receiver.close()
    sender.close()
    return items
