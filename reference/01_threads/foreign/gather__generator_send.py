# exercise: gather
# label: right
# style: generators: prime, run on, collect

import threading


def runner(task):
    got = []

    def body():
        try:
            got.append((task(), None))
        except BaseException as e:
            got.append((None, e))

    t = threading.Thread(target=body)
    t.start()
    yield None
    t.join()
    yield got[0]


def gather(tasks):
    gens = [runner(task) for task in tasks]
    for g in gens:
        next(g)
    pairs = [next(g) for g in gens]
    first_error = next((e for _, e in pairs if e is not None), None)
    if first_error is not None:
        raise first_error
    return [v for v, _ in pairs]
