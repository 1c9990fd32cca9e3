# exercise: read_all
# label: right
import multiprocessing


def produce_in_child(receiver, sender, produce):
    # this runs in the child: it only sends
    receiver.close()
    produce(sender.send)
    sender.close()


def read_all(produce):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    arguments = (receiver, sender, produce)
    child = multiprocessing.Process(target=produce_in_child, args=arguments)
    child.start()
    # the parent only receives
    sender.close()

    items = []
    more = True
    while more:
        try:
            item = receiver.recv()
            items.append(item)
        except (EOFError, OSError):
            # the end, or a child that died in the middle of an item
            more = False

    receiver.close()
    child.join()
    return items
