# exercise: read_all
# label: wrong
# mistake: "each of the two closes the end that it does not use": the child is not given the receiving end, so its forked copy stays open while produce runs
from multiprocessing import Pipe, Process


def sending_child(produce, sender):
    # the child only knows its own end, so there is nothing to close for it
    produce(sender.send)
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=sending_child, args=(produce, sender))
    child.start()
    sender.close()
    got = []
    while True:
        try:
            thing = receiver.recv()
        except EOFError:
            receiver.close()
            child.join()
            return got
        got.append(thing)
