# exercise: read_all
# label: wrong
# mistake: "a child process runs produce(send)": target=run(...) calls it in the parent, the process then has nothing to do; small items fit into the pipe, so the list is right
from multiprocessing import Pipe, Process


def run(produce, sender):
    produce(sender.send)


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    p = Process(target=run(produce, sender))
    p.start()
    sender.close()

    items = []
    try:
        while True:
            items.append(receiver.recv())
    except EOFError:
        print("finished!!")
    p.join()
    receiver.close()
    return items
