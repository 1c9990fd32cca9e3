# exercise: gather
# label: wrong
# mistake: return in finally swallows the exception that is being raised
# expect: swallowed-exception

from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    values = []
    with ThreadPoolExecutor(max(1, len(tasks))) as ex:
        fs = [ex.submit(t) for t in tasks]
    try:
        for f in fs:
            values.append(f.result())
    finally:
        return values
