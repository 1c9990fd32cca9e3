# exercise: map_in_background
# expect: pool-left
import multiprocessing

_POOLS = {}


def map_in_background(func, items, foreground, processes=2):
    if processes not in _POOLS:
        _POOLS[processes] = multiprocessing.Pool(processes)  # <- here
    answer = _POOLS[processes].map_async(func, items)
    value = foreground()
    return answer.get(), value
