# exercise: read_all
# label: wrong
# mistake: when produce raises, the child sends the exception as one more item that produce never sent

import multiprocessing


def _producer(produce, receiver, sender):
    receiver.close()
    try:
        produce(sender.send)
    except Exception as error:
        # let the parent know what went wrong
        sender.send(error)
    finally:
        sender.close()


def read_all(produce):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(
        target=_producer, args=(produce, receiver, sender)
    )
    process.start()
    sender.close()
    items = []
    try:
        while True:
            items.append(receiver.recv())
    except EOFError:
        pass
    finally:
        receiver.close()
        process.join()
    return items
