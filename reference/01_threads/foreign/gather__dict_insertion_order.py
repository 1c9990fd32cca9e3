# exercise: gather
# label: wrong
# mistake: list(d.values()): a dictionary keyed by index, but in the order of insertion
# expect: completion-order

import threading


def gather(tasks):
    d, bad = {}, {}

    def work(i, task):
        try:
            d[i] = task()
        except BaseException as e:
            bad[i] = e

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if bad:
        raise bad[min(bad)]
    return list(d.values())
