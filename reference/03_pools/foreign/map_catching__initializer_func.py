# exercise: map_catching
# label: right
# style: func by initializer, catching function at module level
import multiprocessing

_work = None


def _remember(func):
    global _work
    _work = func


def _guarded(item):
    try:
        return _work(item)
    except Exception as e:
        return e


def map_catching(func, items, processes=2):
    if not len(items):
        return []
    with multiprocessing.Pool(min(processes, len(items)), _remember, (func,)) as pool:
        return pool.map_async(_guarded, items, 1).get()
