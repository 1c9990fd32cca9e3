# exercise: gather
# label: wrong
# mistake: for one task the bare value is returned instead of a list of one

from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    if not tasks:
        return []
    with ThreadPoolExecutor(len(tasks)) as ex:
        fs = [ex.submit(t) for t in tasks]
        if len(fs) == 1:
            return fs[0].result()
        return [f.result() for f in fs]
