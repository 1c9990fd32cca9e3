# exercise: count_up_in_processes
# label: wrong
# mistake: the processes only put marks into a queue, and the calling process adds one to counter.value for each mark; breaks "Let ``workers`` processes add one to ``counter.value``, ``times`` times each" (from "it has no lock of its own" they concluded that only one process may touch it: the caller)

import multiprocessing


def _send_marks(marks, times):
    for _ in range(times):
        marks.put("one more")


def count_up_in_processes(counter, times, workers):
    # Ann: the counter "has no lock of its own". So two processes must not touch it.
    # Ben: then one does it: we. The others tell us when to add, through a queue, and a
    # queue has its own lock.
    marks = multiprocessing.Queue()
    children = []
    for _ in range(workers):
        child = multiprocessing.Process(target=_send_marks, args=(marks, times))
        children.append(child)
    for child in children:
        child.start()

    for _ in range(workers * times):
        marks.get()
        counter.value += 1
    for child in children:
        child.join()
