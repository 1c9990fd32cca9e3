# exercise: read_all
# label: right
import contextlib
import multiprocessing


def _produce_all(receiver, sender, produce):
    receiver.close()
    with sender:
        produce(sender.send)


def read_all(produce):
    context = multiprocessing.get_context()
    receiver, sender = context.Pipe(duplex=False)
    items = []
    with contextlib.ExitStack() as stack:
        child = context.Process(
            target=_produce_all,
            kwargs={"receiver": receiver, "sender": sender, "produce": produce},
            daemon=False,
        )
        stack.enter_context(receiver)
        with sender:
            child.start()
        stack.callback(child.join)
        with contextlib.suppress(EOFError, OSError):
            while True:
                items.append(receiver.recv())
    return items
