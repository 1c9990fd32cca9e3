# exercise: gather
# label: wrong
# mistake: dictionary keyed by task.__name__: lambdas collide, objects have no __name__

import threading


def gather(tasks):
    values, errors = {}, []

    def work(task):
        try:
            values[task.__name__] = task()
        except BaseException as e:
            errors.append((tasks.index(task), e))

    ts = [threading.Thread(target=work, args=(t,)) for t in tasks]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if errors:
        raise min(errors, key=lambda p: p[0])[1]
    return [values[t.__name__] for t in tasks]
