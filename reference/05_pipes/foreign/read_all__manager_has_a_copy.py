# exercise: read_all
# label: wrong
# mistake: "The parent reads until EOFError tells it that nobody is left who could send": the manager is forked while the sending end is open and keeps a copy, so EOFError never comes (DEADLOCK in recv).
import multiprocessing

ctx = multiprocessing.get_context("fork")


def _child(produce, receiver, sender):
    receiver.close()
    produce(sender.send)
    sender.close()


def read_all(produce):
    receiver, sender = ctx.Pipe(duplex=False)
    with ctx.Manager() as manager:
        items = manager.list()
        child = ctx.Process(target=_child, args=(produce, receiver, sender))
        child.start()
        sender.close()
        while True:
            try:
                items.append(receiver.recv())
            except EOFError:
                break
        receiver.close()
        child.join()
        return list(items)
