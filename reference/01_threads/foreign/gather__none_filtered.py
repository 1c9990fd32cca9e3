# exercise: gather
# label: wrong
# mistake: None values are filtered out of the result

from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    with ThreadPoolExecutor(len(tasks) or 1) as ex:
        fs = [ex.submit(t) for t in tasks]
        return [f.result() for f in fs if f.result() is not None]
