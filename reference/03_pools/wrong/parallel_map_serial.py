# exercise: parallel_map
# expect: no-process


def parallel_map(func, items, processes=4):
    return list(map(func, items))  # <- here
