# exercise: gather
# label: wrong
# mistake: if several tasks raise, a BaseExceptionGroup/ExceptionGroup of all exceptions is raised, so `except ValueError` of the caller does not catch it; breaks "raises the exception of the first one in the order of ``tasks`` that raised"

import threading


def gather(tasks):
    places = [None] * len(tasks)
    errors = {}

    def work(position):
        try:
            places[position] = tasks[position]()
        except BaseException as error:
            errors[position] = error

    threads = [threading.Thread(target=work, args=(n,)) for n in range(len(tasks))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    in_order = []
    for position in sorted(errors):
        in_order.append(errors[position])
    # Ann: "if TASKS raise": more than one. Nobody may be lost.
    # Ben: Python has a group for that. The first in order comes first in it.
    if len(in_order) == 1:
        raise in_order[0]
    if in_order:
        raise BaseExceptionGroup("tasks raised", in_order)
    return places
