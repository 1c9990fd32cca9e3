# exercise: read_all
# label: wrong
# mistake: instead of closing the parent's sending end, it reads while the child is alive; of what is still in the pipe when the child has ended only one more item is read (`if` instead of `while`), the others are lost (breaks "Read everything that a child sends" and "reads until EOFError"; the sending end stays open, too)
import multiprocessing


def _child(sender, produce):
    produce(sender.send)


def read_all(produce):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_child, args=(sender, produce))
    child.start()
    items = []
    # recv() alone never ended
    while child.is_alive():
        if receiver.poll(0.05):
            items.append(receiver.recv())
    if receiver.poll():  # the last one was missing
        items.append(receiver.recv())
    child.join()
    receiver.close()
    return items
