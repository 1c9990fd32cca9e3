# exercise: crunch
# label: wrong
# mistake: the children append to a global list of their own copy
import multiprocessing

ergebnisse = []


def _rechne(paar):
    work, item = paar
    ergebnisse.append(work(item))


def crunch(work, items):
    del ergebnisse[:]
    with multiprocessing.Pool() as pool:
        pool.map(_rechne, [(work, item) for item in items])
    return list(ergebnisse)
