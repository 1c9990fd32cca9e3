# exercise: map_catching
# label: right
# style: recursion over the answers
import multiprocessing


def collect(answers):
    if not answers:
        return []
    first, *rest = answers
    try:
        entry = first.get()
    except Exception as e:
        entry = e
    return [entry] + collect(rest)


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return collect([pool.apply_async(func, (item,)) for item in items])
