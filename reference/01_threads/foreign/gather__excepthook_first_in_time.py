# exercise: gather
# label: wrong
# mistake: collects the exceptions with threading.excepthook as they happen and raises the one that came first in time; breaks "raises the exception of the first one in the order of tasks that raised"
import threading


def gather(tasks):
    values = {}
    caught = []
    threads = []

    def store(position, task):
        values[position] = task()

    previous = threading.excepthook

    def hook(args):
        if args.thread in threads:
            caught.append(args.exc_value)
        else:
            previous(args)

    for position, task in enumerate(tasks):
        threads.append(threading.Thread(target=store, args=(position, task)))

    threading.excepthook = hook
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        threading.excepthook = previous

    if caught:
        raise caught[0]
    return [values[position] for position in range(len(threads))]
