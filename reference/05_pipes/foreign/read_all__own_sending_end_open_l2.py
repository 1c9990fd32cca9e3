# exercise: read_all
# label: wrong
# mistake: closes too little: the parent closes its sending end only at the very end, so EOFError never comes and recv() waits forever. Breaks "Each of the two first closes the end that it does not use."

from multiprocessing import Pipe, Process


def child(receiver, sender, produce):
    receiver.close()
    produce(sender.send)
    sender.close()
    print("child: everything sent, sender closed")


def read_all(produce):
    receiver, sender = Pipe(duplex=False)
    p = Process(target=child, args=(receiver, sender, produce))
    p.start()
    items = []
    try:
        while True:
            item = receiver.recv()
            print("parent: one more item")
            items.append(item)
    except EOFError:
        print("parent: that was all")
    p.join()
    sender.close()
    receiver.close()
    return items
