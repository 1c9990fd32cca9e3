# exercise: collect_lines
# label: wrong
# mistake: all workers send into the same pipe end without a lock, so long lines of several workers get mixed up

import multiprocessing


def _child(task, number, sender):
    try:
        task(number, sender.send)
    finally:
        sender.close()


def collect_lines(task, workers):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    children = []
    for number in range(workers):
        child = multiprocessing.Process(target=_child, args=(task, number, sender))
        child.start()
        children.append(child)
    # close our copy, otherwise there is no EOFError
    sender.close()
    lines = []
    try:
        while True:
            lines.append(receiver.recv())
    except EOFError:
        pass
    for child in children:
        child.join()
    return lines
