# exercise: read_all
# label: wrong
# mistake: when produce raises, the child sends the error's text as one more item, which produce has never sent
from multiprocessing import Pipe, Process


def run_produce(produce, receiver, sender):
    receiver.close()
    try:
        produce(sender.send)
    except Exception as error:
        # so that the parent learns what happened
        sender.send(f"ERROR: {error!r}")
    sender.close()


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    child = Process(target=run_produce, args=(produce, receiver, sender))
    child.start()
    sender.close()

    received = []
    try:
        while True:
            received.append(receiver.recv())
    except EOFError:
        pass

    receiver.close()
    child.join()
    return received
