# exercise: gather
# label: right
# style: append in the order of ending, but with the index, sorted by it afterwards

import threading


def gather(tasks):
    log, errors = [], []

    def work(i, task):
        try:
            log.append((i, task()))
        except BaseException as e:
            errors.append((i, e))

    ts = [threading.Thread(target=work, args=(i, t)) for i, t in enumerate(tasks)]
    [t.start() for t in ts]
    [t.join() for t in ts]
    if errors:
        raise min(errors, key=lambda p: p[0])[1]
    return [value for _, value in sorted(log, key=lambda p: p[0])]
