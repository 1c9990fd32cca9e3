# exercise: gather
# label: wrong
# mistake: returns a tuple instead of a list

from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    with ThreadPoolExecutor(max(1, len(tasks))) as ex:
        fs = [ex.submit(t) for t in tasks]
        return tuple(f.result() for f in fs)
