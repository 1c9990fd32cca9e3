# exercise: read_all
# label: right
# style: a selectors event loop over the one end
import multiprocessing as mp
import selectors


def _main(produce, rx, tx):
    rx.close()
    produce(tx.send)
    tx.close()


def read_all(produce):
    rx, tx = mp.Pipe(duplex=False)
    child = mp.Process(target=_main, args=(produce, rx, tx))
    child.start()
    tx.close()

    received = []
    with selectors.DefaultSelector() as selector:
        selector.register(rx, selectors.EVENT_READ, data=received.append)
        while selector.get_map():
            for key, _ in selector.select():
                try:
                    message = key.fileobj.recv()
                except (EOFError, OSError):
                    selector.unregister(key.fileobj)
                else:
                    key.data(message)

    rx.close()
    child.join()
    return received
