# exercise: read_all
# label: wrong
# mistake: ``send`` only appends to a list in the child, which is sent as one message when produce has returned; if produce raises or ends its process, nothing arrives and the result is []. Breaks "each call of ``send(item)`` sends one item" and "what it had sent until then counts."

import multiprocessing


def _produce_batch(sender, receiver, produce):
    receiver.close()
    batch = []
    with sender:
        produce(batch.append)
        sender.send(batch)  # one message is faster than many


def read_all(produce):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(
        target=_produce_batch, args=(sender, receiver, produce)
    )
    child.start()
    sender.close()
    items = []
    with receiver:
        try:
            while True:
                items.extend(receiver.recv())
        except EOFError:
            pass
    child.join()
    return items
