# exercise: parallel_map
# expect: no-processes


def parallel_map(func, items, processes=4):
    return list(map(func, items))  # <- here
